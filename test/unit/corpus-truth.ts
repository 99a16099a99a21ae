import type { DateContradiction } from '../../src/core/article/article.ts';
import type { Precision } from '../../src/core/article/dates/date.ts';
import type { BoilerplateReason } from '../../src/core/boilerplate/block.ts';
import type { PairKind } from '../../src/core/coverage/story.ts';

/** Ids and names of the outlets in `test/corpus`; the first five are invented and declared in its `.dateline`. */
export const OUTLETS = {
  norda: 'NORDA',
  'lindholm-courier': 'Lindholm Courier',
  'harbour-gazette': 'Harbour Gazette',
  'karlsby-ledger': 'Karlsby Ledger',
  'severny-put': 'Severny Put',
  tass: 'TASS',
  reuters: 'Reuters',
  'associated-press': 'Associated Press',
} as const;

/** Id of an outlet in `test/corpus`. */
export type OutletId = keyof typeof OUTLETS;

/** The publication date a careful reader would give. */
export interface DateTruth {
  readonly value: string;
  readonly precision: Precision;
  /** Whether part of it is not printed and has to be worked out. */
  readonly inferred: boolean;
}

/** Lines that are not the article, 1-based and inclusive; blank lines inside a range go with it. */
export interface LinesTruth {
  readonly startLine: number;
  readonly endLine: number;
  /** The kind a reader would name first; another may do as well, that the lines are none of the article is certain. */
  readonly reason: BoilerplateReason;
}

/** What is true of one article of `test/corpus`, as its author knows it. */
export interface ArticleTruth {
  /** Relative to `test/corpus`, with `/`. */
  readonly path: string;
  readonly outlet: OutletId;
  /** Whose copy it is, where an agency signs it. */
  readonly agency: OutletId | null;
  /** Who printed somebody else's article whole. */
  readonly republisher: OutletId | null;
  /** The language it was translated from, and whose original it is. */
  readonly translation: { readonly from: string; readonly original: OutletId } | null;
  /** Null: the text does not say when it was published. */
  readonly date: DateTruth | null;
  readonly contradiction: DateContradiction['code'] | null;
  readonly boilerplate: readonly LinesTruth[];
  /** Lines that may be taken either way: the page's date, a byline, a photo credit. */
  readonly unjudged: readonly number[];
  /** Everybody the article names, each by the fullest and right form; a misprint is not a form. */
  readonly people: readonly string[];
}

/** Articles that cover one event, and what the pairs among them have in common. */
export interface StoryTruth {
  readonly members: readonly string[];
  /** A member that reports what came after the event: readers differ on whether it is the same story. */
  readonly followUp?: string;
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly kind: PairKind }[];
}

const lines = (startLine: number, endLine: number, reason: BoilerplateReason): LinesTruth => ({
  startLine,
  endLine,
  reason,
});

const day = (value: string): DateTruth => ({ value, precision: 'day', inferred: false });
const inferredDay = (value: string): DateTruth => ({ value, precision: 'day', inferred: true });

const read = (
  path: string,
  outlet: OutletId,
  date: DateTruth | null,
  people: readonly string[],
  rest: Partial<ArticleTruth> = {},
): ArticleTruth => ({
  path,
  outlet,
  agency: null,
  republisher: null,
  translation: null,
  date,
  contradiction: null,
  boilerplate: [],
  unjudged: [],
  people,
  ...rest,
});

const wire = (
  path: string,
  agency: OutletId,
  date: DateTruth | null,
  people: readonly string[],
  contradiction: ArticleTruth['contradiction'] = null,
): ArticleTruth => read(path, agency, date, people, { agency, contradiction });

const appeal = (startLine: number): LinesTruth => lines(startLine, startLine + 12, 'donate');
const banner = lines(1, 5, 'donate');

const gazettePage = (lastLine: number): readonly LinesTruth[] => [
  lines(1, 1, 'cookies'),
  lines(2, 3, 'navigation'),
  lines(8, 8, 'share'),
  lines(lastLine - 2, lastLine - 2, 'subscribe'),
  lines(lastLine - 1, lastLine - 1, 'related'),
  lines(lastLine, lastLine, 'credits'),
];

const paywall = { boilerplate: [lines(13, 15, 'paywall')] };

