import type { OutletIndex } from '../article/outlets/outletIndex.ts';

/** A person who wrote an article, as its byline has them. */
export interface Author {
  readonly name: string;
  /** The name in its two parts; null where the language does not put the family name last. */
  readonly parts: { readonly given: string; readonly family: string } | null;
}

const OPENING = /^(?:(?:written|reported|story) by|by|автор(?:ы|и)?|текст|аўтар|von|par|por|autor|di)\s*:?\s+/iu;
/** What stands between the last two people, or all of them. */
const AND = /\s*(?:[;&]|\s(?:and|und|et|y|e|и|і|i|oraz|och|og)\s)\s*/iu;
/** What parts people from their paper, place or time. */
const BEHIND = /\s*[|/•·]\s*|\s[-–—]\s|\s(?:for|at|in|of|from|special to)\s/iu;
/** One word of a person's name, or a particle within it. */
const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}.'’‑-]*|(?:de|da|di|del|della|der|den|dos|du|la|le|ten|ter|van|von|al|el|bin|af|av))$/u;
const PARTICLE = /^\p{Ll}/u;
/** Words of desks and roles: who signs so is nobody in particular. */
const NOBODY =
  /(?<!\p{L})(?:staff|desk|reporters?|correspondents?|editors?|editorial|newsroom|news|agency|agencies|wire|team|service|bureau|press|редакция|корреспондент|служба|redaktion|rédaction|redacción|redakcja)(?!\p{L})/iu;
/** A name of more words is a title's or a phrase. */
const MOST_WORDS = 5;
/** Where the family name comes first, or names have no family name: they are left whole. */
const WHOLE = new Set(['zh', 'ja', 'ko', 'vi', 'hu', 'is', 'mn']);

/** The people a byline names, `By A. Writer and B. Reporter, Lindholm Courier`; none for desks and agencies. */
export function authorsOf(byline: string, language: string, outlets: OutletIndex): Author[] {
  const signed = byline.replace(/\s+/gu, ' ').trim();
  if (!OPENING.test(signed)) return [];
  const groups = (signed.replace(OPENING, '').split(BEHIND)[0] ?? '').split(AND);
  // Commas stand between people up to the last two; behind the last one stands whom they write for.
  return groups
    .flatMap((group, i) => (i < groups.length - 1 ? group.split(',') : [group.split(',')[0]!]))
    .map((part) => part.trim())
    .filter((part) => isPerson(part) && outlets.bySlug(part) === null)
    .map((name) => ({ name, parts: WHOLE.has(language) ? null : partsOf(name) }));
}

function isPerson(part: string): boolean {
  const words = part.split(' ');
  return (
    words.length >= 2 &&
    words.length <= MOST_WORDS &&
    words.every((word) => NAME.test(word)) &&
    !PARTICLE.test(words.at(-1) ?? '') &&
    !NOBODY.test(part)
  );
}

/** The family name is the last word, with the particles before it. */
function partsOf(name: string): Author['parts'] {
  const words = name.split(' ');
  let from = words.length - 1;
  while (from > 1 && PARTICLE.test(words[from - 1]!)) from--;
  return { given: words.slice(0, from).join(' '), family: words.slice(from).join(' ') };
}
