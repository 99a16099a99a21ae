import { FEATURE_NAMES, writeFeatures } from './features.ts';
import type { BoilerplateModel } from './model.ts';
import type { Page } from './page.ts';
import { PATTERNS } from './patterns.ts';
import { FirstScores, SECOND_LOOK_NAMES, writeSecondLook } from './secondLook.ts';
import { scoreRow } from './trees.ts';

/** What the model says of a page. */
export interface Judgement {
  /** Per line: how surely it is boilerplate, as log-odds of the training pages. */
  readonly scores: Float32Array;
  /** Index of the headline's line; -1 where no line looks like one. */
  readonly headline: number;
}

/** Below this score a line is no headline. */
const LEAST_HEADLINE = -2.5;
/** What a line loses as a headline when it has the form of an appeal, a button or a label. */
const PATTERN_PENALTY = 3;
/** Lines that may hold a headline where the page has no prose. */
const FIRST_LINES = 4;

/** Scores every line by the first and the second look, and finds the headline. */
export function judge(page: Page, model: BoilerplateModel): Judgement {
  const count = page.lines.length;
  const row = new Float32Array(FEATURE_NAMES.length);
  const first = new Float32Array(count);
  const headlineEnd = Math.min(count, Math.max(FIRST_LINES, page.firstProse + 1));
  let headline = -1;
  let best = LEAST_HEADLINE;
  for (let index = 0; index < count; index++) {
    writeFeatures(page, index, row);
    first[index] = scoreRow(model.first, row);
    if (index >= headlineEnd) continue;
    const pattern = PATTERNS[page.lines[index]!.pattern];
    const score = scoreRow(model.headline, row) - (pattern === undefined ? 0 : PATTERN_PENALTY);
    if (score <= best) continue;
    best = score;
    headline = index;
  }
  const score = secondLook(page, model, first);
  return { scores: first.map((_, index) => score(index)), headline };
}

/** The scores of the lines at `indexes` alone, as `judge` gives them. */
export function scoresAt(page: Page, model: BoilerplateModel, indexes: readonly number[]): Float32Array {
  const row = new Float32Array(FEATURE_NAMES.length);
  const first = Float32Array.from(page.lines, (_, index) => {
    writeFeatures(page, index, row);
    return scoreRow(model.first, row);
  });
  return Float32Array.from(indexes, secondLook(page, model, first));
}

/** Scores a line, by its index, by the first scores around it. */
function secondLook(page: Page, model: BoilerplateModel, first: Float32Array): (index: number) => number {
  const around = new FirstScores(first);
  const row = new Float32Array(SECOND_LOOK_NAMES.length);
  return (index) => {
    writeSecondLook(page, around, index, row);
    return scoreRow(model.second, row);
  };
}
