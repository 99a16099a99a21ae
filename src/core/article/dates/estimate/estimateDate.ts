import type { DateClues, DateFact } from '../../article.ts';
import { type Day, dayNumber, formatDay, isRealDay, parseDay } from '../calendar.ts';
import { boundEvidence } from './boundEvidence.ts';
import type { DayEvidence } from './dayEvidence.ts';
import { NeighbourDates } from './neighbourDates.ts';
import { neighbourEvidence } from './neighbourEvidence.ts';
import { type StoryMember, storyEvidence } from './storyEvidence.ts';
import { weekdayEvidence } from './weekdayEvidence.ts';
import { yearEvidence } from './yearEvidence.ts';

/** What lies beside an article and may tell of its date. */
export interface Surroundings {
  /** The reader's day, ISO: nothing was published later. */
  readonly today: string;
  /** What the folder's other articles are dated. */
  readonly neighbours: NeighbourDates;
  /** The other articles of its story. */
  readonly story: readonly StoryMember[];
}

/** Surroundings that tell nothing. */
export function alone(today: string): Surroundings {
  return { today, neighbours: new NeighbourDates([]), story: [] };
}

/** How many years back an article may be from. */
const YEARS_BACK = 45;

/** With each year of age an article is a little less likely to be what somebody saved. */
const AGEING = 0.97;

const MOST_CONFIDENT = 0.97;

/** Where nothing prints month and day, the day is a guess, however the evidence adds up. */
const MOST_CONFIDENT_ESTIMATE = 0.75;

/** Only words of the article and an age: a guess as well. */
const UNSUPPORTED = 0.6;

/** An estimate whose day has a smaller share tells nobody anything. */
const LEAST_SHARE = 0.05;

const MOST_ALTERNATIVES = 3;

interface Weighed {
  readonly day: Day;
  readonly share: number;
}

/**
 * The likeliest day of an article that prints no whole date, by everything its own words and the articles beside it tell;
 * null when they leave it open. Naive Bayes: pieces of evidence are taken as independent, days as equally likely before.
 */
export function estimateDate(clues: DateClues, around: Surroundings): DateFact | null {
  const { monthDay } = clues;
  const story = around.story.map(storyEvidence).filter((part) => part !== null);
  const own = [weekdayEvidence(clues), ...(monthDay ? [] : boundEvidence(clues.bounds))].filter(
    (part) => part !== null,
  );
  if (!monthDay && own.length === 0 && story.length === 0) return null;
  const beside = neighbourEvidence(around.neighbours);
  const evidence = [...own, yearEvidence(clues), ...story, beside].filter((part) => part !== null);
  const [best, ...others] = weigh(candidates(clues, around.today), evidence);
  if (!best || (!monthDay && best.share < LEAST_SHARE)) return null;
  const supported = clues.weekdays.length > 0 || story.length > 0 || beside !== null;
  const most = !monthDay ? MOST_CONFIDENT_ESTIMATE : supported ? MOST_CONFIDENT : UNSUPPORTED;
  return {
    value: formatDay(best.day),
    precision: 'day',
    source: monthDay ? 'dateline-inferred-year' : story.length > 0 ? 'story' : 'bounds',
    confidence: Math.min(best.share, most),
    reasons: [
      ...(monthDay
        ? [
            {
              text: 'The dateline gives month and day without a year.',
              span: { start: monthDay.start, end: monthDay.end },
            },
          ]
        : []),
      ...evidence.flatMap((part) => part.reasons(best.day)),
    ],
    alternatives: others
      .slice(0, MOST_ALTERNATIVES)
      .filter(({ share }) => share >= 0.02)
      .map(({ day, share }) => ({ value: formatDay(day), confidence: share, reason: 'This day fits too, less well.' })),
  };
}

/** The days in question, earliest first. */
function candidates({ monthDay }: DateClues, today: string): Day[] {
  const now = parseDay(today);
  if (now === null) return [];
  const thisYear = Number(today.slice(0, 4));
  if (!monthDay) return Array.from({ length: YEARS_BACK * 365 }, (_, i) => now - YEARS_BACK * 365 + i + 2);
  const { month, day } = monthDay;
  return Array.from({ length: YEARS_BACK + 1 }, (_, i) => thisYear - YEARS_BACK + i)
    .filter((year) => isRealDay(year, month, day))
    .map((year) => dayNumber(year, month, day))
    .filter((candidate) => candidate <= now + 1);
}

/** Each day's share of belief, the likeliest first; of two alike the later. */
function weigh(days: readonly Day[], evidence: readonly DayEvidence[]): Weighed[] {
  const last = days.at(-1) ?? 0;
  const weights = days.map((day) =>
    evidence.reduce((product, part) => product * part.weight(day), AGEING ** ((last - day) / 365)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return days
    .map((day, i) => ({ day, share: (weights[i] ?? 0) / total }))
    .sort((a, b) => b.share - a.share || b.day - a.day);
}
