import type { Reason } from '../../../fact.ts';
import type { DateClues, LandmarkClue } from '../../article.ts';
import type { Day } from '../calendar.ts';
import type { DayEvidence } from './dayEvidence.ts';
import { spokenDay } from '../spokenDate.ts';

/** Those that narrow the date most from either side tell all that the others would. */
const MOST_EACH_SIDE = 3;

/** How often words are met before their time: announced events, another of the name, a date of ours that is wrong. */
const BEFORE: Readonly<Record<LandmarkClue['kind'], number>> = {
  event: 0.04,
  name: 0.01,
  office: 0.02,
  former: 0.01,
  occasion: 0.15,
};

/** And after it, at first: holders of an office are named by it for years after, occasions are looked back at. */
const AFTER: Readonly<Record<LandmarkClue['kind'], number>> = {
  event: 1,
  name: 0.15,
  office: 0.12,
  former: 0.1,
  occasion: 0.3,
};

/** In days, how fast what is over is no longer spoken of: half as often after so long. */
const FADING = 3 * 365;

/** However long ago, nothing is quite forgotten. */
const REMEMBERED = 0.1;

/**
 * In days, how fast the newest event of a report recedes: half as often after so long; news tells of what is new. As
 * counted on 640 articles that name one (`scripts/dates/countClues.ts`). Older events are background, of any time after.
 */
const NEWS = 45;

const OLD_NEWS = 0.02;

/** What the landmarks say that the text speaks of; null when there are none. */
export function landmarkEvidence({ landmarks = [] }: DateClues): DayEvidence | null {
  const telling = mostTelling(landmarks);
  if (telling.length === 0) return null;
  return {
    weigh: (days, weights) => {
      for (const clue of telling) {
        for (let i = 0; i < days.length; i++) weights[i]! *= weightAt(clue, days[i]!);
      }
      weighNewest(telling, days, weights);
    },
    reasons: (day) =>
      telling.filter((clue) => weightAt(clue, day) > BEFORE[clue.kind]).map((clue) => reasonOf(clue, day)),
  };
}

/** Those that begin last, and those that end first. */
function mostTelling(landmarks: readonly LandmarkClue[]): LandmarkClue[] {
  const byStart = [...landmarks].sort((a, b) => startOf(b) - startOf(a)).slice(0, MOST_EACH_SIDE);
  const byEnd = landmarks
    .filter((clue) => endOf(clue) < Infinity)
    .sort((a, b) => endOf(a) - endOf(b))
    .slice(0, MOST_EACH_SIDE);
  return [...new Set([...byStart, ...byEnd])];
}

function startOf({ terms }: LandmarkClue): Day {
  return terms[0]?.[0] ?? 0;
}

function endOf({ terms }: LandmarkClue): Day {
  return terms.at(-1)?.[1] ?? Infinity;
}

/** Inside a term 1, or for a former holder fading from its end; before all terms and after one less. */
function weightAt({ kind, terms }: LandmarkClue, day: Day): number {
  let weight = BEFORE[kind];
  for (let i = 0; i < terms.length; i++) {
    const from = terms[i]![0];
    if (day < from) break;
    const to = terms[i]![1] ?? Infinity;
    if (day <= to && kind !== 'former') return 1;
    weight = Math.max(weight, day <= to ? fading(day - from) : AFTER[kind] * fading(day - to));
  }
  return weight;
}

/** How much the newest event before each day speaks for it; nothing where there is none. */
function weighNewest(landmarks: readonly LandmarkClue[], days: Int32Array, weights: Float64Array): void {
  const starts = landmarks
    .filter(({ kind }) => kind === 'event')
    .map(startOf)
    .sort((a, b) => a - b);
  let next = 0;
  for (let i = 0; i < days.length; i++) {
    while (next < starts.length && starts[next]! <= days[i]!) next++;
    if (next > 0) weights[i]! *= OLD_NEWS + (1 - OLD_NEWS) / (1 + (days[i]! - starts[next - 1]!) / NEWS);
  }
}

function fading(days: number): number {
  return REMEMBERED + (1 - REMEMBERED) / (1 + days / FADING);
}

function reasonOf({ start, end, said, kind, terms }: LandmarkClue, day: Day): Reason {
  const [from, to] = terms.findLast(([first]) => first <= day) ?? terms[0] ?? [0, null];
  const sentences: Readonly<Record<LandmarkClue['kind'], string>> = {
    event: `The text speaks of “${said}”, which was on ${spokenDay(from)}.`,
    former: `The text says “${said}”, of one whose term ended on ${spokenDay(from)}.`,
    office: `The text says “${said}”, in office ${term(from, to)}.`,
    name: `The text says “${said}”, a name used ${term(from, to)}.`,
    occasion: `The text speaks of “${said}”, talked of ${term(from, to)}.`,
  };
  return { text: sentences[kind], span: { start, end } };
}

function term(from: Day, to: Day | null): string {
  return to === null ? `since ${spokenDay(from)}` : `from ${spokenDay(from)} to ${spokenDay(to)}`;
}
