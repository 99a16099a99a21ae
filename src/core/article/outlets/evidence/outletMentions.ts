import type { WordTable } from '../../../text/wordTable.ts';
import type { OutletEvidence } from '../../article.ts';
import type { NamedOutlet } from '../names/knownNames.ts';
import { isMeant } from '../names/nameWriting.ts';
import type { OutletIndex } from '../outletIndex.ts';

const BLANK = 32;
const LETTER_Z = 90;
const FIRST_CYRILLIC = 0x400;
const LAST_CAPITAL = 0x42f;
/** `Ґ` stands apart from the other capitals. */
const UKRAINIAN_G = 0x490;

const CYRILLIC = new Set(['ru', 'uk', 'be']);

/** More mentions than these say no more. */
const MOST = 40;

/**
 * A name's capital behind words that say it was told, or is quoted: `told TASS`, `reports Interfax`, `сообщили РИА
 * Новости`; first letters left off where a capital may stand. Read backwards from the capitals, of which there are few:
 * looking for the words themselves is looking at every letter.
 */
const CUE =
  /(?<=(?:\btold|\breports?|\breported by|ccording to|\bquoted by|\bcited by|\binforms|interview with|exclusively to) (?:the )?(?:news agency |newspaper |agency )?)[A-Z]/y;
const CYRILLIC_CUE =
  /(?<=(?:ообщ(?:или|ает|ил|ила)|ереда[её]т|ишет|ассказал[аи]?|аявил[аи]?|овідомляє|ише|ередає|аведамляе) (?:агентств[уо] |газет[ае] )?[«"“]?)[A-ZА-ЯЁІЇЄҐЎ]/y;
/** The last two letters of every cue, before the blank: most words before a capital have others. */
const LAST_LETTERS = new Uint8Array(1024);
for (const [first, second] of ['ld', 'rt', 'ts', 'by', 'to', 'ms', 'th', 'he', 'cy', 'er'])
  LAST_LETTERS[pair(first!.charCodeAt(0), second!.charCodeAt(0))] = 1;
const NAME = /\p{Lu}[\p{L}\p{N}.&-]{0,24}(?:[ ]\p{Lu}[\p{L}\p{N}.&-]{0,24}){0,3}/uy;

/** Outlets we know that the text says were told, or are quoted: weak evidence for who published it. */
export function findOutletMentions(
  text: string,
  { count, starts }: WordTable,
  language: string,
  outlets: OutletIndex,
): OutletEvidence[] {
  const found: OutletEvidence[] = [];
  const followsCue = CYRILLIC.has(language) ? followsCyrillicCue : followsLatinCue;
  for (let i = 0; i < count && found.length < MOST; i++) {
    const start = starts[i]!;
    if (!followsCue(text, start)) continue;
    const named = nameAt(text, start, outlets);
    if (!named) continue;
    const { end, outlet } = named;
    found.push({ start, end, kind: 'mention', outlet: outlet.id, name: text.slice(start, end) });
  }
  return found;
}

function followsLatinCue(text: string, at: number): boolean {
  if (text.charCodeAt(at) > LETTER_Z || text.charCodeAt(at - 1) !== BLANK) return false;
  if (LAST_LETTERS[pair(text.charCodeAt(at - 3), text.charCodeAt(at - 2))] === 0) return false;
  CUE.lastIndex = at;
  return CUE.test(text);
}

/** Two letters as one number; others share it. */
function pair(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31);
}

function followsCyrillicCue(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > LETTER_Z && code !== UKRAINIAN_G && (code < FIRST_CYRILLIC || code > LAST_CAPITAL)) return false;
  CYRILLIC_CUE.lastIndex = at;
  return CYRILLIC_CUE.test(text);
}

/** The longest run of capitalised words at the offset that is a name we know, written as one. */
function nameAt(text: string, at: number, outlets: OutletIndex): NamedOutlet | null {
  NAME.lastIndex = at;
  let name = NAME.exec(text)?.[0] ?? '';
  while (name !== '') {
    name = name.replace(/[.-]$/, '');
    const outlet = outlets.bySlug(name);
    const end = at + name.length;
    if (outlet && isMeant(text, at, end, outlet)) return { start: at, end, outlet };
    name = name.includes(' ') ? name.slice(0, name.lastIndexOf(' ')) : '';
  }
  return null;
}
