import type { OutletEvidence } from '../article.ts';
import { type NamedOutlet, isPlatform, outletAt, outletsNamed } from './knownNames.ts';
import type { OutletIndex } from './outletIndex.ts';

/** What one line says of an outlet; offsets are into the line. */
export interface LineStatement {
  readonly kind: OutletEvidence['kind'];
  readonly start: number;
  readonly end: number;
  /** Id in the data; null when it is not known there. */
  readonly outlet: string | null;
  /** Empty where a line says that another outlet was the first, and not which. */
  readonly name: string;
}

/** The outlet's name, or a photo's credit, stands alone on one of so many first lines. */
export const NEAR_TOP = 6;

/** How a source line can begin, after a bracket or dash. */
const LABEL_LETTER = /^[^\p{L}]{0,3}[ИиДдКкSsQqFfŹźVvПпЗзKkZzBb]/u;
const SOURCE =
  /^\W{0,3}(?:источник|джерело|крыніца|source|quelle|fuente|źródło|fonte|kaynak|zdroj|källa|kilde|bron|via|по материалам|за матеріалами)(?<colon>\s{0,2}[:—–-])?\s{1,3}(?<name>[^\n]{2,80})$/iu;

/** How a line about the first publication can begin: `This …`, `Originally …`, `Re…`, `Text of …`, and in other languages. */
const FIRST_LETTER = /^[^\p{L}]{0,3}[TtFfOoRrAaCcZzPpПпВвОо]/u;
const FIRST_PUBLISHED =
  /^[^\p{L}]{0,3}(?:(?:(?:this|the|a version of this|the following|an earlier version of this) (?:article|story|report|piece|post|column|op-ed|essay|commentary|interview|content)(?: is| was| has been)? )?(?:(?:first|originally) (?:published|appeared|posted|ran|aired)|(?:re-?published|reprinted|reproduced|reposted)(?: here)?(?: with (?:the )?(?:kind )?permission)?(?= (?:from|of)\b))|text of (?:an? )?(?:report|article|editorial|commentary)(?= (?:by|in|from)\b)|впервые опубликовано|(?:перво)?начально опубликовано|оригинал (?:статьи |материала |публикации )?опубликован|перепечатано|публикуется с разрешения|вперше опубліковано|передруковано|zuerst erschienen|publié initialement|publicado originalmente|pubblicato originariamente|pierwotnie opublikowano)\s(?:(?:here|in english|in russian) )?(?:in|by|on|at|from|of|with|under|в|во|на|из|у|з|із|bei|auf|dans|par|sur|en|por|su|w|на сайте|на сайті)\s(?:(?:the|newspaper|magazine|journal|website|news agency|сайте|сайті|газете|газеті|издания|издании|журнале|агентства) |(?:(?:russian|belarusian|ukrainian|state|independent) )?(?:news agency|newspaper|website) ){0,2}(?<name>[^\n]{2,240})$/iu;
/** Nobody is named, but the page is not the outlet's. */
const ELSEWHERE =
  /^[^\p{L}]{0,3}(?:[^\n.]{1,40} )?(?:re-?published|reprinted|reproduced) (?:here )?with (?:the )?(?:kind )?permission[^\p{L}]*$/iu;
/** A date or a permission, where a name was looked for: `first published on October 5`. */
const NO_NAME =
  /\d|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|permission|our|his|her|their|this|a) ?/i;

const OWN_MESSAGE =
  /^(?:[Aa]n? )?(?:\p{L}+ )?(?:[Mm]essage|MESSAGE|[Nn]ote|NOTE|[Ww]ord|[Ll]etter|LETTER) (?:[Tt]o [Oo]ur [Rr]eaders )?(?:[Ff]rom|FROM) (?:[Tt]he (?:[Ee]ditors?|[Tt]eam) (?:of|at) )?(?<name>(?:[Tt]he )?\p{Lu}[^\n.!?]{1,60}?):?$/u;
/** The words before a name, and the longest name. */
const MAX_MESSAGE = 120;
/** No message from an outlet ends so, and nearly every paragraph does. */
const SENTENCE_END = /[.!?]$/;

