import type { Span } from '../text/span.ts';
import type { Article, ArticleFacts, DayMention } from './article.ts';
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

/** A day told as past lies at most so many days ahead: the event of tonight, a slip of tense. */
const SLACK = 3;

/** Which dates the days named in the text are, by the article's date. Without one only dates printed in full are resolved. */
export function resolveDays(article: Article, facts: Pick<ArticleFacts, 'date'>): ResolvedDay[] {
  const published = facts.date?.precision === 'day' ? parseDay(facts.date.value) : null;
  return article.dayMentions.flatMap((mention) => {
    const resolved = printed(mention) ?? (published === null ? null : byDate(mention, published));
    return resolved ? [{ start: mention.start, end: mention.end, ...resolved }] : [];
  });
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
  if (mention.weekday === null) return null;
  const name = weekdayName(mention.weekday);
  const back = (weekdayOf(published) - mention.weekday + 7) % 7;
  if (mention.tense === 'future' || mention.modifier === 'next') {
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

/** The nearest such day, but not ahead when it is told as past, nor behind when it is to come. */
function inNearestYear(mention: DayMention, month: number, published: Day): Resolution | null {
  const { year } = civil(published);
  const days = [year - 1, year, year + 1]
    .filter((near) => isRealDay(near, month, mention.day ?? 1))
    .map((near) => dayNumber(near, month, mention.day ?? 1))
    .filter((day) => fitsTense(day - published, mention.tense));
  const nearest = days.sort((a, b) => Math.abs(a - published) - Math.abs(b - published))[0];
  if (nearest === undefined) return null;
  const value = mention.day === null ? formatDay(nearest).slice(0, 7) : formatDay(nearest);
  return {
    value,
    inferred: true,
    reason: `the ${monthName(month)} nearest the article’s date, ${formatDay(published)}`,
  };
}

function fitsTense(distance: number, tense: DayMention['tense']): boolean {
  if (tense === 'past') return distance <= SLACK;
  return tense === 'open' || distance >= -SLACK;
}
