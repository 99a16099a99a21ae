import * as v from 'valibot';

/** Rows scored between two yields. */
const SLICE = 4096;

/**
 * Gradient-boosted trees on a logistic loss (Friedman 2001). Trees are complete and of one depth: a tree has
 * 2^depth - 1 splits and 2^depth leaves, laid out breadth first. A value not above the cut goes left.
 */
export interface Trees {
  readonly bias: number;
  readonly depth: number;
  /** The feature of every split, tree after tree. */
  readonly features: Uint8Array;
  readonly cuts: Float32Array;
  readonly leaves: Float32Array;
}

const number = v.pipe(v.number(), v.finite());

/** Trees as the weights file has them. */
export const TreesSchema = v.object({
  bias: number,
  depth: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8)),
  features: v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255))),
  cuts: v.array(number),
  leaves: v.array(number),
});

/** Makes trees ready for scoring. Throws `RangeError` when the lengths do not fit or a feature is not below `width`. */
export function readTrees(file: v.InferOutput<typeof TreesSchema>, width: number): Trees {
  const splits = 2 ** file.depth - 1;
  const trees = file.leaves.length / (splits + 1);
  if (!Number.isInteger(trees) || file.features.length !== trees * splits || file.cuts.length !== trees * splits) {
    throw new RangeError('coverage weights: the trees are not complete');
  }
  if (file.features.some((feature) => feature >= width)) throw new RangeError('coverage weights: unknown feature');
  return {
    bias: file.bias,
    depth: file.depth,
    features: Uint8Array.from(file.features),
    cuts: Float32Array.from(file.cuts),
    leaves: Float32Array.from(file.leaves),
  };
}

/** The logistic function. */
export function logistic(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

/** Rows whose scores grow tree by tree together: a tree is read once for all of them. */
const BLOCK = 128;

/** Adds up, for rows `from` to before `to`, what every tree says, into the first cells of `sums`. */
function addTrees(trees: Trees, rows: Float32Array, width: number, from: number, to: number, sums: Float64Array): void {
  const { bias, depth, features, cuts, leaves } = trees;
  const splits = 2 ** depth - 1;
  sums.fill(bias, 0, to - from);
  for (let split = 0, leaf = -splits; split < features.length; split += splits, leaf += splits + 1) {
    for (let row = from; row < to; row++) {
      const at = row * width;
      let node = 0;
      for (let level = 0; level < depth; level++) {
        // Counted rather than branched on: the processor would guess every second one wrong.
        node = 2 * node + 2 - Number(rows[at + features[split + node]!]! <= cuts[split + node]!);
      }
      sums[row - from]! += leaves[leaf + node]!;
    }
  }
}

/** The scores, 0 to 1, of all rows, which have `width` cells each. */
export function* scoreRows(trees: Trees, rows: Float32Array, width: number): Generator<number, Float32Array> {
  const scores = new Float32Array(rows.length / width);
  const sums = new Float64Array(BLOCK);
  for (let from = 0; from < scores.length; from += BLOCK) {
    const to = Math.min(from + BLOCK, scores.length);
    addTrees(trees, rows, width, from, to, sums);
    for (let row = from; row < to; row++) scores[row] = logistic(sums[row - from]!);
    if (from % SLICE === 0) yield from / scores.length;
  }
  return scores;
}
