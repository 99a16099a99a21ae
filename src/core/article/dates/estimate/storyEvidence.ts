import type { DateClues, DateFact } from '../../article.ts';
import { type Day, daysOf } from '../calendar.ts';
import type { DayEvidence } from './dayEvidence.ts';
import { broadEvidence, ownEvidence } from './ownEvidence.ts';
import { spokenDate } from '../spokenDate.ts';

/** Another article of the story, by what it prints itself: its date, or else what its words tell of one. */
export interface StoryMember {
  readonly path: string;
  readonly date: Pick<DateFact, 'value'> | null;
  readonly clues: DateClues | null;
}

/** Articles of one story appear within days: how often they lie so many days apart, in either direction. */
const APART = [0.4, 0.15, 0.06, 0.03, 0.02] as const;

/** And so many further, in the two weeks over which dated articles are compared; ever rarer. */
const FURTHER = 0.012;
const RARER = 1.3;
const COMPARED = 14;

/** Beyond, few are follow-ups and most stories told apart wrongly, one in eight, which may be of any time within years. */
const BEYOND = 0.0004;
const ANY_TIME = 0.00006;

/** So many members that print no date tell enough; more would retell. */
const MOST_UNDATED = 2;

/** What the other articles of the story say: the days around their dates; where none has one, around the days that their words allow. `own` is what the article tells itself. */
export function storyEvidence(members: readonly StoryMember[], own: DateClues): DayEvidence[] {
  const dated = members.filter(({ date }) => date !== null);
  if (dated.length > 0) return [datedEvidence(dated)];
  return members.slice(0, MOST_UNDATED).flatMap((member) => undatedEvidence(member, own) ?? []);
}

/** What the members say of months and years, where none is dated. */
export function storyBroadly(members: readonly StoryMember[]): DayEvidence[] {
  if (members.some(({ date }) => date !== null)) return [];
  return members.slice(0, MOST_UNDATED).flatMap(({ clues }) => (clues ? broadEvidence(clues) : []));
}

/** The days that members print, first and last. */
export function storyDays(members: readonly StoryMember[]): Day[] {
  return members.flatMap(({ date }) => {
    const days = date && daysOf(date.value);
    return days ? [days.first, days.last] : [];
  });
}

/** The day is judged by the dated article nearest to it: a story that goes on for weeks has others further off. */
function datedEvidence(members: readonly StoryMember[]): DayEvidence {
  const dates = members.flatMap(({ path, date }) => {
    const days = date && daysOf(date.value);
    return days ? [{ path, value: date.value, ...days }] : [];
  });
  return {
    weigh: (days, weights) => {
      for (let i = 0; i < days.length; i++) {
        let sum = 0;
        for (const date of dates) sum += apart(distance(date, days[i]!));
        weights[i]! *= sum;
      }
    },
    reasons: (day) =>
      [...dates]
        .sort((a, b) => distance(a, day) - distance(b, day))
        .slice(0, 1)
        .map(({ path, value }) => ({
          text: `${path}, of the same story, is of ${spokenDate(value)}.`,
          elsewhere: { path },
        })),
  };
}

function distance({ first, last }: { readonly first: Day; readonly last: Day }, day: Day): number {
  return Math.max(0, first - day, day - last);
}

/** By its own words, a few days before or after. */
function undatedEvidence({ path, clues }: StoryMember, own: DateClues): DayEvidence | null {
  const parts = clues ? ownEvidence(withoutShared(clues, own)) : [];
  if (parts.length === 0) return null;
  return {
    weigh: (days, weights) => {
      const sum = new Float64Array(days.length);
      for (let offset = 1 - APART.length; offset < APART.length; offset++) {
        const near = new Float64Array(days.length).fill(apart(Math.abs(offset)));
        const shifted = days.map((day) => day + offset);
        for (const part of parts) part.weigh(shifted, near);
        near.forEach((weight, i) => (sum[i]! += weight));
      }
      sum.forEach((weight, i) => (weights[i]! *= weight));
    },
    reasons: (day) =>
      parts
        .flatMap((part) => part.reasons(day).slice(0, 1))
        .map(({ text, span }) => ({
          text: `${path}, of the same story: ${text}`,
          elsewhere: { path, ...(span && { span }) },
        })),
  };
}

/** What places both in time they have of the same event: it tells once. */
function withoutShared(clues: DateClues, own: DateClues): DateClues {
  const shared = (own.landmarks ?? []).length > 0;
  return {
    ...clues,
    ...(shared && { landmarks: [] }),
    ...(own.latestYear && { latestYear: null }),
    ...(own.namedYear && { namedYear: null }),
  };
}

function apart(days: number): number {
  if (days > COMPARED) return Math.max(ANY_TIME, BEYOND * (COMPARED / days) ** RARER);
  return APART[days] ?? FURTHER * (APART.length / days) ** RARER;
}
