import type { OutletEvidence } from '../article.ts';
import type { OutletIndex } from './outletIndex.ts';

const CYRILLIC = new Set(['ru', 'uk', 'be']);

/** More mentions than these say no more. */
const MOST = 40;

/** Before a name that was told, or is quoted: `told TASS`, `reports Interfax`, `сообщили РИА Новости`; first letters left off where a capital may stand. */
const CUE =
  /(?:\btold|\breports?|\breported by|ccording to|\bquoted by|\bcited by|\binforms|interview with|exclusively to) (?:the )?(?:news agency |newspaper |agency )?(?=[A-Z])/g;
const CYRILLIC_CUE =
  /(?:ообщ(?:или|ает|ил|ила)|ереда[её]т|ишет|ассказал[аи]?|аявил[аи]?|овідомляє|ише|ередає|аведамляе) (?:агентств[уо] |газет[ае] )?[«"“]?(?=[A-ZА-ЯЁІЇЄҐЎ])/g;
const NAME = /\p{Lu}[\p{L}\p{N}.&-]{0,24}(?:[ ]\p{Lu}[\p{L}\p{N}.&-]{0,24}){0,3}/uy;

/** Outlets we know that the text says were told, or are quoted: weak evidence for who published it. */
export function findOutletMentions(
  text: string,
  from: number,
  language: string,
  outlets: OutletIndex,
): OutletEvidence[] {
  const found: OutletEvidence[] = [];
  const pattern = CYRILLIC.has(language) ? CYRILLIC_CUE : CUE;
  pattern.lastIndex = from;
  for (let cue = pattern.exec(text); cue && found.length < MOST; cue = pattern.exec(text)) {
    const start = cue.index + cue[0].length;
    const name = knownName(text, start, outlets);
    const outlet = name === null ? null : outlets.bySlug(name);
    if (name !== null && outlet)
      found.push({ start, end: start + name.length, kind: 'mention', outlet: outlet.id, name });
  }
  return found;
}

/** The longest run of capitalised words at the offset that is a name we know. */
function knownName(text: string, at: number, outlets: OutletIndex): string | null {
  NAME.lastIndex = at;
  let name = NAME.exec(text)?.[0].replace(/[.-]$/, '') ?? '';
  while (name !== '') {
    if (outlets.bySlug(name)) return name;
    name = name.includes(' ') ? name.slice(0, name.lastIndexOf(' ')) : '';
  }
  return null;
}
