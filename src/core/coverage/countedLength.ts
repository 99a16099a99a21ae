import type { PassageText } from './passageReading.ts';

/** How much of a text counts, in UTF-16 code units. Masks may overlap. */
export function countedLength({ text, mask }: PassageText): number {
  let length = text.length;
  let reached = 0;
  for (const { start, end } of mask.toSorted((x, y) => x.start - y.start)) {
    length -= Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return length;
}
