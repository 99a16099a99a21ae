import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import type { BoilerplateBlock } from '../../src/core/boilerplate/block.ts';
import type { LabelledSet } from './labelledPages.ts';

/** Lines said to be boilerplate. */
export type Flagged = Pick<BoilerplateBlock, 'startLine' | 'endLine' | 'severity' | 'reason'>;

interface Measure {
  readonly p: number | null;
  readonly r: number | null;
  readonly f1: number | null;
}

interface AtSeverity {
  readonly line: Measure;
  readonly word: Measure;
  readonly docsWithoutFalsePositive: number | null;
  readonly falseFlagRate: { readonly headline: number | null; readonly shortContent: number | null };
}

/** How right a method is on a set: shares, for all that it flags and for its warnings alone. */
export interface Score {
  readonly all: AtSeverity;
  readonly warning: AtSeverity;
}

/** Room for the scorer's reasons. */
const ROOM = 1 << 26;

function asLines(records: readonly unknown[]): string {
  return records.map((record) => JSON.stringify(record)).join('\n');
}

/** Scores by the scorer that comes with the sets in `folder`; `flagged` is by the id of the page. */
export function scoreOf(
  folder: string,
  pages: LabelledSet['pages'],
  flagged: ReadonlyMap<string, readonly Flagged[]>,
  work: string,
): Score {
  const gold = join(work, 'gold.jsonl');
  const found = join(work, 'found.jsonl');
  writeFileSync(gold, asLines(pages));
  writeFileSync(found, asLines(pages.map(({ id }) => ({ path: id, boilerplate: flagged.get(id) ?? [] }))));
  const printed = execFileSync(execPath, [join(folder, 'score.mjs'), gold, found], {
    encoding: 'utf8',
    maxBuffer: ROOM,
  });
  return JSON.parse(printed) as Score;
}

const COLUMNS: readonly (readonly [name: string, value: (score: Score) => number | null])[] = [
  ['line P', ({ all }) => all.line.p],
  ['R', ({ all }) => all.line.r],
  ['F1', ({ all }) => all.line.f1],
  ['word F1', ({ all }) => all.word.f1],
  ['clean', ({ all }) => all.docsWithoutFalsePositive],
  ['headlines', ({ all }) => all.falseFlagRate.headline],
  ['short', ({ all }) => all.falseFlagRate.shortContent],
  ['warnings P', ({ warning }) => warning.line.p],
  ['R', ({ warning }) => warning.line.r],
  ['clean', ({ warning }) => warning.docsWithoutFalsePositive],
  ['headlines', ({ warning }) => warning.falseFlagRate.headline],
];

/** The head of the table, in Markdown. */
export const TABLE_HEAD = [
  `| method | pages | ${COLUMNS.map(([name]) => name).join(' | ')} |`,
  `| --- | --- |${' --: |'.repeat(COLUMNS.length)}`,
].join('\n');

/** A row of it, in per cent. */
export function tableRow(method: string, pages: string, score: Score): string {
  const cells = COLUMNS.map(([, value]) => {
    const share = value(score);
    return share === null ? '–' : (100 * share).toFixed(1);
  });
  return `| ${method} | ${pages} | ${cells.join(' | ')} |`;
}
