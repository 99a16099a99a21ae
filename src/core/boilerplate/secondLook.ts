import { addressWithAppeal } from './features.ts';
import type { Page } from './page.ts';

/** Score above which a line counts as likely boilerplate while runs of such lines are measured. */
const LIKELY = -0.5;
/** How far around a line the second look sees. */
const WIDE = 8;
const NEAR = 3;
/** The line itself and those beside it, in the order of their names. */
const SIDES = [0, -1, 1, -2, 2, -3, 3] as const;
/** Above any score: the least of no scores. */
const NO_SCORE = 9;

/** The first scores of a page, and what they say of the page and of runs of likely lines. */
export class FirstScores {
  readonly scores: Float32Array;
  readonly mean: number;
  readonly likelyShare: number;
  /** Per line: the least score before and after it, the length and the mean score of its run of likely lines. */
  readonly leastBefore: Float32Array;
  readonly leastAfter: Float32Array;
  readonly runLength: Int32Array;
  readonly runMean: Float32Array;

  constructor(scores: Float32Array) {
    const count = scores.length;
    this.scores = scores;
    this.leastBefore = new Float32Array(count);
    this.leastAfter = new Float32Array(count);
    this.runLength = new Int32Array(count);
    this.runMean = new Float32Array(count).fill(-5);
    let sum = 0;
    let likely = 0;
    for (let i = 0, least = NO_SCORE; i < count; i++) {
      const score = scores[i]!;
      this.leastBefore[i] = least;
      least = Math.min(least, score);
      sum += score;
      if (score > 0) likely++;
    }
    for (let i = count - 1, least = NO_SCORE; i >= 0; i--) {
      this.leastAfter[i] = least;
      least = Math.min(least, scores[i]!);
    }
    this.mean = sum / (count || 1);
    this.likelyShare = likely / (count || 1);
    this.#measureRuns();
  }

  #measureRuns(): void {
    const { scores } = this;
    for (let start = 0; start < scores.length; start++) {
      let end = start;
      let sum = 0;
      while (end < scores.length && scores[end]! > LIKELY) sum += scores[end++]!;
      if (end === start) continue;
      this.runLength.fill(end - start, start, end);
      this.runMean.fill(sum / (end - start), start, end);
      start = end - 1;
    }
  }
}

/** The numbers of the second look, in the order the model knows them by. */
export const SECOND_LOOK_NAMES = [
  'score',
  'score -1',
  'score +1',
  'score -2',
  'score +2',
  'score -3',
  'score +3',
  'mean near',
  'mean wide',
  'most near',
  'least near',
  'mean of lines alike',
  'page mean',
  'page likely',
  'from start',
  'from end',
  'least before',
  'least after',
  'run',
  'run mean',
  'words',
  'ends',
  'part',
  'overlap',
  'cues',
  'pattern',
  'address with appeal',
  'page median words',
  'page lines',
] as const;

/** Writes what the first scores around line `index` say into `row`, from its start. */
export function writeSecondLook(page: Page, first: FirstScores, index: number, row: Float32Array): void {
  const { scores } = first;
  const line = page.lines[index]!;
  let at = 0;
  for (const by of SIDES) {
    const beside = index + by;
    row[at++] = beside >= 0 && beside < scores.length ? scores[beside]! : 0;
  }

  let wide = 0;
  let wideCount = 0;
  let near = 0;
  let nearCount = 0;
  let most = -NO_SCORE;
  let least = NO_SCORE;
  let alike = 0;
  let alikeCount = 0;
  const last = Math.min(scores.length - 1, index + WIDE);
  for (let i = Math.max(0, index - WIDE); i <= last; i++) {
    if (i === index) continue;
    const score = scores[i]!;
    const other = page.lines[i]!;
    wide += score;
    wideCount++;
    if (Math.abs(i - index) <= NEAR) {
      near += score;
      nearCount++;
      most = Math.max(most, score);
      least = Math.min(least, score);
    }
    if (other.endsSentence === line.endsSentence && Math.abs(other.words - line.words) <= 1 + line.words / 4) {
      alike += score;
      alikeCount++;
    }
  }
  row[at++] = near / (nearCount || 1);
  row[at++] = wide / (wideCount || 1);
  row[at++] = most;
  row[at++] = least;
  row[at++] = alike / (alikeCount || 1);
  row[at++] = first.mean;
  row[at++] = first.likelyShare;
  row[at++] = index;
  row[at++] = scores.length - 1 - index;
  row[at++] = first.leastBefore[index]!;
  row[at++] = first.leastAfter[index]!;
  row[at++] = first.runLength[index]!;
  row[at++] = first.runMean[index]!;
  row[at++] = line.words;
  row[at++] = line.endsSentence ? 1 : 0;
  row[at++] = index < page.firstProse ? 0 : index > page.lastProse ? 2 : 1;
  row[at++] = page.vocabulary.overlaps[index]!.share;
  row[at++] = line.cueCount;
  row[at++] = line.pattern < 0 ? 0 : 1;
  row[at++] = addressWithAppeal(line);
  row[at++] = page.medianWords;
  row[at] = page.lines.length;
}
