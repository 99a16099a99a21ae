import type { Span } from '../text/span.ts';
import { WordList } from '../text/wordList.ts';
import { firstWordFrom, type WordTable } from '../text/wordTable.ts';

/** A headline stands among the first lines, whatever a page put before it. */
const NEAR_TOP = 20;

const MAX_HEADLINE = 220;
const MAX_STANDFIRST = 300;
const MIN_STANDFIRST = 40;
const MIN_WORDS = 3;

/** A line this long is a paragraph: headlines stand before it. */
const SURE_PARAGRAPH = 300;

/** Shorter lines are not counted as the body when words are compared. */
const BODY_LINE = 80;

/** So much of the body is compared, in characters: its subject has been named by then. */
const BODY_SAMPLE = 4000;

/** A word of the headline counts in full when so many lines of the body have it. */
const FULL_COUNT = 3;

/** Shorter words come back in any text. */
const STEM = 5;

/** The least score of a headline, and how near the best line's an earlier one must come to be preferred. */
const LEAST_SCORE = 0.05;
const NEAR_BEST = 0.6;

const LABEL_END = /[,:;|]$/;
const SENTENCE_STOP = /[^.]\.["”»]?$/;
const MENU = /\s[|•›»·]\s|^\W*$/;

/** Headline and standfirst; null for what the article does not have. */
export interface Heading {
  readonly headline: Span | null;
  readonly standfirst: Span | null;
}

/**
 * The headline is the first line near the top whose words come back in the article: menus, banners and appeals speak
 * of other things. `words` are the words of the text from its first line on. `bodyLine` is the dateline's line, before
 * which it stands (-1: no dateline); `taken` are lines that are something else: byline, page date, credit.
 */
export function findHeading(
  text: string,
  lines: readonly Span[],
  words: WordTable,
  bodyLine: number,
  taken: (line: Span) => boolean,
): Heading {
  const last = bodyLine >= 0 ? bodyLine : lines.findIndex((line) => line.end - line.start > SURE_PARAGRAPH);
  const top = lines.slice(0, Math.min(last < 0 ? NEAR_TOP : last, NEAR_TOP));
  const candidates = top.filter((line) => canBeHeadline(text, line, words) && !taken(line));
  const headline = candidates.length === 0 ? null : bestCandidate(text, lines, words, candidates);
  if (!headline) return { headline: null, standfirst: null };
  return { headline, standfirst: findStandfirst(text, lines, headline, last, taken) };
}

function canBeHeadline(text: string, line: Span, words: WordTable): boolean {
  if (line.end - line.start > MAX_HEADLINE) return false;
  const printed = text.slice(line.start, line.end);
  if (LABEL_END.test(printed) || MENU.test(printed)) return false;
  const last = firstWordFrom(words, line.start) + MIN_WORDS - 1;
  return last < words.count && words.ends[last]! <= line.end;
}

function bestCandidate(
  text: string,
  lines: readonly Span[],
  words: WordTable,
  candidates: readonly Span[],
): Span | null {
  const own = candidates.map((line) => beginnings(text, line, words));
  const stems = new WordList(own.flat());
  const body = countInBody(text, lines, words, stems);
  const scored = candidates.map((line, i) => {
    const found = new Set(own[i]!.map((stem) => stems.indexOf(stem, 0, STEM)));
    return { line, score: score(text, line, found, body) };
  });
  const best = Math.max(...scored.map((candidate) => candidate.score));
  if (best < LEAST_SCORE) return loneHeadline(text, lines, candidates);
  const least = Math.max(LEAST_SCORE, best * NEAR_BEST);
  return scored.find((candidate) => candidate.score >= least)?.line ?? null;
}

/** Too little text to compare: the very first line, when it has no full stop and more follows. */
function loneHeadline(text: string, lines: readonly Span[], candidates: readonly Span[]): Span | null {
  const [first] = lines;
  const [candidate] = candidates;
  if (!first || !candidate || candidate.start !== first.start || lines.length < 2) return null;
  return SENTENCE_STOP.test(text.slice(first.start, first.end)) ? null : first;
}

/** How far the line's words come back in other lines of the body; few words and full stops count against it. */
function score(text: string, line: Span, own: ReadonlySet<number>, body: Uint32Array): number {
  // A line long enough to be counted as body has met itself there once.
  const itself = line.end - line.start >= BODY_LINE ? 1 : 0;
  let shared = 0;
  for (const stem of own) shared += Math.min(1, Math.max(0, body[stem]! - itself) / FULL_COUNT);
  return (shared / (own.size + 1)) * (SENTENCE_STOP.test(text.slice(line.start, line.end)) ? 0.5 : 1);
}

/** In how many of the body's first lines each of the stems stands. */
function countInBody(text: string, lines: readonly Span[], words: WordTable, stems: WordList): Uint32Array {
  const counts = new Uint32Array(stems.words.length);
  /** The start and one of the last line where each was counted. */
  const counted = new Uint32Array(stems.words.length);
  const { count, starts, ends } = words;
  let left = BODY_SAMPLE;
  for (const line of lines) {
    const length = line.end - line.start;
    if (length < BODY_LINE) continue;
    const end = Math.min(line.end, line.start + left);
    for (let word = firstWordFrom(words, line.start); word < count && starts[word]! < end; word++) {
      const start = starts[word]!;
      if (Math.min(ends[word]!, end) - start < STEM) continue;
      const stem = stems.indexOf(text, start, start + STEM);
      if (stem < 0 || counted[stem] === line.start + 1) continue;
      counted[stem] = line.start + 1;
      counts[stem]!++;
    }
    left -= length;
    if (left <= 0) break;
  }
  return counts;
}

/** The beginnings of the longer words: enough to see a noun again in another form. */
function beginnings(text: string, line: Span, words: WordTable): string[] {
  const { count, starts, ends } = words;
  const found: string[] = [];
  for (let word = firstWordFrom(words, line.start); word < count && starts[word]! < line.end; word++) {
    const start = starts[word]!;
    if (ends[word]! - start >= STEM) found.push(text.slice(start, start + STEM));
  }
  return found;
}

/** One or two lines under the headline that sum the article up, before its text begins. */
function findStandfirst(
  text: string,
  lines: readonly Span[],
  headline: Span,
  last: number,
  taken: (line: Span) => boolean,
): Span | null {
  const from = lines.findIndex((line) => line.start === headline.start) + 1;
  const end = last < 0 ? lines.length - 1 : last;
  const found: Span[] = [];
  for (let i = from; i < Math.min(end, from + 4) && found.length < 2; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line || !next) break;
    if (taken(line)) continue;
    const length = line.end - line.start;
    const fits = length >= MIN_STANDFIRST && length <= MAX_STANDFIRST;
    const open =
      !SENTENCE_STOP.test(text.slice(line.start, line.end)) && !LABEL_END.test(text.slice(line.start, line.end));
    if (!fits || !(open || taken(next))) break;
    found.push(line);
  }
  const [first] = found;
  const final = found.at(-1);
  return first && final ? { start: first.start, end: final.end } : null;
}
