import type { Reason } from '../../fact.ts';
import { outside } from '../../text/outside.ts';
import { textOf } from '../../text/span.ts';
import type { Article, DayMention } from '../article.ts';
import { dayNumber, isRealDay, parseDay, weekdayOf } from './calendar.ts';
import type { DateContext } from './dateCandidate.ts';
import { monthName } from './months.ts';
import { tenseAt } from './tense.ts';
import { weekdayName } from './weekdays.ts';

/** A year with its share of belief. */
export interface InferredYear {
  readonly year: number;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  readonly others: readonly { readonly year: number; readonly confidence: number; readonly reason: string }[];
}

/** How many years back an article may be from. */
const YEARS_BACK = 45;

/** With each year of age an article is a little less likely to be what somebody saved. */
const AGEING = 0.97;

/**
 * How often a report names, as past, the weekday of its own date, the day before, and so on up to six days before; and
 * as to come, with the same day first. A judgement, not a count: agency style names the day of the report itself, a
 * paper of the next morning the day before, and what lies further back or ahead thins out.
 */
const PAST_OFFSETS = [0.6, 0.2, 0.08, 0.04, 0.03, 0.03, 0.02];
const FUTURE_OFFSETS = [0.3, 0.2, 0.1, 0.1, 0.1, 0.1, 0.1];

/** The first weekday named tells most. */
const MENTION_WEIGHTS = [1, 0.5, 0.3, 0.2];

/** How far the latest year in which the text tells that something happened lies behind the article's own: mostly little. */
const YEAR_LAGS = [0.3, 0.25, 0.15, 0.1, 0.05, 0.05, 0.05];
const LONG_LAG = 0.03;

/** And how often it lies a year, or more, ahead: plans told in the past tense. */
const YEAR_LEADS = [0.06, 0.02];

/** What puts an event into a year (`in 2021`, `since 2021`), not a year before a noun (`the 2021 election`). */
const IN_YEAR =
  /(?<!\p{L})(?:in|since|during|from|of|last|late|early|mid|в|с|за|у|з|im|seit|en|depuis|desde|w|od)[\s-]$/iu;

/** `March 2021`, `March 3, 2021`. */
const IN_MONTH = /\p{Lu}\p{Ll}{2,8}\.?,? (?:\d{1,2}, )?$/u;

/** Neither neighbours nor weekday: a guess, however the rest adds up. */
const UNSUPPORTED_CONFIDENCE = 0.6;

const MOST_CONFIDENT = 0.97;

