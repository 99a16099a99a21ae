import * as v from 'valibot';

/** The depth of trees as they are scored: known beforehand, the way down is three times as fast. */
export const DEPTH = 4;
const SPLITS = 2 ** DEPTH - 1;

/**
 * Gradient-boosted trees on a logistic loss (Friedman 2001). Trees are complete and four deep: a tree has 15 splits and
 * 16 leaves, laid out breadth first. A value not above the cut goes left.
 */
export interface Trees {
  readonly bias: number;
  /** The feature of every split, tree after tree. */
  readonly features: Uint8Array;
  readonly cuts: Float32Array;
  readonly leaves: Float32Array;
}

const number = v.pipe(v.number(), v.finite());

/** Trees as the weights file has them: all of one depth, at most four. */
export const TreesSchema = v.object({
  bias: number,
  depth: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(DEPTH)),
  features: v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255))),
  cuts: v.array(number),
  leaves: v.array(number),
});

type TreesFile = v.InferOutput<typeof TreesSchema>;

/** Makes trees ready for scoring. Throws `RangeError` when the lengths do not fit or a feature is not below `width`. */
export function readTrees(file: TreesFile, width: number): Trees {
  const splits = 2 ** file.depth - 1;
  const trees = file.leaves.length / (splits + 1);
  if (!Number.isInteger(trees) || file.features.length !== trees * splits || file.cuts.length !== trees * splits) {
    throw new RangeError('coverage weights: the trees are not complete');
  }
  if (file.features.some((feature) => feature >= width)) throw new RangeError('coverage weights: unknown feature');
  const { features, cuts, leaves } = deepened(file);
  return {
    bias: file.bias,
    features: Uint8Array.from(features),
    cuts: Float32Array.from(cuts),
    leaves: Float32Array.from(leaves),
  };
}

/** The same trees, four deep: below what was a leaf both ways lead to its value. */
function deepened(file: TreesFile): TreesFile {
  const { bias, depth, features, cuts, leaves } = file;
  if (depth === DEPTH) return file;
  const splits = 2 ** depth - 1;
  const withLevel = (cells: readonly number[]): number[] =>
    Array.from({ length: cells.length / splits }, (_, tree) => [
      ...cells.slice(tree * splits, (tree + 1) * splits),
      ...Array.from({ length: splits + 1 }, () => 0),
    ]).flat();
  return deepened({
    bias,
    depth: depth + 1,
    features: withLevel(features),
    cuts: withLevel(cuts),
    leaves: leaves.flatMap((value) => [value, value]),
  });
}

/** The logistic function. */
export function logistic(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

/** Rows whose scores grow tree by tree together: a tree is read once for all of them. */
const BLOCK = 128;

/** Adds up, for rows `from` to before `to`, what every tree says, into the first cells of `sums`. */
function addTrees(trees: Trees, rows: Float32Array, width: number, from: number, to: number, sums: Float64Array): void {
  const { bias, features, cuts, leaves } = trees;
  sums.fill(bias, 0, to - from);
  for (let split = 0, leaf = -SPLITS; split < features.length; split += SPLITS, leaf += SPLITS + 1) {
    const top = features[split]!;
    const cut = cuts[split]!;
    for (let row = from, at = from * width; row < to; row++, at += width) {
      // Counted rather than branched on: the processor would guess every second one wrong.
      let node = 2 - Number(rows[at + top]! <= cut);
      node = 2 * node + 2 - Number(rows[at + features[split + node]!]! <= cuts[split + node]!);
      node = 2 * node + 2 - Number(rows[at + features[split + node]!]! <= cuts[split + node]!);
      node = 2 * node + 2 - Number(rows[at + features[split + node]!]! <= cuts[split + node]!);
      sums[row - from]! += leaves[leaf + node]!;
    }
  }
}

/** The scores, 0 to 1, of all rows, which have `width` cells each. */
export function scoreRows(trees: Trees, rows: Float32Array, width: number): Float32Array {
  const scores = new Float32Array(rows.length / width);
  const sums = new Float64Array(BLOCK);
  for (let from = 0; from < scores.length; from += BLOCK) {
    const to = Math.min(from + BLOCK, scores.length);
    addTrees(trees, rows, width, from, to, sums);
    for (let row = from; row < to; row++) scores[row] = logistic(sums[row - from]!);
  }
  return scores;
}
