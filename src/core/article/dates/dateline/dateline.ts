import type { Span } from '../../../text/span.ts';
import type { Dateline } from '../../article.ts';
import type { OutletIndex } from '../../outlets/outletIndex.ts';
import { type DatelineParts, MAX_DATELINE, readDatelineParts } from './datelineParts.ts';
import { SENTENCE } from './datelinePatterns.ts';
import { isDateline, isLaterDateline } from './datelineRules.ts';

/** Up to this line a place and a dash may be a dateline with no other sign; each line there is looked at more closely. */
const TOP_LINES = 12;

/** Every later dateline has its slug or number within so many characters. */
const LATER_REACH = 60;

/** A slash, a digit or an opening bracket. */
const SIGN = /[/0-9(]/;
const SIGN_OR_DASH = /[/0-9(–—]| -/;

/** Quotation marks and dashes stand in this block of Unicode, and no letters. */
const PUNCTUATION = { first: 0x2000, last: 0x206f };

const LETTER_M = 77;
const SMALL_A = 97;
const SMALL_Z = 122;

/** The first line that opens with a dateline; null when none does. `lines` are the text's non-blank lines without a date header. */
export function findDateline(text: string, lines: readonly Span[], outlets: OutletIndex): Dateline | null {
  for (const [index, line] of lines.entries()) {
    const nearTop = index < TOP_LINES;
    if (!canOpen(text, line, MAX_DATELINE, nearTop)) continue;
    const parts = readDatelineParts(text, line.start, line.end, outlets);
    if (parts && isDateline(parts, { text, line, next: lines[index + 1] ?? null, nearTop, outlets }))
      return toDateline(text, line, parts);
  }
  return null;
}

/** The lines below an article's dateline that surely open another report, in order: a collated article has some. */
export function findLaterDatelines(
  text: string,
  lines: readonly Span[],
  first: Dateline,
  outlets: OutletIndex,
): Dateline[] {
  const found: Dateline[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.start <= first.start || !canOpen(text, line, LATER_REACH, false)) continue;
    const parts = readDatelineParts(text, line.start, line.end, outlets);
    const place = { text, line, next: lines[index + 1] ?? null, nearTop: index < TOP_LINES, outlets };
    if (parts && isLaterDateline(parts, place)) found.push(toDateline(text, line, parts));
  }
  return found;
}

/**
 * Whether the line's beginning may be a dateline's: a capital, a bracket or the day of the month, and a number, a slug's
 * bracket or a second capital: most lines of running text are passed over by this, which takes a third off the search.
 */
function canOpen(text: string, line: Span, reach: number, dashes: boolean): boolean {
  const initial = text.charCodeAt(line.start);
  const capital = initial >= 128 || (initial >= 65 && initial <= 90);
  if (!capital && !(initial >= 48 && initial <= 57) && initial !== 40) return false;
  if (initial >= PUNCTUATION.first && initial <= PUNCTUATION.last) return false;
  SENTENCE.lastIndex = line.start;
  if (SENTENCE.test(text)) return false;
  // Only `McALLEN` and `MacDILL` go on with a small letter and are in capitals.
  const second = text.charCodeAt(line.start + 1);
  if (initial === LETTER_M || second < SMALL_A || second > SMALL_Z) return true;
  // A pattern passes over a line's letters far faster than a loop.
  return (dashes ? SIGN_OR_DASH : SIGN).test(text.slice(line.start, Math.min(line.end, line.start + reach)));
}

function toDateline(text: string, line: Span, parts: DatelineParts): Dateline {
  return {
    start: line.start,
    end: parts.end,
    place: text.slice(parts.place.start, parts.place.end),
    region: parts.region,
    month: parts.date?.month ?? null,
    day: parts.date?.day ?? null,
    year: parts.date?.year ?? null,
    agency: parts.agency,
    ...(parts.republisher !== null && { republisher: parts.republisher }),
  };
}
