import type { OutletEvidence } from './article.ts';
import type { OutletIndex } from './outletIndex.ts';

/** More mentions than these say no more. */
const MOST = 40;

/** Before a name that was told, or is quoted: `told TASS`, `reports Interfax`, `сообщили РИА Новости`. */
const CUE =
  /\b(?:told|reports?|reported by|according to|quoted by|cited by|informs|interview with|exclusively to)\s(?:the\s)?(?:news agency\s|newspaper\s|agency\s)?(?=\p{Lu})|(?:сообщ(?:или|ает|ил|ила)|переда[её]т|пишет|рассказал[аи]?|заявил[аи]?|повідомляє|пише|передає|паведамляе)\s(?:агентств[уо]\s|газет[ае]\s)?[«"“]?(?=\p{Lu})/giu;
const NAME = /\p{Lu}[\p{L}\p{N}.&-]{0,24}(?:[ ]\p{Lu}[\p{L}\p{N}.&-]{0,24}){0,3}/uy;

/** Outlets we know that the text says were told, or are quoted: weak evidence for who published it. */
export function findOutletMentions(text: string, from: number, outlets: OutletIndex): OutletEvidence[] {
  const found: OutletEvidence[] = [];
  CUE.lastIndex = from;
  for (let cue = CUE.exec(text); cue && found.length < MOST; cue = CUE.exec(text)) {
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
