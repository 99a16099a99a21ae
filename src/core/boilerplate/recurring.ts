import type { Line } from './line.ts';
import { maskedKey } from './maskedKey.ts';
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

/**
 * Per line: in how many other articles of the group it stands, where that makes it boilerplate; else 0. Copies of the
 * whole article are set aside: what counts is how many more articles have the line than have the article's paragraphs.
 */
export function recurringLines(page: Page, repetition: RepeatedLines, group: string, scores: Float32Array): Int32Array {
  const counts = Int32Array.from(page.lines, (line) =>
    line.words === 0 ? 0 : repetition.count(group, maskedKey(page.text, line.start, line.end)),
  );
  const copies = median(
    page.lines.flatMap((line, index) => (line.prose ? [counts[index]!] : [])),
    1,
  );
  return counts.map((count, index) => {
    const others = count - Math.max(copies, 1);
    if (others < FEWEST_OTHERS) return 0;
    const consent = leastScore(page.lines[index]!) - Math.min(2, others / 8);
    return scores[index]! > consent ? others : 0;
  });
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
    const key = maskedKey(page.text, line.start, line.end);
    if (key !== 0 && own.size < TITLE_LINES) own.add(key);
    // A sentence among the first lines of another article is not its headline.
    const isSentence = line.fullStops > 0 || line.speech > 0;
    if (isSentence || index <= page.firstProse || own.has(key) || !isTitleLong(line.end - line.start)) return;
    if (repetition.titleCount(group, key) > 0) found.add(index);
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