const translatedPage = (promotion: number): Partial<ArticleTruth> => ({
  translation: { from: 'ru', original: 'severny-put' },
  boilerplate: [
    lines(promotion, promotion, 'promotion'),
    lines(promotion + 6, promotion + 6, 'subscribe'),
    lines(promotion + 8, promotion + 8, 'credits'),
    lines(promotion + 10, promotion + 12, 'comments'),
  ],
});

/** Files of `test/corpus` that are no articles and must be left alone. */
export const NOT_ARTICLES: readonly string[] = ['packing-list.txt'];

/** Every article of `test/corpus`, ordered by path in code units. */
export const ARTICLES: readonly ArticleTruth[] = [
  wire('000_5c1e9b72d04fa386.txt', 'reuters', inferredDay('2023-05-23'), ['Jonas Ek', 'Dagny Roth']),
  wire('001_b7d20e41639cf58a.txt', 'tass', day('2023-06-08'), ['Arkady Belozyorov']),
  wire('002_e80f3a9d5c6714b2.txt', 'associated-press', null, ['Sigrid Tveter', 'Peder Wiik']),
  read(
    'harbour-gazette/2023-05-17-freight-returns-lindholm-bridge.txt',
    'harbour-gazette',
    day('2023-05-17'),
    ['Ingrid Halvorsen', 'Tomas Brekke'],
    { agency: 'norda', boilerplate: gazettePage(24), unjudged: [7] },
  ),
  read(
    'harbour-gazette/2023-05-24-fish-terminal-fire.txt',
    'harbour-gazette',
    day('2023-05-24'),
    ['Pia Norling', 'Alf Brandt', 'Jonas Ek', 'Trygve Aas'],
    { boilerplate: gazettePage(26), unjudged: [7, 10] },
  ),
  read('harbour-gazette/herring-festival.txt', 'harbour-gazette', day('2023-06-12'), ['Sander Holm', 'Berit Ask'], {
    boilerplate: gazettePage(24),
    unjudged: [7, 10],
  }),
  read(
    'harbour-gazette/quay-seven-crane.txt',
    'harbour-gazette',
    day('2023-06-01'),
    ['Pia Norling', 'Bodil Krogh', 'Stig Holmen'],
    { boilerplate: gazettePage(24), unjudged: [7, 10] },
  ),
  read(
    'karlsby-ledger/2023-05-25-fire-insurers.txt',
    'karlsby-ledger',
    day('2023-05-25'),
    ['Jonas Ek', 'Dagny Roth'],
    paywall,
  ),
  read(
    'karlsby-ledger/rail-freight-tariffs.txt',
    'karlsby-ledger',
    day('2023-06-02'),
    ['Ruben Falster', 'Astrid Falk-Jensen', 'Inger Maas'],
    paywall,
  ),
  read(
    'karlsby-ledger/shipyard-order.txt',
    'karlsby-ledger',
    day('2023-06-15'),
    ['Kristoffer Bang', 'Nina Sjøberg'],
    paywall,
  ),
  read(
    'lindholm-courier/2023-05-16-freight-trains-cross-bridge.txt',
    'lindholm-courier',
    day('2023-05-16'),
    ['Mira Solberg', 'Ingrid Halvorsen', 'Tomas Brekke', 'Ragnhild Storm'],
    { boilerplate: [appeal(15)], unjudged: [3] },
  ),
  read(
    'lindholm-courier/2023-05-30-kvern-bridge-tolls.txt',
    'lindholm-courier',
    day('2023-05-30'),
    ['Joakim Strand', 'Tomas Brekke', 'Vibeke Lien', 'Hallgeir Moen'],
    { boilerplate: [appeal(17)], unjudged: [3] },
  ),
  read(
    'lindholm-courier/2023-06-13-sawmill-hires.txt',
    'lindholm-courier',
    day('2023-06-13'),
    ['Torunn Vik', 'Pål Engen'],
    { boilerplate: [appeal(13)] },
  ),
  read(
    'lindholm-courier/ferry-pilot-retires.txt',
    'lindholm-courier',
    null,
    ['Joakim Strand', 'Nils Aune', 'Selma Rye'],
    {
      boilerplate: [banner, appeal(23)],
      unjudged: [9],
    },
  ),
  read(
    'lindholm-courier/northern-ports-forum-halvorsen.txt',
    'lindholm-courier',
    null,
    ['Ingrid Halvorsen', 'Oskar Vedel'],
    { boilerplate: [banner, appeal(25)], unjudged: [9] },
  ),
  read(
    'lindholm-courier/tide-tables.txt',
    'lindholm-courier',
    { value: '2023-05', precision: 'month', inferred: false },
    ['Mira Solberg', 'Gunvor Ness', 'Emil Hauge'],
    { unjudged: [3] },
  ),
  wire('norda/0b64d1f87a2e93c5.txt', 'norda', day('2023-06-08'), ['Liv Rost', 'Anders Rost'], 'date.contradiction'),
  wire('norda/2023-05-09-alvdal-bridge-closed.txt', 'norda', day('2023-05-09'), ['Marte Sunde', 'Erik Halvorsen']),
  wire('norda/2023-05-16-lindholm-bridge-freight.txt', 'norda', day('2023-05-16'), [
    'Ingrid Halvorsen',
    'Tomas Brekke',
    'Astrid Falk-Jensen',
  ]),
  wire(
    'norda/2023-05-26-school-ferries.txt',
    'norda',
    day('2023-05-26'),
    ['Kaja Tveit', 'Filip Norberg'],
    'date.weekday',
  ),
  wire('norda/2023-06-21-tunnel-budget.txt', 'norda', day('2023-06-21'), ['Ingrid Halvorsen', 'Birger Holt']),
  wire('norda/port-eide-dredging.txt', 'norda', inferredDay('2023-06-06'), ['Sunniva Krag', 'Ole Birk']),
  read('severny-put/parom-raspisanie.txt', 'severny-put', day('2023-05-19'), ['Матвей Старицын'], {
    agency: 'tass',
    boilerplate: [lines(13, 13, 'related'), lines(14, 14, 'subscribe'), lines(15, 15, 'credits')],
  }),
  read(
    'translations/forum-strait-ports.txt',
    'severny-put',
    null,
    ['Ingrid Halvorsen', 'Lev Starkov'],
    translatedPage(14),
  ),
  read('translations/pilot-school.txt', 'severny-put', null, ['Vera Lindqvist'], translatedPage(14)),
  read('translations/winter-road.txt', 'severny-put', null, ['Rasmus Eide', 'Isak Thorne'], translatedPage(12)),
];