/** The year of a month and day, from weekdays, years named in the text and dated neighbours; null when no year fits. */
export function inferYear(
  text: string,
  article: Article,
  date: { readonly month: number; readonly day: number },
  context: DateContext,
  outlet: string | null,
): InferredYear | null {
  const years = possibleYears(date, context.today);
  const mentions = weekdayMentions(article, context);
  const latest = latestPastYear(text, article, context);
  const neighbours = neighbourYears(context, outlet);
  const weights = years.map((year) => {
    const weekday = weekdayOf(dayNumber(year, date.month, date.day));
    const age = Math.max(0, (years.at(-1) ?? year) - year);
    return AGEING ** age * weekdayFit(mentions, weekday) * lagWeight(latest, year) * neighbourWeight(neighbours, year);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const ranked = years.map((year, i) => ({ year, share: (weights[i] ?? 0) / total })).sort((a, b) => b.share - a.share);
  const [best, ...others] = ranked;
  if (!best) return null;
  const supported = mentions.length > 0 || neighbours.size > 0;
  const reasons = [
    ...weekdayReasons(text, mentions, best.year, date),
    ...(latest ? [{ text: `The text speaks of ${latest.year}.`, span: { start: latest.start, end: latest.end } }] : []),
    ...neighbourReasons(neighbours, best.year),
  ];
  return {
    year: best.year,
    confidence: Math.min(best.share, supported ? MOST_CONFIDENT : UNSUPPORTED_CONFIDENCE),
    reasons,
    others: others
      .slice(0, 3)
      .filter(({ share }) => share >= 0.02)
      .map(({ year, share }) => ({ year, confidence: share, reason: `${year} fits too, less well.` })),
  };
}

function possibleYears({ month, day }: { readonly month: number; readonly day: number }, today: string): number[] {
  const now = parseDay(today);
  const thisYear = Number(today.slice(0, 4));
  if (now === null) return [];
  return Array.from({ length: YEARS_BACK + 1 }, (_, i) => thisYear - YEARS_BACK + i).filter(
    (year) => isRealDay(year, month, day) && dayNumber(year, month, day) <= now + 1,
  );
}

function weekdayMentions(article: Article, context: DateContext): readonly DayMention[] {
  return outside(article.dayMentions, context.mask)
    .filter(({ weekday, modifier, month }) => weekday !== null && modifier === undefined && month === null)
    .slice(0, MENTION_WEIGHTS.length);
}

function weekdayFit(mentions: readonly DayMention[], weekday: number): number {
  return mentions.reduce((fit, mention, i) => {
    const ahead = mention.tense === 'future';
    const offset = ((((ahead ? -1 : 1) * (weekday - (mention.weekday ?? 0))) % 7) + 7) % 7;
    const share = (ahead ? FUTURE_OFFSETS : PAST_OFFSETS)[offset] ?? 0;
    return fit * (share * 7) ** (MENTION_WEIGHTS[i] ?? 0);
  }, 1);
}

/** The latest year in which the text tells that something happened. */
function latestPastYear(text: string, article: Article, context: DateContext): Article['years'][number] | null {
  const thisYear = Number(context.today.slice(0, 4));
  let latest: Article['years'][number] | null = null;
  for (const named of outside(article.years, context.mask)) {
    if (named.year > thisYear || named.year <= (latest?.year ?? 0)) continue;
    const before = text.slice(Math.max(0, named.start - 16), named.start);
    if (!(IN_YEAR.test(before) || IN_MONTH.test(before)) || tenseAt(text, named) === 'future') continue;
    latest = named;
  }
  return latest;
}

function lagWeight(latest: { readonly year: number } | null, year: number): number {
  if (!latest) return 1;
  const lag = year - latest.year;
  if (lag < 0) return YEAR_LEADS[-lag - 1] ?? LONG_LAG * 0.3;
  return YEAR_LAGS[lag] ?? LONG_LAG * 0.9 ** (lag - YEAR_LAGS.length);
}

/** How many dated neighbours each year has; those of the same outlet count double. */
function neighbourYears(context: DateContext, outlet: string | null): Map<number, number> {
  const counts = new Map<number, number>();
  for (const neighbour of context.neighbours ?? []) {
    const year = Number(neighbour.date.slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + (outlet !== null && neighbour.outlet === outlet ? 2 : 1));
  }
  return counts;
}

function neighbourWeight(counts: ReadonlyMap<number, number>, year: number): number {
  if (counts.size === 0) return 1;
  return 0.02 + (counts.get(year) ?? 0) + 0.05 * ((counts.get(year - 1) ?? 0) + (counts.get(year + 1) ?? 0));
}

function weekdayReasons(
  text: string,
  mentions: readonly DayMention[],
  year: number,
  { month, day }: { readonly month: number; readonly day: number },
): Reason[] {
  const [first] = mentions;
  if (!first) return [];
  const weekday = weekdayName(weekdayOf(dayNumber(year, month, day)));
  const span = { start: first.start, end: first.end };
  return [
    { text: `The text says “${textOf(text, first)}”; ${day} ${monthName(month)} ${year} was a ${weekday}.`, span },
  ];
}

function neighbourReasons(counts: ReadonlyMap<number, number>, year: number): Reason[] {
  if (!counts.has(year)) return [];
  return [{ text: `Dated articles of the same folder are from ${year}.` }];
}
