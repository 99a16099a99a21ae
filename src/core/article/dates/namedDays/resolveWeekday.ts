import type { DayMention } from '../../article.ts';
import { type Day, formatDay, mondayFirst, mondayOf, parseDay, weekdayOf } from '../calendar.ts';
import type { Dates } from './resolvePeriod.ts';
import { spokenDay } from '../spokenDate.ts';
import { weekdayName } from '../weekdays.ts';

/** A day resolved before, whose weekday others are counted from. */
interface Named {
  readonly value: string;
}

const WEEKS = ['before', 'of', 'after'] as const;

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
  const { modifier, away, lastWeekday, tense } = mention;
  const name = weekdayName(weekday);
  const said = `the article’s date, ${spokenDay(published)}`;
  const ofWeek = mondayOf(published) + mondayFirst(weekday);
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (away !== undefined) return row(mention, ofWeek + 7 * away, `the ${name} of the week ${WEEKS[away + 1]} ${said}`);
  switch (modifier) {
    case 'previous':
    case 'following':
      return besideNamed(mention, weekday, before);
    case 'last':
      return row(mention, published - (back > 1 ? back : back + 7), `the last ${name} before ${said}`);
    case 'next': {
      const next = ofWeek + 7;
      return row(mention, next === published + 1 ? next + 7 : next, `the ${name} of the week after ${said}`);
    }
    default:
      if (tense === 'future') return row(mention, published + ((7 - back) % 7), `the ${name} on or after ${said}`);
      return row(
        mention,
        published - (back + wholeRow(back, weekday, lastWeekday)),
        `the ${name} on or before ${said}`,
      );
  }
}

/** `the previous Friday`: the one beside the Friday that is named before; null where none is. */
function besideNamed(mention: DayMention, weekday: number, before: readonly Named[]): Dates | null {
  const named = before.findLast(({ value }) => isWeekday(value, weekday));
  const day = named ? parseDay(named.value) : null;
  if (day === null) return null;
  const [steps, where] = mention.modifier === 'previous' ? [-7, 'before'] : [7, 'after'];
  return row(mention, day + steps, `the ${weekdayName(weekday)} ${where} ${spokenDay(day)}, which is named before`);
}

/** A row that is told as past is over by the article's date, unless it begins on that day: a week more, else none. */
function wholeRow(back: number, weekday: number, lastWeekday: number | undefined): number {
  return lastWeekday === undefined || back === 0 || lengthOf(weekday, lastWeekday) <= back ? 0 : 7;
}

function row(mention: DayMention, first: Day, reason: string): Dates {
  const { weekday, lastWeekday } = mention;
  const value = formatDay(first);
  if (weekday === null || lastWeekday === undefined) return { value, reason };
  return { value, last: formatDay(first + lengthOf(weekday, lastWeekday)), reason };
}

/** How many days after its first a row of weekdays ends. */
function lengthOf(first: number, last: number): number {
  return (last - first + 7) % 7;
}

function isWeekday(value: string, weekday: number): boolean {
  const day = value.length === 10 ? parseDay(value) : null;
  return day !== null && weekdayOf(day) === weekday;
}
