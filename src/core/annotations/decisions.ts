import * as v from 'valibot';
import { daysOf } from '../article/dates/calendar.ts';
import { foldWords } from './foldWords.ts';
import { formatRecords, readRecords } from './recordLines.ts';

/** A reader's decision about lines: `article` takes the flag off, `boilerplate` puts one on. */
export interface LineDecision {
  readonly kind: 'line';
  readonly is: 'article' | 'boilerplate';
  /** The line's text, or that of the words within one, as `foldLine` gives it. */
  readonly text: string;
  /** It is about words within lines; absent: about whole lines. */
  readonly part?: true;
  /** Name, slug or domain of the one outlet it is about; absent: whatever the outlet. */
  readonly outlet?: string;
  /** Path of the one file it is about, relative to the workspace folder, `/` between parts; absent: all files. */
  readonly path?: string;
}

/** When one article was published, as the reader says. */
export interface DateDecision {
  readonly kind: 'date';
  /** A real date, `2023-05-16`, `2023-05` or `2023`; null: the article is undated. */
  readonly is: string | null;
  /** As in `LineDecision`. */
  readonly path: string;
}

/** Who published one article, as the reader says. */
export interface OutletDecision {
  readonly kind: 'outlet';
  /** The outlet's name, slug or domain as readers write it; null: unknown. */
  readonly is: string | null;
  /** As in `LineDecision`. */
  readonly path: string;
}

/** A decision about what is known of one article. */
export type FactDecision = DateDecision | OutletDecision;

/** Whether two articles are one story, as the reader says. */
export interface PairDecision {
  readonly kind: 'pair';
  readonly is: 'together' | 'apart';
  /** As in `LineDecision`; two, in code unit order. */
  readonly paths: readonly [string, string];
}

/** Words that count for nothing where articles share them, as the reader says. */
export interface PassageDecision {
  readonly kind: 'passage';
  readonly is: 'ignored';
  /** As `foldWords` gives them, so that they are found wherever they stand. */
  readonly text: string;
}

/** A decision about what articles share. */
export type CoverageDecision = PairDecision | PassageDecision;

/** One record of `.dateline/decisions.jsonl`. */
export type Decision = LineDecision | FactDecision | CoverageDecision;

/** A line of the file that holds no record we know; it is kept as it stands. */
export interface UnreadableLine {
  /** 1-based, in the file it was read from. */
  readonly line: number;
  readonly text: string;
  /** Why, for the reader. */
  readonly reason: string;
}

/** What `.dateline/decisions.jsonl` holds. */
export interface Decisions {
  readonly lines: readonly LineDecision[];
  readonly facts: readonly FactDecision[];
  readonly coverage: readonly CoverageDecision[];
  readonly unreadable: readonly UnreadableLine[];
}

const PATH = v.pipe(v.string(), v.nonEmpty('an empty path'));
const REAL_DATE = v.pipe(
  v.string(),
  v.check((value) => daysOf(value) !== null, 'not a date such as 2023-05-16, 2023-05 or 2023'),
);
const NAME = v.pipe(v.string(), v.regex(/\S/u, 'an empty name'));

const TWO_PATHS = v.pipe(
  v.strictTuple([PATH, PATH]),
  v.check(([a, b]) => a < b, 'not two paths in code unit order'),
);
const WORDS = v.pipe(
  v.string(),
  v.check((text) => foldWords(text) !== '', 'no words'),
);

/** Strict: a record with fields that a later version added is kept as it stands, rather than written back without them. */
const RECORD = v.variant('kind', [
  v.strictObject({
    kind: v.literal('line'),
    is: v.picklist(['article', 'boilerplate']),
    text: v.pipe(v.string(), v.nonEmpty('an empty text')),
    part: v.exactOptional(v.literal(true)),
    outlet: v.exactOptional(NAME),
    path: v.exactOptional(PATH),
  }),
  v.strictObject({ kind: v.literal('date'), is: v.nullable(REAL_DATE), path: PATH }),
  v.strictObject({ kind: v.literal('outlet'), is: v.nullable(NAME), path: PATH }),
  v.strictObject({ kind: v.literal('pair'), is: v.picklist(['together', 'apart']), paths: TWO_PATHS }),
  v.strictObject({ kind: v.literal('passage'), is: v.literal('ignored'), text: WORDS }),
]);

/**
 * Reads one JSON record a line; blank lines count for nothing, and a bad line costs no other. Lines
 * are known by their words, with numbers masked: what is said of "12 photos" goes for "7 photos". With `path` a line is
 * meant in one file, with `outlet` in all of one outlet, with neither everywhere; `part` means words within lines. Of
 * two about one line that of the file goes before that of the outlet, and that before one for all. The records:
 *
 *     {"kind":"date","is":"2023-05-16","path":"courier/bridge.txt"}
 *     {"kind":"date","is":null,"path":"courier/pilot.txt"}
 *     {"kind":"line","is":"article","text":"Keep the Courier afloat","path":"courier/bridge.txt"}
 *     {"kind":"line","is":"boilerplate","text":"12 photos","outlet":"Lindholm Courier"}
 *     {"kind":"line","is":"boilerplate","text":"Read on in Courier Plus","part":true}
 *     {"kind":"outlet","is":"Lindholm Courier","path":"courier/bridge.txt"}
 *     {"kind":"pair","is":"apart","paths":["courier/bridge.txt","gazette/pier.txt"]}
 *     {"kind":"pair","is":"together","paths":["courier/bridge.txt","norda/bridge.txt"]}
 *     {"kind":"passage","is":"ignored","text":"the harbour gazette appears on weekdays"}
 */
export function parseDecisions(file: string): Decisions {
  const { records, unreadable } = readRecords(file, RECORD);
  return decisionsOf(records, unreadable);
}

/**
 * The file's text: one record a line in code unit order, each once, so that two people's files merge; then the lines
 * that could not be read, as they stood. Empty when there is nothing to keep.
 */
export function formatDecisions(decisions: Decisions): string {
  return formatRecords(allDecisions(decisions).map(formatRecord), decisions.unreadable);
}

/** All records of a file. */
export function allDecisions({ lines, facts, coverage }: Omit<Decisions, 'unreadable'>): readonly Decision[] {
  return [...facts, ...lines, ...coverage];
}

/** A file's content of these records. */
export function decisionsOf(records: readonly Decision[], unreadable: Decisions['unreadable']): Decisions {
  const lines: LineDecision[] = [];
  const facts: FactDecision[] = [];
  const coverage: CoverageDecision[] = [];
  for (const record of records) {
    if (record.kind === 'line') lines.push(record);
    else if (record.kind === 'pair' || record.kind === 'passage') coverage.push(record);
    else facts.push(record);
  }
  return { lines, facts, coverage, unreadable };
}

/** The record as it stands in the file, its keys in one order. */
export function formatRecord(decision: Decision): string {
  const { kind, is } = decision;
  if (kind === 'pair') return JSON.stringify({ kind, is, paths: decision.paths });
  if (kind === 'passage') return JSON.stringify({ kind, is, text: decision.text });
  const { path } = decision;
  if (kind !== 'line') return JSON.stringify({ kind, is, path });
  const { text, part, outlet } = decision;
  return JSON.stringify({ kind, is, text, part, outlet, path });
}