/** What every copyright line holds; looked for one by one, which is faster than together. */
const COPYRIGHT_SIGNS = ['©', '(c)', '(C)', 'opyright', 'OPYRIGHT'];
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

const PROMOTION =
  /^\W{0,3}(?:(?:you can )?follow|subscribe(?: now)? to|support|download|click here|get|like|join|sign up|read more (?:at|on|from|in)|visit|подпис\p{L}+|читайте|скачайте|следите|підпис\p{L}+|читайце|падпіс\p{L}+)\s/iu;
const PROMOTION_LETTER = /^\W{0,3}[FfSsDdCcGgLlJjRrVvYyПпЧчСс]/u;
const DISCLAIMER =
  /\bnot (?:be )?(?:held )?responsible for\b|\bnot (?:necessarily )?(?:reflect|represent)\b|['’]s newsroom\b/i;
/** Promotion is short; longer lines are sentences that happen to begin so. */
const MAX_PROMOTION = 160;

/** Behind an outlet's name its people: `CNN's A. Writer`, `NPR editor A. Writer`; an outlet that helped out itself has none. */
const PEOPLE = /^(?:['’]s?)? (?!and\b|contributed)\p{L}/u;
const CONTRIBUTED = /\bcontributed (?:to (?:this|the) |reporting)/;

/** How one agency closes its reports, whoever prints them. */
const SIGN_OFFS: readonly { readonly pattern: RegExp; readonly agency: string }[] = [
  { pattern: /^\(?(?:additional )?reporting by [^\n]{3,200}[;.] ?(?:writing|editing) by /i, agency: 'Reuters' },
];
const SIGN_OFF_LETTER = /^\(?[RrAa]/;

/** Alone on a line, one ordinary word is a menu's more likely than a name: `Focus`, `Index`. */
const NAME_LINE = /\s|\p{Lu}{2}/u;

/** What a short line says of an outlet, wherever in the text it stands; null when it says nothing. */
export function statementOf(printed: string, index: number, outlets: OutletIndex): LineStatement | null {
  return (
    sourceLine(printed, outlets) ??
    firstPublished(printed, outlets) ??
    ownMessage(printed, outlets) ??
    copyright(printed, outlets) ??
    (index < NEAR_TOP ? masthead(printed, outlets) : null)
  );
}

/** What a line among the first or last says of an outlet: there pages speak for themselves, elsewhere people. */
export function edgeStatementOf(printed: string, outlets: OutletIndex): LineStatement | null {
  return signOff(printed, outlets) ?? contributor(printed, outlets) ?? promotion(printed, outlets);
}

function sourceLine(printed: string, outlets: OutletIndex): LineStatement | null {
  const groups = LABEL_LETTER.test(printed) ? SOURCE.exec(printed)?.groups : undefined;
  if (!groups?.['name']) return null;
  const statement = named('source-line', printed, sourceName(groups['name']), outlets);
  if (!statement) return null;
  // "Source close to the talks …" has no colon and names nobody.
  const says = groups['colon'] !== undefined && isShortName(statement.name);
  return says || statement.outlet !== null || isDomain(statement.name) ? statement : null;
}

function firstPublished(printed: string, outlets: OutletIndex): LineStatement | null {
  if (!FIRST_LETTER.test(printed)) return null;
  const rest = FIRST_PUBLISHED.exec(printed)?.groups?.['name'];
  if (rest === undefined) {
    const elsewhere = ELSEWHERE.test(printed);
    return elsewhere ? { kind: 'first-published', start: 0, end: printed.length, outlet: null, name: '' } : null;
  }
  const at = printed.length - rest.length + /^[«“"'‘]?(?:the )?/.exec(rest)![0].length;
  const known = outletAt(printed, at, printed.length, outlets);
  if (known) return knownStatement('first-published', printed, known);
  const name = sourceName(rest).replace(/[«»“”"]/g, '');
  if (isDomain(name)) return named('first-published', printed, name, outlets);
  return NO_NAME.test(name) || !isShortName(name) ? null : named('first-published', printed, name, outlets);
}

function ownMessage(printed: string, outlets: OutletIndex): LineStatement | null {
  if (printed.length > MAX_MESSAGE || SENTENCE_END.test(printed)) return null;
  const name = OWN_MESSAGE.exec(printed)?.groups?.['name'];
  return name === undefined ? null : named('own-message', printed, name.trim(), outlets);
}

function copyright(printed: string, outlets: OutletIndex): LineStatement | null {
  if (!COPYRIGHT_SIGNS.some((mark) => printed.includes(mark)) || !RESERVED.test(printed) || PICTURE.test(printed))
    return null;
  const name = COPYRIGHT.exec(printed)?.groups?.['name']?.replace(COPYRIGHT_TAIL, '');
  if (!name || NO_OWNER.test(name) || !/^(?:the )?\p{Lu}.*\p{L}/iu.test(name)) return null;
  return named('copyright', printed, name, outlets);
}

function masthead(printed: string, outlets: OutletIndex): LineStatement | null {
  if (printed.length > 40 || !NAME_LINE.test(printed) || /\.[a-z]{2,}$/.test(printed)) return null;
  return outlets.bySlug(printed) ? named('masthead', printed, printed, outlets) : null;
}

function signOff(printed: string, outlets: OutletIndex): LineStatement | null {
  if (!SIGN_OFF_LETTER.test(printed)) return null;
  const style = SIGN_OFFS.find(({ pattern }) => pattern.test(printed));
  const agency = style && outlets.bySlug(style.agency);
  return agency ? { kind: 'sign-off', start: 0, end: printed.length, outlet: agency.id, name: agency.name } : null;
}

function contributor(printed: string, outlets: OutletIndex): LineStatement | null {
  if (!printed.includes('contributed') || !CONTRIBUTED.test(printed)) return null;
  const owner = outletsNamed(printed, { start: 0, end: printed.length }, outlets).find(({ end }) =>
    PEOPLE.test(printed.slice(end, end + 14)),
  );
  return owner ? knownStatement('contributor', printed, owner) : null;
}

/** Only where the line names one outlet: a list of papers promotes none of them. */
function promotion(printed: string, outlets: OutletIndex): LineStatement | null {
  if (printed.length > MAX_PROMOTION) return null;
  const promotes = PROMOTION_LETTER.test(printed) && PROMOTION.test(printed);
  if (!promotes && !disclaims(printed)) return null;
  const known = outletsNamed(printed, { start: 0, end: printed.length }, outlets);
  const [first] = known;
  return first && known.every(({ outlet }) => outlet === first.outlet)
    ? knownStatement('promotion', printed, first)
    : null;
}

function disclaims(printed: string): boolean {
  return (printed.includes('not ') || printed.includes('newsroom')) && DISCLAIMER.test(printed);
}

function knownStatement(
  kind: LineStatement['kind'],
  printed: string,
  { start, end, outlet }: NamedOutlet,
): LineStatement {
  return { kind, start, end, outlet: outlet.id, name: printed.slice(start, end) };
}

function named(kind: LineStatement['kind'], printed: string, name: string, outlets: OutletIndex): LineStatement | null {
  if (isPlatform(name)) return null;
  const start = printed.lastIndexOf(name);
  const outlet = outlets.find(name.replace(/^https?:\/\//, ''))?.id ?? null;
  return { kind, start, end: start + name.length, outlet, name };
}

/** Up to the first comma, bracket or stop behind which the sentence goes on. */
function sourceName(printed: string): string {
  return (/^[^,;()|]*?(?=\s*(?:[,;()|]|\.\s|\.?$))/.exec(printed)?.[0] ?? printed).trim();
}

/** A name that the data does not know is believed where it is short and written as one. */
function isShortName(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length <= 5 &&
    words.every((word) => /^[^\p{L}]*(?:\p{Lu}|of\b|and\b|the\b|for\b)/u.test(word) || isDomain(word))
  );
}

function isDomain(name: string): boolean {
  return /^\S+\.[^\s.]{2,}$/.test(name);
}
