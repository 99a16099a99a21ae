/** The most places that are weighed: of words as common as “the” only the nearest matter. */
const MOST = 256;

/** Where the words stand in a text, the places nearest to `near` first; at most 256. Empty for no words. */
export function exactPlaces(text: string, words: string, near: number): readonly number[] {
  if (words.length === 0) return [];
  const places: number[] = [];
  let left = near > 0 ? text.lastIndexOf(words, near - 1) : -1;
  let right = text.indexOf(words, near);
  while (places.length < MOST && (left >= 0 || right >= 0)) {
    if (right < 0 || (left >= 0 && near - left <= right - near)) {
      places.push(left);
      left = left > 0 ? text.lastIndexOf(words, left - 1) : -1;
    } else {
      places.push(right);
      right = text.indexOf(words, right + 1);
    }
  }
  return places;
}