const BRIDGE = {
  wire: 'norda/2023-05-16-lindholm-bridge-freight.txt',
  reprint: 'harbour-gazette/2023-05-17-freight-returns-lindholm-bridge.txt',
  rewritten: 'lindholm-courier/2023-05-16-freight-trains-cross-bridge.txt',
};

const FIRE = {
  wire: '000_5c1e9b72d04fa386.txt',
  report: 'harbour-gazette/2023-05-24-fish-terminal-fire.txt',
  followUp: 'karlsby-ledger/2023-05-25-fire-insurers.txt',
};

const FORUM = {
  report: 'lindholm-courier/northern-ports-forum-halvorsen.txt',
  translation: 'translations/forum-strait-ports.txt',
};

/** The stories of `test/corpus`; all its other articles stand alone, however like their subjects. */
export const STORIES: readonly StoryTruth[] = [
  {
    members: [BRIDGE.reprint, BRIDGE.rewritten, BRIDGE.wire],
    pairs: [
      { a: BRIDGE.reprint, b: BRIDGE.wire, kind: 'near-duplicate' },
      { a: BRIDGE.rewritten, b: BRIDGE.wire, kind: 'shared-passages' },
      { a: BRIDGE.reprint, b: BRIDGE.rewritten, kind: 'shared-passages' },
    ],
  },
  {
    members: [FIRE.wire, FIRE.report, FIRE.followUp],
    followUp: FIRE.followUp,
    pairs: [
      { a: FIRE.wire, b: FIRE.report, kind: 'shared-passages' },
      { a: FIRE.wire, b: FIRE.followUp, kind: 'shared-passages' },
      { a: FIRE.report, b: FIRE.followUp, kind: 'shared-passages' },
    ],
  },
  {
    members: [FORUM.report, FORUM.translation],
    pairs: [{ a: FORUM.report, b: FORUM.translation, kind: 'shared-passages' }],
  },
];
