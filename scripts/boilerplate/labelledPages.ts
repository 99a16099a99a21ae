import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { EMPTY, extend } from '../../src/core/boilerplate/wordHash.ts';
import { randomFrom } from '../random.ts';

/** A text with a label for each line: `1` boilerplate, `0` article, `-` not judged. */
export interface LabelledPage {
  readonly id: string;
  readonly outlet: string;
  readonly lines: readonly string[];
  readonly labels: string;
  /** 1-based lines of the headline; empty where it is not known. */
  readonly headline: readonly number[];
  /** What a line of it weighs in training. */
  readonly weight: number;
  /** 0 to `FOLDS` − 1, the same for all pages of an outlet. */
  readonly fold: number;
}

/** Parts the pages are told into, so that a model can be judged by pages it has not seen. */
export const FOLDS = 5;

/** The sources whose licences allow a numeric model: see the table in the README of the labelled sets. */
const PERMITTED = /^(?:wcxb|aeb|fundus|readability|repeat\/abp|residual\/abp|residual\/np)\//;

/** Half-cleaned articles are what users have, and there are few of them: their lines weigh more than those of whole pages. */
const SETS = [
  { file: 'window.jsonl.gz', weight: 1, thinned: 0.8 },
  { file: 'residual.jsonl', weight: 5, thinned: 0 },
  { file: 'repeat.jsonl.gz', weight: 3, thinned: 0 },
] as const;

/** A labelled set's pages, also those that no model may be trained on. */
export interface LabelledSet {
  readonly name: string;
  /** The file with the set. */
  readonly path: string;
  readonly pages: readonly Omit<LabelledPage, 'weight'>[];
}

/** The labelled sets in `folder`, to measure by. */
export function readSets(folder: string): LabelledSet[] {
  return SETS.map(({ file }) => {
    const path = join(folder, file);
    const pages = readRecords(path).map((record) => ({
      ...record,
      headline: record.headline ?? [],
      fold: foldOf(record.outlet),
    }));
    return { name: file.replace(/\..*/, ''), path, pages };
  });
}

/**
 * Whether the outlet belongs to the third whose texts nobody reads: rules are written while errors are read, and only
 * outlets out of sight show how right they are elsewhere.
 */
export function isUnread(outlet: string): boolean {
  let hash = 0x811c9dc5;
  for (const char of `hidden:${outlet}`) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  return ((hash ^ (hash >>> 13)) >>> 0) % 3 === 0;
}

/** The pages of the labelled sets in `folder` that may be trained on; whole pages also once thinned to a half-cleaned article. */
export function readPermittedPages(folder: string): LabelledPage[] {
  const random = randomFrom(5);
  return SETS.flatMap(({ file, weight, thinned }) =>
    readRecords(join(folder, file))
      .filter(({ id }) => PERMITTED.test(id))
      .flatMap((record) => {
        const page = { ...record, headline: record.headline ?? [], weight, fold: foldOf(record.outlet) };
        return thinned > 0 ? [page, thin({ ...page, weight: thinned }, random)] : [page];
      }),
  );
}

type PageRecord = Pick<LabelledPage, 'id' | 'outlet' | 'lines' | 'labels'> & { readonly headline?: number[] };

function readRecords(path: string): PageRecord[] {
  const bytes = readFileSync(path);
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as PageRecord);
}

/** Outlets that share a name (`example.com`, `example.co.uk`) share a fold. */
function foldOf(outlet: string): number {
  const name = outlet.split('.')[0] ?? '';
  let hash = EMPTY;
  for (let i = 0; i < name.length; i++) hash = extend(hash, name.charCodeAt(i));
  return (Math.imul(hash, 0x9e3779b1) >>> 8) % FOLDS;
}

/** How much of a page's boilerplate a bad extraction leaves, as a factor: none, little, some, much. */
const LEFTOVERS = [0, 0.5, 1, 1.6, 3];

/**
 * The page with most of its boilerplate taken out, so that what is left looks like a badly extracted article. Long
 * lines and those inside the body survive extraction more often than menus; some pages keep the lines after the body.
 */
function thin(page: LabelledPage, random: () => number): LabelledPage {
  const leftover = LEFTOVERS[Math.floor(random() * LEFTOVERS.length)] ?? 1;
  const blankBetween = random() < 0.6;
  const keepsTail = random() < 0.3;
  const keepsHead = random() < 0.5;
  const first = page.labels.indexOf('0');
  const last = page.labels.lastIndexOf('0');
  const chance = (index: number): number => {
    const words = page.lines[index]?.match(/[\p{L}\p{N}]+/gu)?.length ?? 1;
    const base = (words > 4 ? 0.2 : words > 2 ? 0.08 : 0.04) * leftover;
    if (index < first) return keepsHead ? base / 2 : 0;
    if (index < last) return Math.max(base, 0.3 * leftover);
    return keepsTail && index <= last + 3 ? Math.max(base, 0.5) : base;
  };
  const lines: string[] = [];
  const headline: number[] = [];
  let labels = '';
  page.lines.forEach((line, index) => {
    const label = page.labels[index] ?? '-';
    if (label === '1' ? random() >= chance(index) : label === '-' && random() < 0.4) return;
    if (page.headline.includes(index + 1)) headline.push(lines.length + 1);
    lines.push(line);
    labels += label;
    if (blankBetween) {
      lines.push('');
      labels += '-';
    }
  });
  return { ...page, lines, labels, headline };
}
