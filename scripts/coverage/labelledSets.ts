import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Reading, readingsOf } from './readings.ts';

interface LabelledRecord {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
  readonly series?: string;
}

/** A record of a labelled set, as the product reads it. */
export interface LabelledArticle extends LabelledRecord, Reading {}

/** A labelled set of articles. */
export interface LabelledSet {
  readonly name: string;
  readonly articles: readonly LabelledArticle[];
  readonly gold: readonly { readonly a: string; readonly b: string }[];
  /** 1 for a gold pair, 0 for none, undefined where nobody knows. */
  label(a: string, b: string): 0 | 1 | undefined;
  /** A name of the article's gold story; its own id when it is in none. */
  storyOf(id: string): string;
  /** Gold partners of the article. */
  partnersOf(id: string): readonly string[];
}

interface Unjudged {
  readonly a?: string;
  readonly b?: string;
  readonly group?: readonly string[];
}

/** The sets that trees are learned from. */
export const SET_NAMES = ['allsides', 'basil', 'fnc1', 'wmt', 'ecbplus'] as const;

function readLines<T>(path: string): T[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

function storiesBy(gold: LabelledSet['gold']): (id: string) => string {
  const parents = new Map<string, string>();
  const root = (id: string): string => {
    const parent = parents.get(id);
    return parent === undefined ? id : root(parent);
  };
  for (const { a, b } of gold) if (root(a) !== root(b)) parents.set(root(a), root(b));
  return root;
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Reads a set: docs.jsonl.gz, pairs.jsonl and unjudged.jsonl of its folder. */
export function readLabelledSet(folder: string, name: string): LabelledSet {
  const gold = readLines<{ a: string; b: string }>(`${folder}/${name}/pairs.jsonl`);
  const unjudged = readLines<Unjudged>(`${folder}/${name}/unjudged.jsonl`);
  const goldKeys = new Set(gold.map(({ a, b }) => pairKey(a, b)));
  const openKeys = new Set(unjudged.flatMap(({ a, b }) => (a && b ? [pairKey(a, b)] : [])));
  const groupOf = new Map(unjudged.flatMap(({ group = [] }, i) => group.map((id): [string, number] => [id, i])));
  const partners = new Map<string, string[]>();
  for (const { a, b } of gold) {
    partners.set(a, [...(partners.get(a) ?? []), b]);
    partners.set(b, [...(partners.get(b) ?? []), a]);
  }
  const records = readLines<LabelledRecord>(`${folder}/${name}/docs.jsonl.gz`);
  const readings = readingsOf(records);
  return {
    name,
    articles: records.map((record) => ({ ...record, ...readings.get(record.id)! })),
    gold,
    label: (a, b) => {
      if (goldKeys.has(pairKey(a, b))) return 1;
      const sameGroup = groupOf.has(a) && groupOf.get(a) === groupOf.get(b);
      return openKeys.has(pairKey(a, b)) || sameGroup ? undefined : 0;
    },
    storyOf: storiesBy(gold),
    partnersOf: (id) => partners.get(id) ?? [],
  };
}

/** A number of the text, 0 to 2^32 - 1, that looks random and is always the same. */
export function hashOf(text: string): number {
  let hash = 7;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
