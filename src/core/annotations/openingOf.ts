/** So many UTF-16 code units tell one article from another. */
const OPENING = 200;

/** How an article begins, in one line: what a mark of the whole of it is known again by. */
export function openingOf(text: string): string {
  return text.slice(0, OPENING).replaceAll(/\s+/gu, ' ').trim();
}
