import * as v from 'valibot';
import { foldText } from '../../../text/fold.ts';
import type { LandmarkClue } from '../../article.ts';
import { daysOf } from '../calendar.ts';

/** Words that place a text in time. */
export interface Landmark {
  readonly kind: Exclude<LandmarkClue['kind'], 'former'>;
  /** In small letters without diacritics, words with a blank between. */
  readonly phrases: readonly string[];
  readonly terms: LandmarkClue['terms'];
  /** Whether the day of an event is known, not only its month or year. */
  readonly exact: boolean;
}

/** `spelling|other spelling`. */
const phrasesSchema = v.pipe(v.string(), v.minLength(1));

/** `2017-01-20/2021-01-20`, `2025-01-20/`: an interval of ISO 8601, open at its end where it goes on. */
const termSchema = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d){0,2}\/(?:\d{4}(?:-\d\d){0,2})?$/));

const dateSchema = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d){0,2}$/));

/** The phrases, then the times they belong to. */
const timedSchema = v.tupleWithRest([phrasesSchema, termSchema], termSchema);

const fileSchema = v.strictObject({
  offices: v.array(
    v.strictObject({
      titles: v.array(v.string()),
      holders: v.array(timedSchema),
    }),
  ),
  events: v.array(v.strictTuple([phrasesSchema, dateSchema])),
  names: v.array(timedSchema),
  occasions: v.array(timedSchema),
});

/** The landmarks of `data/landmarks.json`. Throws when the text is not in its form. */
export function readLandmarks(json: string): Landmark[] {
  const file = v.parse(fileSchema, JSON.parse(json));
  return [
    ...file.offices.flatMap(({ titles, holders }) =>
      holders.map(([names, ...terms]): Landmark => ({
        kind: 'office',
        phrases: titles.flatMap((title) => spellings(names).map((name) => `${foldText(title)} ${name}`)),
        terms: terms.map(termOf),
        exact: false,
      })),
    ),
    ...file.events.map(([phrases, date]): Landmark => ({
      kind: 'event',
      phrases: spellings(phrases),
      terms: [[dayOf(date, 'first'), null]],
      exact: date.length === 10,
    })),
    ...file.names.map((entry): Landmark => ({ kind: 'name', ...timed(entry) })),
    ...file.occasions.map((entry): Landmark => ({ kind: 'occasion', ...timed(entry) })),
  ];
}

function timed([phrases, ...terms]: v.InferOutput<typeof timedSchema>): Pick<Landmark, 'phrases' | 'terms' | 'exact'> {
  return { phrases: spellings(phrases), terms: terms.map(termOf), exact: false };
}

function spellings(phrases: string): string[] {
  return phrases.split('|').map(foldText);
}

function termOf(term: string): readonly [number, number | null] {
  const [from = '', to = ''] = term.split('/');
  return [dayOf(from, 'first'), to === '' ? null : dayOf(to, 'last')];
}

function dayOf(date: string, end: 'first' | 'last'): number {
  const days = daysOf(date);
  if (!days) throw new Error(`landmarks: ${date} is no date`);
  return days[end];
}
