// What every program here reads and writes: articles a line in, scored pairs out.
import { readFileSync } from 'node:fs';
import { stdout } from 'node:process';

/** An article of a .jsonl file. */
export interface Article {
  readonly id: string;
  readonly text: string;
}

/** A pair of article ids and how alike a tool finds them, from 0 to 1. */
export interface ScoredPair {
  readonly a: string;
  readonly b: string;
  readonly score: number;
}

/** The articles of a file of one JSON object a line. */
export function readArticles(path: string): Article[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Article);
}

/** Runs of letters and digits in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Prints pairs as lines of JSON. */
export function printPairs(pairs: Iterable<ScoredPair>): void {
  for (const pair of pairs) stdout.write(`${JSON.stringify(pair)}\n`);
}
