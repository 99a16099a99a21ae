import type { Reason } from '../../../fact.ts';
import type { DateClues, DateFact } from '../../article.ts';
import { daysAround, likelyDays, monthDays } from './candidateDays.ts';
import { explain, whyAlso } from './explain.ts';
import { NeighbourDates } from './neighbourDates.ts';
import { neighbourEvidence } from './neighbourEvidence.ts';
import { broadEvidence, ownEvidence } from './ownEvidence.ts';
import { Shares } from './shares.ts';
import { type StoryMember, storyBroadly, storyDays, storyEvidence } from './storyEvidence.ts';

/** What lies beside an article and may tell of its date. */
export interface Surroundings {
  /** The reader's day, ISO: nothing was published later. */
  readonly today: string;
  /** What the folder's other articles print as their dates. */
  readonly neighbours: NeighbourDates;
  /** The same with those whose year was inferred, for articles that print no day at all; absent where there are none. */
  readonly withInferred?: NeighbourDates;
  /** The other articles of its story. */
  readonly story: readonly StoryMember[];
}

/** Surroundings that tell nothing. */
export function alone(today: string): Surroundings {
  return { today, neighbours: new NeighbourDates([]), story: [] };
}

const MOST_CONFIDENT = 0.97;

/** Where nothing prints month and day, the day is a guess, however the evidence adds up. */
const MOST_CONFIDENT_ESTIMATE = 0.75;

/** Only a weekday, or only the age of what people save: a guess as well. */
const UNSUPPORTED = 0.6;

const MOST_ALTERNATIVES = 3;

/** Less likely ones help nobody. */
const LEAST_ALTERNATIVE = 0.02;

/**
 * The likeliest date of an article that prints no whole one, by everything its own words and the articles beside it
 * tell: a day or, where none stands out, a month or year; null when they leave it open. Naive Bayes: kinds of evidence
 * are taken as independent of each other, pieces of one kind are not.
 */
export function estimateDate(clues: DateClues, around: Surroundings): DateFact | null {
  const found = judge(clues, around);
  if (found || ((around.withInferred ?? around.neighbours).isEmpty && around.story.length === 0)) return found;
  // What lies beside may blur what the words alone tell.
  return judge(clues, alone(around.today));
}

function judge(clues: DateClues, around: Surroundings): DateFact | null {
  const { monthDay } = clues;
  const own = ownEvidence(clues);
  const story = storyEvidence(around.story, clues);
  const neighbours = monthDay ? around.neighbours : (around.withInferred ?? around.neighbours);
  const folder = [neighbourEvidence(neighbours)].filter((part) => part !== null);
  const broad = [...broadEvidence(clues), ...folder];
  if (!monthDay && story.length === 0 && !(speaksOfTime(clues) && broad.length > 0)) return null;
  const days = monthDay
    ? monthDays(monthDay, around.today)
    : likelyDays(around.today, [...broad, ...storyBroadly(around.story)], storyDays(around.story));
  const all = [...own, ...story, ...folder];
  const shares = new Shares(days, all);
  const [best, ...others] = monthDay
    ? shares.likeliest('day', 1 + MOST_ALTERNATIVES)
    : shares.clearest(1 + MOST_ALTERNATIVES);
  if (!best) return null;
  const supported = clues.weekdays.length > 0 || story.length + broad.length > 0;
  return {
    value: best.value,
    precision: best.value.length === 10 ? 'day' : best.value.length === 7 ? 'month' : 'year',
    source: monthDay ? 'dateline-inferred-year' : story.length > 0 ? 'story' : 'bounds',
    confidence: Math.min(best.share, !monthDay ? MOST_CONFIDENT_ESTIMATE : supported ? MOST_CONFIDENT : UNSUPPORTED),
    reasons: datelineFirst(
      explain(best.day, monthDay ? days : daysAround(around.today), own, [...story, ...folder]),
      monthDay,
    ),
    alternatives: others
      .filter(({ share }) => share >= LEAST_ALTERNATIVE)
      .map(({ value, share, day }) => ({ value, confidence: share, reason: whyAlso(day, best.day, all) })),
  };
}

/** What the dateline says is what all other reasons add the year to. */
function datelineFirst(reasons: readonly Reason[], dateline: DateClues['monthDay']): readonly Reason[] {
  if (!dateline) return reasons;
  const isOfDateline = ({ span }: Reason) => span?.start === dateline.start && span.end === dateline.end;
  return [...reasons.filter(isOfDateline), ...reasons.filter((reason) => !isOfDateline(reason))];
}

/** Whether the words tell of a day or a time at all; a year alone is any article's. */
function speaksOfTime({ weekdays, bounds, landmarks = [] }: DateClues): boolean {
  return weekdays.length > 0 || bounds.length > 0 || landmarks.length > 0;
}
