import type { Lines } from '../text/lines.ts';
import type { BoilerplateBlock } from './block.ts';
import { maskedKey } from './maskedKey.ts';

/** Lines that go with others: 1-based, both included. */
export interface LineRun {
  readonly startLine: number;
  readonly endLine: number;
}

/** By what a block is found in other articles. */
export interface BlockWords {
  /** Its different lines with words, as `maskedKey` gives them; none for words within a line. */
  readonly lines: ReadonlySet<number>;
  /** The key of its words, where they stand within a line; null for whole lines. */
  readonly within: number | null;
}

/** By what a block of a text is found in other articles. */
export function wordsOf(text: string, { start, end, inline }: BoilerplateBlock): BlockWords {
  if (inline) return { lines: new Set(), within: maskedKey(text, start, end) };
  const lines = new Set<number>();
  for (const line of text.slice(start, end).split(/\r\n|[\r\n]/u)) {
    const key = maskedKey(line, 0, line.length);
    if (key !== 0) lines.add(key);
  }
  return { lines, within: null };
}

/** How many of so many lines another article must have to be said to have them too. */
export function mostOf(lines: number): number {
  return Math.ceil(lines / 2);
}

/** Where lines with these keys stand, in runs with the blank lines between them; a run with less than most of them is none. */
export function likeLines(text: string, lines: Lines, keys: ReadonlySet<number>): LineRun[] {
  const runs: LineRun[] = [];
  let first = 0;
  let last = 0;
  let met = new Set<number>();
  const close = () => {
    if (first > 0 && met.size >= mostOf(keys.size)) runs.push({ startLine: first, endLine: last });
    first = 0;
    met = new Set();
  };
  for (let line = 1; line <= lines.count; line++) {
    const { start, end } = lines.span(line);
    const key = maskedKey(text, start, end);
    if (keys.has(key)) {
      if (first === 0) first = line;
      last = line;
      met.add(key);
    } else if (key !== 0) close();
  }
  close();
  return runs;
}
