/** The most places that are looked at: of words as common as “the” only the nearest matter. */
const MOST = 256;

/** Words are looked for by their beginning: in a text of one letter, long words would be compared for ever. */
const PROBE = 64;

/** Where the words stand in a text, the places nearest to `near` first. Empty for no words. */
export function* exactPlaces(text: string, words: string, near: number): Generator<number, void, void> {
  if (words.length === 0) return;
  const probe = words.slice(0, PROBE);
  let left = near > 0 ? text.lastIndexOf(probe, near - 1) : -1;
  let right = text.indexOf(probe, near);
  for (let looked = 0; looked < MOST && (left >= 0 || right >= 0); looked++) {
    const isLeft = right < 0 || (left >= 0 && near - left <= right - near);
    const place = isLeft ? left : right;
    if (text.startsWith(words, place)) yield place;
    if (!isLeft) right = text.indexOf(probe, right + 1);
    else left = left > 0 ? text.lastIndexOf(probe, left - 1) : -1;
  }
}
