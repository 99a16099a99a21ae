import type { Lexicon } from './lexicon.ts';
import type { Line } from './line.ts';
import { patternOf } from './patterns.ts';
import { type Scan, scan } from './scan.ts';
import { Vocabulary } from './vocabulary.ts';

/** A line with fewer words and no sentence's end belongs to a run of links rather than to the text. */
const LINK_WORDS = 9;
/** Words below which a line counts as short. */
const SHORT = 6;

/** A text as lines that are not blank: what holds for the whole page and how each line stands in it. */
export class Page {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Stems of content words, to which each line has its range. */
  readonly contentWords: Uint16Array;
  readonly vocabulary: Vocabulary;
  /** Index of the first and last line of prose; -1 where there is none. */
  readonly firstProse: number;
  readonly lastProse: number;
  readonly proseLines: number;
  readonly medianWords: number;
  readonly shortShare: number;
  readonly cueShare: number;
  /** Share of the lines that are blank. */
  readonly blankShare: number;
  readonly totalWords: number;
  /** Per line: index of the next prose line after it (the count of lines for none) and of the last before (-1). */
  readonly nextProse: Int32Array;
  readonly previousProse: Int32Array;
  /** Per line: prose lines before it, words before it. */
  readonly proseBefore: Int32Array;
  readonly wordsBefore: Int32Array;
  /** Per line: first and last index of its run of link-like lines; the line itself for any other. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;

  /** Lines that have been read already are taken as they are. */
  constructor(text: string, lexicon: Lexicon, { lines, contentWords } = readLines(text, lexicon)) {
    this.text = text;
    this.lines = lines;
    this.contentWords = contentWords;
    const count = lines.length;
    this.nextProse = new Int32Array(count);
    this.previousProse = new Int32Array(count);
    this.proseBefore = new Int32Array(count);
    this.wordsBefore = new Int32Array(count);
    this.runStart = new Int32Array(count);
    this.runEnd = new Int32Array(count);

    let words = 0;
    let prose = 0;
    let previous = -1;
    let first = -1;
    let short = 0;
    let withCue = 0;
    for (let i = 0; i < count; i++) {
      const line = lines[i]!;
      this.wordsBefore[i] = words;
      this.proseBefore[i] = prose;
      this.previousProse[i] = previous;
      this.runStart[i] = i > 0 && isLinkLike(line) && isLinkLike(lines[i - 1]!) ? this.runStart[i - 1]! : i;
      words += line.words;
      if (line.words < SHORT) short++;
      if (line.cueCount > 0) withCue++;
      if (line.prose) {
        prose++;
        previous = i;
        if (first < 0) first = i;
      }
    }
    for (let i = count - 1, next = count; i >= 0; i--) {
      this.nextProse[i] = next;
      this.runEnd[i] = i + 1 < count && this.runStart[i + 1] === this.runStart[i] ? this.runEnd[i + 1]! : i;
      if (lines[i]!.prose) next = i;
    }
    this.firstProse = first;
    this.lastProse = previous;
    this.proseLines = prose;
    this.totalWords = words;
    this.shortShare = short / (count || 1);
    this.cueShare = withCue / (count || 1);
    this.medianWords = medianWords(lines);
    this.blankShare = count === 0 ? 1 : 1 - count / lines[count - 1]!.number;
    this.vocabulary = new Vocabulary(lines, contentWords);
  }

  /** The line `by` further on; null beyond the first and the last. */
  beside(index: number, by: number): Line | null {
    const other = index + by;
    // Reading beyond the ends of an array costs many times as much.
    return other >= 0 && other < this.lines.length ? this.lines[other]! : null;
  }
}

/** The lines of a text with their patterns. */
export function readLines(text: string, lexicon: Lexicon): Scan {
  const read = scan(text, lexicon);
  for (const line of read.lines) line.pattern = patternOf(text, line);
  return read;
}

function medianWords(lines: readonly Line[]): number {
  if (lines.length === 0) return 0;
  const words = new Int32Array(lines.length);
  lines.forEach((line, index) => (words[index] = line.words));
  return words.sort()[lines.length >> 1]!;
}

function isLinkLike(line: Line): boolean {
  return line.words < LINK_WORDS && !line.endsSentence;
}
