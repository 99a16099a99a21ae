import { outside } from '../../../text/outside.ts';
import { type Span, textOf } from '../../../text/span.ts';
import type { Article, DateBound, DateClues, WeekdayClue } from '../../article.ts';
import { civil } from '../calendar.ts';
import { findBounds } from './dateBounds.ts';
import { tenseAt } from '../namedDays/tense.ts';
import type { FoundLandmark, LandmarkIndex } from './landmarkIndex.ts';
import { monthBounds } from './monthMentions.ts';

/** The first weekdays named tell most; what follows them retells. */
const MOST_WEEKDAYS = 4;

/** What puts an event into a year (`in 2021`, `since 2021`), not a year before a noun (`the 2021 election`). */
const IN_YEAR =
  /(?<!\p{L})(?:in|since|during|from|of|last|late|early|mid|в|с|за|у|з|im|seit|en|depuis|desde|w|od)[\s-]$/iu;

/** `March 2021`, `March 3, 2021`. */
const IN_MONTH = /\p{Lu}\p{Ll}{2,8}\.?,? (?:\d{1,2}, )?$/u;

/** Later years are targets of plans for decades (`by 2050`), or no years. */
const LATEST_NAMED = 2035;

/** What a text is read with, besides its own words. */
export interface ClueContext {
  readonly mask: readonly Span[];
  /** ISO: later years are plans. */
  readonly today: string;
  /** Absent where none are looked for. */
  readonly landmarks?: LandmarkIndex;
}

/** What the article's words tell of a date that they do not print whole. */
export function readClues(text: string, article: Article, { mask, today, landmarks }: ClueContext): DateClues {
  const { dateline } = article;
  const partial = dateline && dateline.month !== null && dateline.day !== null && dateline.year === null;
  const found = landmarks?.find(text, mask) ?? [];
  const latestYear = latestPastYear(text, article, mask, Number(today.slice(0, 4)));
  return {
    monthDay: partial ? { start: dateline.start, end: dateline.end, month: dateline.month, day: dateline.day } : null,
    weekdays: weekdaysNamed(text, article, mask),
    latestYear,
    namedYear: latestNamedYear(article, mask, latestYear?.year ?? 0),
    bounds: withMonths(findBounds(article, mask), monthBounds(text, mask)).map((bound) => withEvent(bound, found)),
    landmarks: found.map(({ clue }) => clue),
  };
}

/** Months of which the text names a day tell nothing more. */
function withMonths(days: readonly DateBound[], months: readonly DateBound[]): DateBound[] {
  return [...days, ...months.filter(({ month }) => days.every((bound) => bound.month !== month))];
}

/** A day without its year next to words for what happened on it: `the flood of Feb. 24`. */
function withEvent(bound: DateBound, landmarks: readonly FoundLandmark[]): DateBound {
  const { month, day, year, relation } = bound;
  if (day === null || year !== null || relation === 'before') return bound;
  for (const landmark of landmarks) {
    const date = landmark.day === null ? null : civil(landmark.day);
    if (date?.month === month && date.day === day) {
      return { ...bound, event: { said: landmark.clue.said, year: date.year } };
    }
  }
  return bound;
}

/** The latest year named at all, when that is later than the one told of as past. */
function latestNamedYear(article: Article, mask: readonly Span[], past: number): DateClues['latestYear'] {
  let latest: DateClues['latestYear'] = null;
  for (const named of outside(article.years, mask)) {
    if (named.year > (latest?.year ?? past) && named.year <= LATEST_NAMED) latest = named;
  }
  return latest;
}

function weekdaysNamed(text: string, article: Article, mask: readonly Span[]): WeekdayClue[] {
  return outside(article.dayMentions, mask)
    .flatMap(({ start, end, weekday, modifier, month, tense }) =>
      weekday === null || modifier !== undefined || month !== null
        ? []
        : [{ start, end, weekday, tense, said: textOf(text, { start, end }) }],
    )
    .slice(0, MOST_WEEKDAYS);
}

function latestPastYear(
  text: string,
  article: Article,
  mask: readonly Span[],
  thisYear: number,
): DateClues['latestYear'] {
  let latest: DateClues['latestYear'] = null;
  for (const named of outside(article.years, mask)) {
    if (named.year > thisYear || named.year <= (latest?.year ?? 0)) continue;
    const before = text.slice(Math.max(0, named.start - 16), named.start);
    if (!(IN_YEAR.test(before) || IN_MONTH.test(before)) || tenseAt(text, named) === 'future') continue;
    latest = named;
  }
  return latest;
}
