/** A run of code units that a pattern and a text have in common. */
export interface Run {
  /** Where it begins in the pattern and in the text. */
  readonly pattern: number;
  readonly text: number;
  readonly length: number;
}

/** Runs in order, none overlapping another, in the pattern and in the text. */
export interface Alignment {
  readonly runs: readonly Run[];
  /** Code units in common, less what the gaps between cost. */
  readonly score: number;
}

/** What a run is worth less than its length: two or three letters in common are chance. */
const RUN_COST = 2;

/** What words put in between two runs cost: by each doubling of their length, and a little by their length. */
const SHIFT_COST = 3;
const DOUBLING_COST = 2;
const LENGTH_COST = 1 / 16;

/** More runs than these are not chained: the longest are. Chaining looks at all pairs. */
const MOST_RUNS = 500;

/**
 * The runs in order that have most in common with least moved between them; null for no runs. Where words were put in and
 * it cannot be told at which letter, it was at one of `borders` (offsets in the pattern), if that can be.
 */
export function bestChain(found: readonly Run[], borders: readonly number[]): Alignment | null {
  const runs = longest(found).sort((a, b) => a.pattern - b.pattern || a.text - b.text);
  const scores = new Float64Array(runs.length);
  const previous = new Int32Array(runs.length).fill(-1);
  let best = -1;
  runs.forEach((run, i) => {
    let score = run.length - RUN_COST;
    for (let j = 0; j < i; j++) {
      const earlier = runs[j] as Run;
      const chained = (scores[j] ?? 0) + worthAfter(earlier, run);
      if (chained > score) {
        score = chained;
        previous[i] = j;
      }
    }
    scores[i] = score;
    if (best < 0 || score > (scores[best] ?? 0)) best = i;
  });
  if (best < 0) return null;
  const score = scores[best] ?? 0;
  const chain: Run[] = [];
  for (let i = best; i >= 0; i = previous[i] ?? -1) chain.push(runs[i] as Run);
  return { runs: trimmed(chain.reverse(), borders), score };
}

function longest(runs: readonly Run[]): Run[] {
  if (runs.length <= MOST_RUNS) return [...runs];
  return [...runs].sort((a, b) => b.length - a.length || a.text - b.text).slice(0, MOST_RUNS);
}

/** How far a run reaches into the one before it. */
function overlap(earlier: Run, later: Run): number {
  const inPattern = earlier.pattern + earlier.length - later.pattern;
  const inText = earlier.text + earlier.length - later.text;
  return Math.max(0, inPattern, inText);
}

function worthAfter(earlier: Run, later: Run): number {
  if (later.text <= earlier.text) return -Infinity;
  const left = later.length - overlap(earlier, later);
  if (left <= 0) return -Infinity;
  const shift = Math.abs(later.text - earlier.text - (later.pattern - earlier.pattern));
  const moved = shift === 0 ? 0 : SHIFT_COST + DOUBLING_COST * Math.log2(shift) + LENGTH_COST * shift;
  return left - RUN_COST - Math.min(moved, RUN_COST + shift);
}

/** Runs of which none reaches into the next. */
function trimmed(chain: readonly Run[], borders: readonly number[]): readonly Run[] {
  const runs = [...chain];
  for (let i = 1; i < runs.length; i++) {
    const earlier = runs[i - 1] as Run;
    const later = runs[i] as Run;
    const end = earlier.pattern + earlier.length;
    const isInsertion = later.text - later.pattern >= earlier.text - earlier.pattern;
    const border = isInsertion ? borders.find((offset) => offset >= later.pattern && offset < end) : undefined;
    if (border !== undefined) runs[i - 1] = { ...earlier, length: border - earlier.pattern };
    const cut = border === undefined ? overlap(earlier, later) : border - later.pattern;
    runs[i] = { pattern: later.pattern + cut, text: later.text + cut, length: later.length - cut };
  }
  return runs.filter(({ length }) => length > 0);
}
