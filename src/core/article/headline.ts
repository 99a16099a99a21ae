import type { Span } from '../text/span.ts';
import { WordList } from '../text/wordList.ts';
import { isWordCode, wordEnd } from '../text/words.ts';

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

const LABEL_END = /[,:;|]/;
const SENTENCE_STOP = /[^.]\.["”»]?$/;
/** What a sentence's stop needs, in characters. */
const STOP_REACH = 3;
const MENU = /\s[|•›»·]\s/;

/** Headline and standfirst; null for what the article does not have. */
export interface Heading {
  readonly headline: Span | null;
  readonly standfirst: Span | null;
}

/** A line that may be the headline, and the stems of its words: what is counted in the body. */
interface Candidate {
  readonly line: Span;
  /** By their numbers. */
  readonly stems: ReadonlySet<number>;
}

/**
 * The headline is the first line near the top whose words come back in the article: menus, banners and appeals speak
 * of other things. `bodyLine` is the dateline's line, before which it stands (-1: no dateline); `isTaken` are lines
 * that are something else: byline, page date, credit.
 */
export function findHeading(
  text: string,
  lines: readonly Span[],
  bodyLine: number,
  isTaken: (line: Span) => boolean,
): Heading {
  const last = bodyLine >= 0 ? bodyLine : lines.findIndex((line) => line.end - line.start > SURE_PARAGRAPH);
  const top = lines.slice(0, Math.min(last < 0 ? NEAR_TOP : last, NEAR_TOP));
  const candidates = top.filter((line) => canBeHeadline(text, line) && !isTaken(line));
  const headline = candidates.length === 0 ? null : bestCandidate(text, lines, candidates);
  if (!headline) return { headline: null, standfirst: null };
  return { headline, standfirst: findStandfirst(text, lines, headline, last, isTaken) };
}

function canBeHeadline(text: string, line: Span): boolean {
  if (line.end - line.start > MAX_HEADLINE || endsLikeLabel(text, line)) return false;
  const printed = text.slice(line.start, line.end);
  return !MENU.test(printed) && hasWords(text, line);
}

function endsLikeLabel(text: string, { end }: Span): boolean {
  return LABEL_END.test(text.charAt(end - 1));
}

function endsLikeSentence(text: string, { start, end }: Span): boolean {
  return SENTENCE_STOP.test(text.slice(Math.max(start, end - STOP_REACH), end));
}

function hasWords(text: string, { start, end }: Span): boolean {
  let count = 0;
  for (let at = start; at < end && count < MIN_WORDS; at++) {
    if (!isWordCode(text.charCodeAt(at))) continue;
    count++;
    at = wordEnd(text, at, end);
  }
  return count === MIN_WORDS;
}

function bestCandidate(text: string, lines: readonly Span[], spans: readonly Span[]): Span | null {
  const own = spans.map((line) => beginnings(text, line));
  const stems = new WordList(own.flat());
  const candidates = spans.map((line, i): Candidate => {
    return { line, stems: new Set(own[i]!.map((stem) => stems.indexOf(stem, 0, STEM))) };
  });
  const [lone, ...rivals] = candidates;
  // Alone, a line needs the least score and no more: a paragraph or two show it.
  const isEnough = (body: Uint32Array): boolean => rivals.length === 0 && score(text, lone!, body) >= LEAST_SCORE;
  const body = countInBody(text, lines, stems, isEnough);
  const scores = candidates.map((candidate) => score(text, candidate, body));
  const best = Math.max(...scores);
  if (best < LEAST_SCORE) return loneHeadline(text, lines, spans);
  const least = Math.max(LEAST_SCORE, best * NEAR_BEST);
  return spans.find((_, i) => scores[i]! >= least) ?? null;
}

/** Too little text to compare: the very first line, when it has no full stop and more follows. */
function loneHeadline(text: string, lines: readonly Span[], candidates: readonly Span[]): Span | null {
  const [first] = lines;
  const [candidate] = candidates;
  if (!first || !candidate || candidate.start !== first.start || lines.length < 2) return null;
  return endsLikeSentence(text, first) ? null : first;
}

/** How far the line's words come back in other lines of the body; few words and full stops count against it. */
function score(text: string, { line, stems }: Candidate, body: Uint32Array): number {
  // A line long enough to be counted as body has met itself there once.
  const itself = line.end - line.start >= BODY_LINE ? 1 : 0;
  let shared = 0;
  for (const stem of stems) shared += Math.min(1, Math.max(0, body[stem]! - itself) / FULL_COUNT);
  return (shared / (stems.size + 1)) * (endsLikeSentence(text, line) ? 0.5 : 1);
}

/** In how many of the body's first lines each of the stems stands; fewer lines are counted where those are enough. */
function countInBody(
  text: string,
  lines: readonly Span[],
  stems: WordList,
  isEnough: (counts: Uint32Array) => boolean,
): Uint32Array {
  const counts = new Uint32Array(stems.words.length);
  /** The start and one of the last line where each was counted. */
  const counted = new Uint32Array(stems.words.length);
  let left = BODY_SAMPLE;
  for (const line of lines) {
    const length = line.end - line.start;
    if (length < BODY_LINE) continue;
    const to = Math.min(line.end, line.start + left);
    for (let at = line.start; at < to; at++) {
      if (!isWordCode(text.charCodeAt(at))) continue;
      const start = at;
      at = wordEnd(text, start, line.end);
      if (Math.min(at, to) - start < STEM) continue;
      const stem = stems.indexOf(text, start, start + STEM);
      if (stem < 0 || counted[stem] === line.start + 1) continue;
      counted[stem] = line.start + 1;
      counts[stem]!++;
    }
    left -= length;
    if (left <= 0 || isEnough(counts)) break;
  }
  return counts;
}

/** The beginnings of the longer words: enough to see a noun again in another form. */
function beginnings(text: string, { start: from, end }: Span): string[] {
  const found: string[] = [];
  for (let at = from; at < end; at++) {
    if (!isWordCode(text.charCodeAt(at))) continue;
    const start = at;
    at = wordEnd(text, start, end);
    if (at - start >= STEM) found.push(text.slice(start, start + STEM));
  }
  return found;
}

/** One or two lines under the headline that sum the article up, before its text begins. */
function findStandfirst(
  text: string,
  lines: readonly Span[],
  headline: Span,
  last: number,
  isTaken: (line: Span) => boolean,
): Span | null {
  const from = lines.findIndex((line) => line.start === headline.start) + 1;
  const end = last < 0 ? lines.length - 1 : last;
  const found: Span[] = [];
  for (let i = from; i < Math.min(end, from + 4) && found.length < 2; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line || !next) break;
    if (isTaken(line)) continue;
    const length = line.end - line.start;
    const fits = length >= MIN_STANDFIRST && length <= MAX_STANDFIRST;
    const isOpen = !endsLikeSentence(text, line) && !endsLikeLabel(text, line);
    if (!fits || !(isOpen || isTaken(next))) break;
    found.push(line);
  }
  const [first] = found;
  const final = found.at(-1);
  return first && final ? { start: first.start, end: final.end } : null;
}
