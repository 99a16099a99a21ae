import type { Span } from '../../text/span.ts';

/** A number that reads as a year: four digits of the last century or this one, not money, not part of a longer number. */
const YEAR =
  /(?<![\d.,:$€£₽/-])(?:19|20)\d\d(?![\d%])(?!,\d{3})(?!\.\d)(?!\s(?:people|percent|per cent|km|kg|tons|tonnes|troops|rubles|dollars|euros|hours|meters|metres|men|women)\b)/g;

/** The years named in the text between two offsets, in order. */
export function findYears(text: string, span: Span): (Span & { readonly year: number })[] {
  const found: (Span & { readonly year: number })[] = [];
  YEAR.lastIndex = span.start;
  for (let match = YEAR.exec(text); match && match.index < span.end; match = YEAR.exec(text)) {
    found.push({ start: match.index, end: match.index + 4, year: Number(match[0]) });
  }
  return found;
}
