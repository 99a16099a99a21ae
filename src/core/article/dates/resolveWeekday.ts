import type { DayMention } from '../article.ts';
import { type Day, formatDay, parseDay, weekdayOf } from './calendar.ts';
import type { Dates } from './resolvePeriod.ts';
import { weekdayName } from './weekdays.ts';

/** A day resolved before, whose weekday others are counted from. */
interface Named {
  readonly value: string;
}

/**
 * The day that a weekday means in a report of the day. Agency style names the days of the last six days and of the next
 * six by their weekday, so that alone it is the nearest one on the side that the verb tells of: on or before the
 * article's date, unless the verb speaks of what is to come. `last` is the latest one over: writers add it lest the day
 * be read as one ahead. `next` is the one of the next week: the nearer one is called by its name alone. Neither is the
 * day itself nor the one beside it, which nobody calls so.
 */
export function resolveWeekday(
  mention: DayMention,
  weekday: number,
  published: Day,
  before: readonly Named[],
): Dates | null {
  const { modifier, away, lastWeekday } = mention;
  const said = formatDay(published);
  const name = weekdayName(weekday);
  if (away !== undefined) {
    return row(
      mondayOf(published) + 7 * away + mondayFirst(weekday),
      mention,
      `the ${name} of the week ${WEEKS[away + 1]}, ${said}`,
    );
  }
  if (modifier === 'previous' || modifier === 'following') {
    const named = before.findLast(({ value }) => isWeekday(value, weekday));
    const day = named && parseDay(named.value);
    if (day === undefined || day === null) return null;
    const found = day + (modifier === 'previous' ? -7 : 7);
    return row(
      found,
      mention,
      `the ${name} ${modifier === 'previous' ? 'before' : 'after'} ${formatDay(day)}, which is named before`,
    );
  }
  if (modifier === 'next') {
    const found = mondayOf(published) + 7 + mondayFirst(weekday);
    const reason = `the ${name} of the week after the article’s date, ${said}`;
    return row(found === published + 1 ? found + 7 : found, mention, reason);
  }
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (mention.tense === 'future' && modifier !== 'last') {
    return row(published + ((7 - back) % 7), mention, `the ${name} on or after the article’s date, ${said}`);
  }
  if (modifier === 'last') {
    return row(
      published - (back > 1 ? back : back + 7),
      mention,
      `the last ${name} before the article’s date, ${said}`,
    );
  }
  // A row that is told as past is over.
  const days = lastWeekday === undefined ? back : ((weekdayOf(published) - lastWeekday + 7) % 7) + length(mention);
  return row(published - days, mention, `the ${name} on or before the article’s date, ${said}`);
}

const WEEKS = ['before the article’s date', 'of the article’s date', 'after the article’s date'] as const;

function row(first: Day, mention: DayMention, reason: string): Dates {
  const value = formatDay(first);
  return mention.lastWeekday === undefined
    ? { value, reason }
    : { value, last: formatDay(first + length(mention)), reason };
}

/** How many days after its first a row of weekdays ends. */
function length({ weekday, lastWeekday }: DayMention): number {
  return ((lastWeekday ?? 0) - (weekday ?? 0) + 7) % 7;
}

function isWeekday(value: string, weekday: number): boolean {
  const day = value.length === 10 ? parseDay(value) : null;
  return day !== null && weekdayOf(day) === weekday;
}

/** The Monday of the day's week. */
export function mondayOf(day: Day): Day {
  return day - mondayFirst(weekdayOf(day));
}

/** 0 Monday to 6 Sunday. */
function mondayFirst(weekday: number): number {
  return (weekday + 6) % 7;
}
