import type { Span } from '../../text/span.ts';
import type { Article, ArticleFacts, DayMention } from '../article.ts';
import { type Day, civil, formatDate, formatDay, isRealDay, dayNumber, parseDay, weekdayOf } from './calendar.ts';
import { monthName } from './months.ts';
import { weekdayName } from './weekdays.ts';

/** A day that the text names, as a date. */
export interface ResolvedDay extends Span {
  /** ISO; a month where the text names only the month. */
  readonly value: string;
  /** False where the text prints the whole date. */
  readonly inferred: boolean;
  /** Why, as a reader sees it. */
  readonly reason: string;
}

/** Nearer than this a day is the nearest one whatever the tense, which is easily misread (`payable Nov. 16`). */
const SURE_DAYS = 60;

/**
 * Which dates the days are that the text, its dateline and its page lines name, by the article's date, in the text's
 * order. Without a date only those printed in full are resolved.
 */
export function resolveDays(article: Article, facts: Pick<ArticleFacts, 'date'>): ResolvedDay[] {
  const published = facts.date?.precision === 'day' ? parseDay(facts.date.value) : null;
  const { dateline } = article;
  const days = dateline
    ? [{ ...dateline, weekday: null, relative: null, tense: 'open' } as const, ...article.dayMentions]
    : article.dayMentions;
  const named = days.flatMap((mention) => {
    const resolved = printed(mention) ?? (published === null ? null : byDate(mention, published));
    return resolved ? [{ start: mention.start, end: mention.end, ...resolved }] : [];
  });
  const paged = article.pageDates
    .filter(({ role }) => role !== 'copyright')
    .map(({ start, end, date }) => ({
      start,
      end,
      value: date.value,
      inferred: false,
      reason: 'the page prints the date',
    }));
  return [...named, ...paged].sort((a, b) => a.start - b.start);
}

type Resolution = Omit<ResolvedDay, keyof Span>;

function printed({ year, month, day }: DayMention): Resolution | null {
  if (year === null || month === null) return null;
  return { value: formatDate(year, month, day), inferred: false, reason: 'the text prints the date' };
}

function byDate(mention: DayMention, published: Day): Resolution | null {
  const said = formatDay(published);
  if (mention.relative !== null) {
    return {
      value: formatDay(published + mention.relative),
      inferred: true,
      reason: `counted from the article’s date, ${said}`,
    };
  }
  if (mention.month !== null) return inNearestYear(mention, mention.month, published);
  return mention.weekday === null ? null : onWeekday(mention, mention.weekday, published);
}

function onWeekday(mention: DayMention, weekday: number, published: Day): Resolution {
  const said = formatDay(published);
  const name = weekdayName(weekday);
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (mention.modifier === 'next' || (mention.tense === 'future' && mention.modifier !== 'last')) {
    const ahead = (7 - back) % 7;
    const days = ahead === 0 && mention.modifier === 'next' ? 7 : ahead;
    return {
      value: formatDay(published + days),
      inferred: true,
      reason: `the ${name} on or after the article’s date, ${said}`,
    };
  }
  const days = back === 0 && mention.modifier === 'last' ? 7 : back;
  return {
    value: formatDay(published - days),
    inferred: true,
    reason: `the ${name} on or before the article’s date, ${said}`,
  };
}

/** The nearest such day; far off, not one ahead that is told as past, nor one behind that is to come. */
function inNearestYear(mention: DayMention, month: number, published: Day): Resolution | null {
  const { year } = civil(published);
  const days = [year - 1, year, year + 1]
    .filter((near) => isRealDay(near, month, mention.day ?? 1))
    .map((near) => dayNumber(near, month, mention.day ?? 1))
    .sort((a, b) => Math.abs(a - published) - Math.abs(b - published));
  const nearest = days.find((day) => fitsTense(day - published, mention.tense));
  if (nearest === undefined) return null;
  const value = mention.day === null ? formatDay(nearest).slice(0, 7) : formatDay(nearest);
  return {
    value,
    inferred: true,
    reason: `the ${monthName(month)} nearest the article’s date, ${formatDay(published)}`,
  };
}

function fitsTense(distance: number, tense: DayMention['tense']): boolean {
  if (Math.abs(distance) <= SURE_DAYS || tense === 'open') return true;
  return tense === 'past' ? distance < 0 : distance > 0;
}
