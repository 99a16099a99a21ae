import { CharClass, classAt } from './characters.ts';
import { tokenise } from './tokens.ts';
import { NO_WORD, Part, Shape, type Vocabulary, type Word } from './vocabulary.ts';

/** How a token stands in the text, as bits. */
export const Flag = {
  sentenceStart: 1 << 0,
  lineStart: 1 << 1,
  /** No white space before it. */
  glued: 1 << 2,
} as const;

/** How a line is written. */
export const LineStyle = { running: 0, capitals: 1, headline: 2 } as const;

/** A text as tokens, with which of them may be part of a name. All arrays have an entry for each token. */
export interface Page {
  readonly text: string;
  readonly words: readonly Word[];
  /** UTF-16 offsets; ends exclusive. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Bits of `Flag`. */
  readonly flags: Uint8Array;
  /** 1 where a name can be: capitals, and small words between or beside them. All else is outside by definition. */
  readonly candidates: Uint8Array;
  /** The tokens with a capital, in order: most of what looks for names need look at no others. */
  readonly capitals: readonly number[];
  /** First and last token of the run of capitals that a candidate belongs to. */
  readonly runStarts: Int32Array;
  readonly runEnds: Int32Array;
  /** One of `LineStyle`. */
  readonly styles: Uint8Array;
}

/** A word of the page; what lies beyond either end is `NO_WORD`. */
export function wordAt(page: Page, index: number): Word {
  return page.words[index] ?? NO_WORD;
}

