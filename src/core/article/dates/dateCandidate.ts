import type { Reason } from '../../fact.ts';
import type { Span } from '../../text/span.ts';
import type { OutletIndex } from '../outlets/outletIndex.ts';
import type { DateFact, DateSource } from '../article.ts';
import { daysOf, parseDay } from './calendar.ts';
import type { Precision } from './date.ts';

/** What the date is decided from besides the article. */
export interface DateContext {
  readonly mask: readonly Span[];
  readonly today: string;
  readonly record?: { readonly date?: string };
  /** Where the file lies, with `/` between folders. */
  readonly path?: string;
  /** Tells in which country an outlet prints its dates; absent where nobody asks. */
  readonly outlets?: OutletIndex;
}

/** A date with its evidence, before it is compared with the others. */
export interface DateCandidate {
  readonly value: string;
  readonly precision: Precision;
  readonly source: DateSource;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  readonly alternatives: DateFact['alternatives'];
}

/** Dates more than a day after the day of reading are mistakes; one day is the time zone's. */
const TOMORROW = 1;

/** The other reading of a numeric date that is believed so far; none where there is one way to read it. */
export function readOtherwise(otherReading: string | undefined, confidence: number): DateFact['alternatives'] {
  if (otherReading === undefined) return [];
  const reason = 'The numbers can be read with day and month exchanged.';
  return [{ value: otherReading, confidence: 1 - confidence, reason }];
}

/** Whether the date begins later than the day of reading allows. */
export function liesAhead(value: string, today: string): boolean {
  const days = daysOf(value);
  const now = parseDay(today);
  return days !== null && now !== null && days.first > now + TOMORROW;
}
