import { type LineStatement, named } from './lineStatement.ts';
import { isTelling } from '../names/nameWriting.ts';
import type { OutletIndex } from '../outletIndex.ts';

const OWN_MESSAGE =
  /^(?:[Aa]n? )?(?:\p{L}+ )?(?:[Mm]essage|MESSAGE|[Nn]ote|NOTE|[Ww]ord|[Ll]etter|LETTER) (?:[Tt]o [Oo]ur [Rr]eaders )?(?:[Ff]rom|FROM) (?:[Tt]he (?:[Ee]ditors?|[Tt]eam) (?:of|at) )?(?<name>(?:[Tt]he )?\p{Lu}[^\n.!?]{1,60}?):?$/u;
/** The words before a name, and the longest name. */
const MAX_MESSAGE = 120;
/** No message from an outlet ends so, and nearly every paragraph does. */
const SENTENCE_END = /[.!?]$/;

/** What every copyright line holds, short as it is so that it is found fast. */
const MAY_BE_COPYRIGHT = /[©(]|pyri|PYRI/;
const COPYRIGHT =
  /(?:(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)[\s,:]{0,4}){1,3}(?:[Bb]y\s)?(?:(?:(?:19|20)\d\d|M[MCDLXVI]{2,10})(?:\s?[-–—,]\s?(?:(?:19|20)\d\d|[Pp]resent))?,?\s{0,2}(?:[Bb]y\s)?)?(?:[Cc]ourtesy of )?(?<name>(?:the )?\p{Lu}(?:[\p{L}\p{N}'’&!-]|\.(?=\p{L}))*(?: (?:of |and |& )?\p{Lu}(?:[\p{L}\p{N}'’&!-]|\.(?=\p{L}))*){0,5})/u;
/** A sign without a year or a reservation behind it is a photo's, and so is one beside words of a picture. */
const RESERVED = /(?:19|20)\d\d|rights reserved|права|^copyright/iu;
const PICTURE =
  /\b(?:images?|photos?|photograph(?:er|y|s)?|pictures?|caption|getty|shutterstock|foto)\b|фото|снимок|иллюстрация/iu;
const COPYRIGHT_TAIL =
  /[\s,.&]*(?:(?:\b(?:all rights?|inc|ltd|llc|llp|plc|gmbh|corp|co|limited|company|media group)\b|все права).*)?[\s,.&]*$/iu;
/** What follows the sign where the name is left out. */
const NO_OWNER = /^(?:all|advertise|privacy|terms|copyright|about|contact|the|reserved)$/i;

/** Alone on a line, one ordinary word is a menu's more likely than a name: `Focus`, `Index`. */
const NAME_LINE = /\s|\p{Lu}{2}/u;

/** By whom a page says it is: `A Message from …`, `© 2023 …`, and near the top the name alone; null where the line says nothing. */
export function ownStatement(printed: string, nearTop: boolean, outlets: OutletIndex): LineStatement | null {
  return ownMessage(printed, outlets) ?? copyright(printed, outlets) ?? (nearTop ? masthead(printed, outlets) : null);
}

function ownMessage(printed: string, outlets: OutletIndex): LineStatement | null {
  if (printed.length > MAX_MESSAGE || SENTENCE_END.test(printed)) return null;
  const name = OWN_MESSAGE.exec(printed)?.groups?.['name'];
  return name === undefined ? null : named('own-message', printed, name.trim(), outlets);
}

function copyright(printed: string, outlets: OutletIndex): LineStatement | null {
  if (!MAY_BE_COPYRIGHT.test(printed) || !RESERVED.test(printed)) return null;
  const name = COPYRIGHT.exec(printed)?.groups?.['name']?.replace(COPYRIGHT_TAIL, '');
  if (!name || PICTURE.test(printed) || NO_OWNER.test(name) || !/^(?:the )?\p{Lu}.*\p{L}/iu.test(name)) return null;
  return named('copyright', printed, name, outlets);
}

function masthead(printed: string, outlets: OutletIndex): LineStatement | null {
  if (printed.length > 40 || !NAME_LINE.test(printed) || /\.[a-z]{2,}$/.test(printed)) return null;
  const outlet = outlets.bySlug(printed);
  return outlet && isTelling(printed, outlet) ? named('masthead', printed, printed, outlets) : null;
}