/** Reads a text into tokens. */
export function readPage(text: string, vocabulary: Vocabulary): Page {
  const words: Word[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  tokenise(text, (start, end) => {
    words.push(vocabulary.word(text.slice(start, end)));
    starts.push(start);
    ends.push(end);
  });
  const flags = readFlags(text, words, starts, ends);
  const runs = findRuns(words, flags);
  return { text, words, starts, ends, flags, ...runs, styles: readStyles(words, flags) };
}

function readFlags(
  text: string,
  words: readonly Word[],
  starts: readonly number[],
  ends: readonly number[],
): Uint8Array {
  const flags = new Uint8Array(words.length);
  let lastEnd = -1;
  for (const [i, start] of starts.entries()) {
    let flag = start === lastEnd ? Flag.glued : 0;
    if (startsLine(text, lastEnd, start)) flag |= Flag.lineStart | Flag.sentenceStart;
    if (i > 0 && startsSentence(words, flags, i, flag)) flag |= Flag.sentenceStart;
    flags[i] = flag;
    lastEnd = ends[i] ?? start;
  }
  return flags;
}

function startsLine(text: string, lastEnd: number, start: number): boolean {
  if (lastEnd < 0) return true;
  for (let i = lastEnd; i < start; i++) if (classAt(text, i) === CharClass.lineEnd) return true;
  return false;
}

/** After a full stop that is no abbreviation's, or after a quotation mark that opens. */
function startsSentence(words: readonly Word[], flags: Uint8Array, i: number, flag: number): boolean {
  const before = words[i - 1] ?? NO_WORD;
  const beforeThat = words[i - 2] ?? NO_WORD;
  if (before.parts & Part.sentenceEnd) {
    return (flag & Flag.glued) === 0 && !(before.text === '.' && beforeThat.parts & Part.abbreviation);
  }
  if ((before.parts & Part.quotationMark) === 0) return false;
  const opens = ((flags[i - 1] ?? 0) & Flag.sentenceStart) > 0 || beforeThat.text === ':' || beforeThat.text === ',';
  return opens || (beforeThat.parts & Part.sentenceEnd) > 0;
}

/** How far apart two capitals of one candidate stretch, or of one run, may stand. */
const LONGEST_GAP = 4;
const LONGEST_RUN_GAP = 3;
/** Ending of a hyphenated given name: Chang-hoon, Suk-yeol. */
const LONGEST_HYPHEN_ENDING = 6;

type Runs = Pick<Page, 'candidates' | 'capitals' | 'runStarts' | 'runEnds'>;

/** Marks candidates and gathers capitals held together by small words into runs. */
function findRuns(words: readonly Word[], flags: Uint8Array): Runs {
  const count = words.length;
  const capitals: number[] = [];
  const runs: Runs = {
    capitals,
    candidates: new Uint8Array(count),
    runStarts: new Int32Array(count),
    runEnds: new Int32Array(count),
  };
  let last = -1;
  for (let i = 0; i < count; i++) {
    if (!words[i]?.capital) continue;
    capitals.push(i);
    const fresh = last < 0 || ((flags[i] ?? 0) & (Flag.lineStart | Flag.sentenceStart)) > 0;
    const linked = !fresh && areLinked(words, flags, last, i);
    if (linked) runs.candidates.fill(1, last + 1, i);
    runs.candidates[i] = 1;
    runs.runStarts[i] = !fresh && isTight(words, flags, last, i) ? (runs.runStarts[last] ?? i) : i;
    if (!linked) markOpeners(words, flags, runs.candidates, i);
    markClosers(words, flags, runs.candidates, i);
    last = i;
  }
  closeRuns(words, runs);
  return runs;
}

function areLinked(words: readonly Word[], flags: Uint8Array, last: number, next: number): boolean {
  const gap = next - last - 1;
  if (gap === 0 || gap > LONGEST_GAP) return false;
  for (let k = last + 1; k < next; k++) {
    const word = words[k] ?? NO_WORD;
    const number = word.shape === Shape.number && gap === 1;
    if ((!number && (word.parts & Part.link) === 0) || (flags[k] ?? 0) & Flag.lineStart) return false;
    if (isLooseDash(words, flags, k)) return false;
  }
  return true;
}

function isTight(words: readonly Word[], flags: Uint8Array, last: number, next: number): boolean {
  if (next - last > LONGEST_RUN_GAP) return false;
  for (let k = last + 1; k < next; k++) {
    if (((words[k]?.parts ?? 0) & Part.tightLink) === 0 || isLooseDash(words, flags, k)) return false;
  }
  return true;
}

/** A dash with white space around parts what a hyphen joins. */
function isLooseDash(words: readonly Word[], flags: Uint8Array, i: number): boolean {
  const dash = words[i]?.text;
  const loose = ((flags[i] ?? 0) & (flags[i + 1] ?? 0) & Flag.glued) === 0;
  return loose && (dash === '-' || dash === '–' || dash === '—');
}

function markOpeners(words: readonly Word[], flags: Uint8Array, candidates: Uint8Array, i: number): void {
  const flag = flags[i] ?? 0;
  if (flag & Flag.lineStart) return;
  const before = words[i - 1] ?? NO_WORD;
  if (before.parts & Part.opener || before.shape === Shape.number) candidates[i - 1] = 1;
  const hyphenated = before.text === '-' && flag & Flag.glued && (words[i - 2]?.parts ?? 0) & Part.opener;
  if (hyphenated) candidates.fill(1, i - 2, i);
}

function markClosers(words: readonly Word[], flags: Uint8Array, candidates: Uint8Array, i: number): void {
  const next = words[i + 1];
  if (!next || (flags[i + 1] ?? 0) & Flag.lineStart) return;
  const stop = next.text === '.' && (words[i]?.parts ?? 0) & Part.abbreviation;
  if (next.shape === Shape.number || next.parts & Part.closer || stop) candidates[i + 1] = 1;
  const ending = words[i + 2];
  const glued = (flags[i + 1] ?? 0) & (flags[i + 2] ?? 0) & Flag.glued;
  const short = ending?.shape === Shape.lower && ending.text.length <= LONGEST_HYPHEN_ENDING;
  if (next.text === '-' && glued && short) candidates.fill(1, i + 1, i + 3);
}

/** Writes each run's end to its tokens, and the run to the small words inside it; other small words are runs of one. */
function closeRuns(words: readonly Word[], runs: Runs): void {
  const { candidates, runStarts, runEnds } = runs;
  let start = -1;
  let end = 0;
  for (let i = words.length - 1; i >= 0; i--) {
    if (!words[i]?.capital) continue;
    if (runStarts[i] !== start) {
      start = runStarts[i] ?? i;
      end = i;
    }
    runEnds[i] = end;
  }
  let last = -1;
  for (let i = 0; i < words.length; i++) {
    if (words[i]?.capital) last = i;
    else if (candidates[i]) {
      const inside = last >= 0 && i < (runEnds[last] ?? 0);
      runStarts[i] = inside ? (runStarts[last] ?? i) : i;
      runEnds[i] = inside ? (runEnds[last] ?? i) : i;
    }
  }
}

/** A line counts as capitals, or as a headline, when words written so outnumber the others this many times. */
const STYLE_RATIO = 3;
/** Small words this short are small in headlines too. */
const LONGEST_HEADLINE_SMALL = 3;

function readStyles(words: readonly Word[], flags: Uint8Array): Uint8Array {
  const styles = new Uint8Array(words.length);
  for (let start = 0; start < words.length;) {
    let end = start + 1;
    while (end < words.length && ((flags[end] ?? 0) & Flag.lineStart) === 0) end++;
    styles.fill(styleOf(words, start, end), start, end);
    start = end;
  }
  return styles;
}

function styleOf(words: readonly Word[], start: number, end: number): number {
  let capitals = 0;
  let others = 0;
  let titled = 0;
  let small = 0;
  for (let i = start; i < end; i++) {
    const { shape, text } = words[i] ?? NO_WORD;
    if (shape === Shape.shortCapitals || shape === Shape.capitals) capitals++;
    else if (shape === Shape.lower || shape === Shape.capitalised) others++;
    if (shape >= Shape.capitalised && shape <= Shape.stoppedInitials) titled++;
    else if (shape === Shape.lower && text.length > LONGEST_HEADLINE_SMALL) small++;
  }
  if (capitals > 1 && capitals > STYLE_RATIO * others) return LineStyle.capitals;
  return titled > STYLE_RATIO && titled > STYLE_RATIO * small ? LineStyle.headline : LineStyle.running;
}
