/** What is true of one article. */
export interface ArticleTruth {
  readonly outlet: string;
  readonly outletSource: string;
  readonly agency: string | null;
  /** The language it was translated from, where it was. */
  readonly translated?: string;
  readonly date: string | null;
  readonly dateSource?: string;
  readonly region?: string;
  /** The day it was written after, where it prints no date. */
  readonly after?: { readonly month: number; readonly day: number; readonly year: number | null };
  /** First and last line, 1-based. */
  readonly boilerplate: readonly (readonly [number, number])[];
  readonly people: readonly string[];
}

/** What a careful reader finds in the five real articles, by the first three characters of their names. */
export const SEEDS: Readonly<Record<string, ArticleTruth>> = {
  '000': {
    outlet: 'TASS',
    outletSource: 'slug',
    agency: 'TASS',
    date: '2021-12-03',
    dateSource: 'header',
    boilerplate: [],
    people: ['Dmitry Mezentsev', 'Vladimir Makei'],
  },
  '001': {
    outlet: 'TASS',
    outletSource: 'slug',
    agency: 'TASS',
    date: '2021-08-12',
    dateSource: 'header',
    boilerplate: [],
    people: ['Dmitry Mezentsev', 'Mikhail Mishustin', 'Roman Golovchenko', 'Vladimir Putin'],
  },
  '002': {
    outlet: 'TASS',
    outletSource: 'slug',
    agency: 'TASS',
    date: '2022-04-12',
    dateSource: 'dateline-inferred-year',
    region: 'Amur Region',
    boilerplate: [],
    people: ['Alexander Lukashenko', 'Vladimir Putin'],
  },
  '003': {
    outlet: 'The Moscow Times',
    outletSource: 'own-message',
    agency: null,
    date: null,
    after: { month: 2, day: 24, year: null },
    boilerplate: [
      [1, 6],
      [26, 48],
    ],
    people: ['Alexander Lukashenko', 'Vladimir Putin'],
  },
  '004': {
    outlet: 'RBC',
    outletSource: 'source-line',
    agency: null,
    translated: 'ru',
    date: null,
    after: { month: 6, day: 25, year: null },
    boilerplate: [
      [16, 16],
      [26, 32],
    ],
    people: ['Alexander Lukashenko', 'Sergei Shoigu', 'Vladimir Putin'],
  },
};
