import type { DayMention, NamedPeriod } from '../../article.ts';
import { type Day, civil, formatDate, formatDay, mondayOf, parseDay, weekdayOf } from '../calendar.ts';
import { monthName } from '../months.ts';
import { spokenDay } from '../spokenDate.ts';

/** A date, or the first and the last of a stretch, and why. */
export interface Dates {
  readonly value: string;
  readonly last?: string;
  readonly reason: string;
}

const SATURDAY = 6;

/** A month as near as this is the nearest one whatever the tense, which is easily misread. */
const SURE_MONTHS = 1;
/** Farther off than this, without a tense, as many readers would take the one before as the one ahead. */
const OPEN_MONTHS = 4;

/** The months that begin and end the seasons of the northern half of the world: winter, spring, summer, autumn. */
const SEASON_MONTHS = [
  { first: 12, last: 2 },
  { first: 3, last: 5 },
  { first: 6, last: 8 },
  { first: 9, last: 11 },
] as const;

/** The dates of a stretch of time, counted from the article's date; null where readers would not agree on them. */
export function resolvePeriod(mention: DayMention, { unit, by, named }: NamedPeriod, published: Day): Dates | null {
  const reason = `counted from the article’s date, ${spokenDay(published)}`;
  switch (unit) {
    case 'night':
      return {
        value: formatDay(published - 1),
        last: formatDay(published),
        reason: `the night before the article’s date, ${spokenDay(published)}`,
      };
    case 'week': {
      const monday = mondayOf(published) + 7 * (by ?? 0);
      return { value: formatDay(monday), last: formatDay(monday + 6), reason };
    }
    case 'weekend': {
      const saturday = weekend(mention, by, published);
      return { value: formatDay(saturday), last: formatDay(saturday + 1), reason };
    }
    case 'month':
      if (mention.day !== null) return dayOfMonth(mention, mention.day, by, published);
      return named === null
        ? { value: monthAway(published, by ?? 0), reason }
        : namedMonth(mention, named, by, published);
    case 'season':
      return by === null || named === null ? null : season(named, by, published);
    default:
      return { value: formatDate(civil(published).year + (by ?? 0)), reason };
  }
}

/** The Saturday: of the last weekend begun, for what is over; of the one at hand or next, for what is to come. */
function weekend({ tense }: DayMention, by: number | null, published: Day): Day {
  const sinceSaturday = (weekdayOf(published) - SATURDAY + 7) % 7;
  const begun = published - sinceSaturday;
  const atHand = sinceSaturday <= 1 ? begun : begun + 7;
  if (by === -1) return sinceSaturday <= 1 ? begun - 7 : begun;
  // As with weekdays: the nearer one is `this weekend`.
  if (by === 1) return mondayOf(published) + 7 + 5;
  return tense === 'future' || (by === 0 && tense === 'open') ? atHand : begun;
}

function monthAway(published: Day, by: number): string {
  const { year, month } = civil(published);
  const months = year * 12 + month - 1 + by;
  return formatDate(Math.floor(months / 12), (months % 12) + 1);
}

/** The day in the month that is said; else the last such day, or the next one where it is to come. */
function dayOfMonth({ tense }: DayMention, day: number, by: number | null, published: Day): Dates | null {
  const today = civil(published).day;
  const away = by ?? (tense === 'future' && day < today ? 1 : tense !== 'future' && day > today ? -1 : 0);
  const value = `${monthAway(published, away)}-${String(day).padStart(2, '0')}`;
  return parseDay(value) === null
    ? null
    : { value, reason: `counted from the article’s date, ${spokenDay(published)}` };
}

function namedMonth({ tense, modifier }: DayMention, month: number, by: number | null, published: Day): Dates | null {
  const { year, month: now } = civil(published);
  const said = spokenDay(published);
  if (by !== null)
    return { value: formatDate(year + by, month), reason: `the year counted from the article’s date, ${said}` };
  const ahead = (month - now + 12) % 12;
  const back = (now - month + 12) % 12;
  const distance = nearestMonths(ahead, back, modifier, tense);
  if (distance === null) return null;
  return {
    value: monthAway(published, distance),
    reason: `the ${monthName(month)} ${distance < 0 ? 'before' : distance > 0 ? 'after' : 'of'} the article’s date, ${said}`,
  };
}

/** How many months off, of the two such months ahead and back, the one is that is meant. */
function nearestMonths(
  ahead: number,
  back: number,
  modifier: DayMention['modifier'],
  tense: DayMention['tense'],
): number | null {
  if (modifier === 'last') return -(back || 12);
  if (modifier === 'next') return ahead || 12;
  const nearest = back <= ahead ? -back : ahead;
  if (Math.abs(nearest) <= SURE_MONTHS) return nearest || 0;
  if (tense === 'past') return -back;
  if (tense === 'future') return ahead;
  return Math.abs(nearest) <= OPEN_MONTHS ? nearest : null;
}

/**
 * The year of a season. `last summer` said in autumn is this year's to some readers and last year's to others, as is
 * `next summer` said in spring: those stay open.
 */
function season(named: number, by: number, published: Day): Dates | null {
  const { year, month } = civil(published);
  const { first, last } = SEASON_MONTHS[named]!;
  const reason = `the season counted from the article’s date, ${spokenDay(published)}`;
  if (named === 0) {
    const begun = month >= first ? year : year - 1;
    const current = month >= first || month <= last;
    if (by === 1 && !current) return null;
    const start = current ? begun + by : begun + by + 1;
    return { value: formatDate(start), last: formatDate(start + 1), reason };
  }
  if ((by === -1 && month > last) || (by === 1 && month < first)) return null;
  return { value: formatDate(year + by), reason };
}
