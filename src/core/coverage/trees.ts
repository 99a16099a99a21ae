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

/** The score, 0 to 1, of the row that begins at `at`. */
export function scoreRow({ bias, depth, features, cuts, leaves }: Trees, rows: Float32Array, at: number): number {
  const splits = 2 ** depth - 1;
  let z = bias;
  for (let split = 0, leaf = -splits; split < features.length; split += splits, leaf += splits + 1) {
    let node = 0;
    for (let level = 0; level < depth; level++) {
      node = 2 * node + (rows[at + features[split + node]!]! <= cuts[split + node]! ? 1 : 2);
    }
    z += leaves[leaf + node]!;
  }
  return logistic(z);
}

/** The scores of all rows, which have `width` cells each. */
export function* scoreRows(trees: Trees, rows: Float32Array, width: number): Generator<number, Float32Array> {
  const scores = new Float32Array(rows.length / width);
  for (let row = 0; row < scores.length; row++) {
    scores[row] = scoreRow(trees, rows, row * width);
    if (row % SLICE === SLICE - 1) yield row / scores.length;
  }
  return scores;
}
