import type { Line } from './line.ts';
import { CAPITALISED } from './scan.ts';

/** Words of a line whose vocabulary counts as the article's: a sentence or more. */
const SENTENCE_WORDS = 12;
/** Content words of a line that are compared: the opening says what it is about, and long lines cost no more. */
const COMPARED = 60;

/** How much of a line's vocabulary the article's other paragraphs have. Shares are -1 where there is nothing to compare. */
interface Overlap {
  /** Share of the line's content words, and of its capitalised ones, that stand in other paragraphs. */
  readonly share: number;
  readonly nameShare: number;
  /** Content words of the line; those found elsewhere; how often, each at most three times. */
  readonly content: number;
  readonly found: number;
  readonly hits: number;
}

// Per stem: in how many sentence lines it stands, and the last of them, counted from 1. One set for all texts, empty
// between them: two tables for each would cost more than its words.
const lineCount = new Uint16Array(CAPITALISED);
const lastLine = new Uint16Array(CAPITALISED);

/**
 * The words of the article's sentences, by stem: an article speaks of one thing, and boilerplate of others. Words are
 * told apart by 13 bits of their stem's hash, so that a table serves for a set.
 */
export class Vocabulary {
  readonly overlaps: readonly Overlap[];

  constructor(lines: readonly Line[], contentWords: Uint16Array) {
    lines.forEach((line, index) => {
      if (isSentence(line)) count(line, index + 1, contentWords);
    });
    this.overlaps = lines.map((line) => overlapOf(line, contentWords));
    for (const word of contentWords) {
      lineCount[word & (CAPITALISED - 1)] = 0;
      lastLine[word & (CAPITALISED - 1)] = 0;
    }
  }
}

function count(line: Line, number: number, words: Uint16Array): void {
  for (let i = line.contentStart; i < line.contentEnd; i++) {
    const stem = words[i]! & (CAPITALISED - 1);
    if (lastLine[stem] !== number) lineCount[stem]!++;
    lastLine[stem] = number;
  }
}

function overlapOf(line: Line, words: Uint16Array): Overlap {
  const own = isSentence(line) ? 1 : 0;
  const end = Math.min(line.contentEnd, line.contentStart + COMPARED);
  let found = 0;
  let names = 0;
  let namesFound = 0;
  let hits = 0;
  for (let i = line.contentStart; i < end; i++) {
    const word = words[i]!;
    const elsewhere = lineCount[word & (CAPITALISED - 1)]! - own;
    const isName = word >= CAPITALISED;
    if (isName) names++;
    if (elsewhere <= 0) continue;
    found++;
    hits += Math.min(3, elsewhere);
    if (isName) namesFound++;
  }
  const content = end - line.contentStart;
  return { share: ratio(found, content), nameShare: ratio(namesFound, names), content, found, hits };
}

function isSentence(line: Line): boolean {
  return line.words >= SENTENCE_WORDS && line.fullStops > 0 && line.cueShare < 0.25;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? -1 : part / whole;
}
