import { outside } from '../../../text/outside.ts';
import type { Span } from '../../../text/span.ts';
import type { Article, ArticleFacts, DateFact, DayMention } from '../../article.ts';
import { type Day, civil, dayNumber, daysInMonth, formatDate, formatDay, isRealDay, parseDay } from '../calendar.ts';
import { monthName } from '../months.ts';
import { nearestYears } from '../nearestYears.ts';
import { type Dates, resolvePeriod } from './resolvePeriod.ts';
import { resolveWeekday } from './resolveWeekday.ts';
import { spokenDay } from '../spokenDate.ts';

/** A day, or a stretch of days, that the text names, as a date. */
export interface ResolvedDay extends Span {
  /** ISO, at the precision that is known: a day, a month (`in June`) or a year (`last summer`). */
  readonly value: string;
  /** The last day, or year, of a stretch that `value` begins: `last week`, `May 3–5`. Weeks begin on Monday (ISO 8601). */
  readonly last?: string;
  /** False where the text prints the whole date. */
  readonly inferred: boolean;
  /** Why, as a reader sees it. */
  readonly reason: string;
  /** The article's date that it is counted from; absent where the text prints the whole date. */
  readonly countedFrom?: Pick<DateFact, 'source' | 'confidence'> & {
    /** What that date rests on, in words. */
    readonly reason: string;
  };
}

/** Nearer than this a day is the nearest one whatever the tense, which is easily misread (`payable Nov. 16`). */
const SURE_DAYS = 60;

/** `the previous Friday` is counted from a Friday no more days back; a reader remembers no farther. */
const NAMED_NEARBY = 20;

/**
 * Which dates the days are that the text, its dateline and its page lines name, by the article's date, in the text's
 * order. Without a date only those printed in full are resolved: an estimate is nothing to count from. What stands in
 * the mask is not the article's.
 */
export function resolveDays(
  article: Article,
  facts: Pick<ArticleFacts, 'date'>,
  mask: readonly Span[] = [],
): ResolvedDay[] {
  const { date } = facts;
  const published = date?.precision === 'day' ? parseDay(date.value) : null;
  const { dateline } = article;
  const days: readonly DayMention[] = dateline
    ? [{ ...dateline, weekday: null, relative: null, tense: 'open' }, ...article.dayMentions]
    : article.dayMentions;
  const resolved: ResolvedDay[] = [];
  for (const mention of outside(days, mask)) {
    const { start, end } = mention;
    const whole = printed(mention);
    const dates = whole ?? (published === null ? null : counted(mention, published, resolved));
    if (!dates) continue;
    const countedFrom = whole || !date ? {} : { countedFrom: basis(date) };
    resolved.push({ start, end, ...dates, inferred: !whole, ...countedFrom });
  }
  return [...resolved, ...pageDays(article, mask)].sort((a, b) => a.start - b.start);
}

function pageDays(article: Article, mask: readonly Span[]): ResolvedDay[] {
  return outside(article.pageDates, mask)
    .filter(({ role }) => role !== 'copyright')
    .map(({ start, end, date }) => ({
      start,
      end,
      value: date.value,
      inferred: false,
      reason: 'the page prints the date',
    }));
}

function basis({ source, confidence, reasons }: DateFact): NonNullable<ResolvedDay['countedFrom']> {
  return { source, confidence, reason: reasons[0]?.text ?? '' };
}

function printed({ year, month, day, lastDay, period }: DayMention): Dates | null {
  const reason = 'the text prints the date';
  if (period?.unit === 'year' && period.named !== null) return { value: formatDate(period.named), reason };
  if (year === null || month === null) return null;
  return { value: formatDate(year, month, day), ...toDay(year, month, lastDay), reason };
}

/** `before` are the days resolved so far, which `two days later` and `the previous Friday` are counted from. */
function counted(mention: DayMention, published: Day, before: readonly ResolvedDay[]): Dates | null {
  const { relative, period, month, weekday, fromNamed } = mention;
  // From another day than the article's own the words are too seldom clear on which.
  if (fromNamed && before.at(-1)?.value !== formatDay(published)) return null;
  if (period) return resolvePeriod(mention, period, published);
  if (relative !== null) {
    return {
      value: formatDay(published + relative),
      reason: `counted from the article’s date, ${spokenDay(published)}`,
    };
  }
  if (month !== null) return inNearestYear(mention, month, published);
  return weekday === null ? null : resolveWeekday(mention, weekday, published, before.slice(-NAMED_NEARBY));
}

/** The nearest such day; far off, not one ahead that is told as past, nor one behind that is to come. */
function inNearestYear({ day, lastDay, away, tense }: DayMention, month: number, published: Day): Dates | null {
  const nearest =
    away === undefined
      ? nearestYears(month, day ?? 1, { first: published, last: published }).find((found) =>
          fitsTense(found - published, tense),
        )
      : inYear(civil(published).year + away, month, day ?? 1);
  if (nearest === undefined) return null;
  const value = day === null ? formatDay(nearest).slice(0, 7) : formatDay(nearest);
  const said = spokenDay(published);
  return {
    value,
    ...toDay(civil(nearest).year, month, lastDay),
    reason:
      away === undefined
        ? `the ${monthName(month)} nearest the article’s date, ${said}`
        : `the year counted from the article’s date, ${said}`,
  };
}

function inYear(year: number, month: number, day: number): Day | undefined {
  return isRealDay(year, month, day) ? dayNumber(year, month, day) : undefined;
}

function toDay(year: number, month: number, day: number | undefined): Pick<Dates, 'last'> {
  return day !== undefined && day <= daysInMonth(year, month) ? { last: formatDate(year, month, day) } : {};
}

function fitsTense(distance: number, tense: DayMention['tense']): boolean {
  if (Math.abs(distance) <= SURE_DAYS || tense === 'open') return true;
  return tense === 'past' ? distance < 0 : distance > 0;
}
