import type { Line } from './line.ts';
import { edgeOf, nearKey } from './nearKey.ts';
import type { Page } from './page.ts';
import { type RepeatedLines, TITLE_LINES, isTitleLong } from './repetition.ts';

/** Other articles a line must stand in: one may be a coincidence, or a copy. */
const FEWEST_OTHERS = 2;
/** What a model's score must be above before a repeated line counts: lines with a cue, background paragraphs, the rest. */
const WITH_CUE = -9;
const BACKGROUND = 1;
const WITHOUT_CUE = -3;
/** Words of a sentence that an agency may repeat as background. */
const BACKGROUND_WORDS = 14;

/** Beyond so many others a line counts as boilerplate no sooner. */
const MOST_CONSENT = 2;
/** Others that make up for one of score. */
const OTHERS_PER_SCORE = 8;

/**
 * Per line: in how many other articles of the group it stands, where that makes it boilerplate; else 0. Copies of the
 * whole article are set aside: what counts is how many more articles have the line than have the article's paragraphs.
 */
export function recurringLines(page: Page, repetition: RepeatedLines, group: string, scores: Float32Array): Int32Array {
  const count = ({ key }: Line): number => (key === 0 ? 0 : repetition.count(group, key));
  // Most lines are surely the article's, however often they return, and most pages have none that returns.
  const counts = Int32Array.from(page.lines, (line, index) =>
    scores[index]! > leastScore(line) - MOST_CONSENT ? count(line) : 0,
  );
  if (!counts.some((found) => found > FEWEST_OTHERS)) return counts.fill(0);
  const copies = median(
    page.lines.flatMap((line) => (line.prose ? [count(line)] : [])),
    1,
  );
  return counts.map((found, index) => {
    const others = found - Math.max(copies, 1);
    if (others < FEWEST_OTHERS) return 0;
    const consent = leastScore(page.lines[index]!) - Math.min(MOST_CONSENT, others / OTHERS_PER_SCORE);
    return scores[index]! > consent ? others : 0;
  });
}

/** Other articles a line's like must stand in: with names and dates masked, more are alike by chance. */
const FEWEST_LIKE = 3;

/**
 * Per line at either end of the article: in how many other articles of the group a line stands at the same end that is
 * the same but for names, dates and numbers; 0 elsewhere, and where the model takes the line for the article's.
 */
export function similarLines(page: Page, repetition: RepeatedLines, group: string, scores: Float32Array): Int32Array {
  const found = new Int32Array(page.lines.length);
  const withWords = page.lines.filter((line) => line.words > 0).length;
  let before = 0;
  page.lines.forEach((line, index) => {
    if (line.words === 0) return;
    const edge = edgeOf(before++, withWords);
    if (edge === null || (line.prose && line.cueCount === 0) || scores[index]! < WITHOUT_CUE) return;
    const key = nearKey(page.text, line.start, line.end, edge);
    const others = key === 0 ? 0 : repetition.count(group, key) - 1;
    if (others >= FEWEST_LIKE) found[index] = others;
  });
  return found;
}

/**
 * Indexes of lines below the first paragraph that are the headline of another article of the group: links to related
 * articles that nothing else gives away.
 */
export function titlesOfOthers(page: Page, repetition: RepeatedLines, group: string): Set<number> {
  const found = new Set<number>();
  if (page.firstProse < 0) return found;
  // Its own first lines were counted too.
  const own = new Set<number>();
  page.lines.forEach((line, index) => {
    // A sentence among the first lines of another article is not its headline.
    const isSentence = line.fullStops > 0 || line.speech > 0;
    const mayBe = !isSentence && index > page.firstProse && isTitleLong(line.end - line.start);
    if (!mayBe && own.size === TITLE_LINES) return;
    const { key } = line;
    if (key !== 0 && own.size < TITLE_LINES) own.add(key);
    if (mayBe && !own.has(key) && repetition.titleCount(group, key) > 0) found.add(index);
  });
  return found;
}

function leastScore(line: Line): number {
  if (line.cueCount > 0 || line.reader > 0) return WITH_CUE;
  return line.words >= BACKGROUND_WORDS && line.endsSentence ? BACKGROUND : WITHOUT_CUE;
}

function median(values: number[], otherwise: number): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? otherwise;
}
