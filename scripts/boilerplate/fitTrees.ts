import type { Trees } from '../../src/core/boilerplate/trees.ts';
import { randomFrom } from '../random.ts';

/** Rows of `width` features, one after the other, with what each should give and how much it counts. */
export interface Rows {
  readonly width: number;
  readonly values: Float32Array;
  /** 1 or 0. */
  readonly targets: Uint8Array;
  /** 0 for a row that is not judged. */
  readonly weights: Float64Array;
}

/** How trees are grown. */
export interface FitOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Share of the features each tree may ask about. */
  readonly columns: number;
}

const BINS = 40;
/** Share of the rows each tree sees. */
const ROW_SHARE = 0.7;
/** L2 penalty on leaves (Chen and Guestrin, 2016, lambda), and the least curvature a leaf must hold. */
const LAMBDA = 4;
const LEAST_CURVATURE = 0.2;
/** Rows from which the cuts of a feature are taken. */
const CUT_SAMPLE = 15_000;

/** Gradient boosting on logistic loss with histograms (Friedman, 2001). The same rows give the same trees. */
export function fitTrees(rows: Rows, options: FitOptions): Trees {
  return new Fit(rows, options).run();
}

function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

class Fit {
  readonly #rows: Rows;
  readonly #options: FitOptions;
  readonly #count: number;
  readonly #cuts: readonly number[][];
  readonly #bins: Uint8Array;
  readonly #gradients: Float64Array;
  readonly #curvatures: Float64Array;
  readonly #node: Uint16Array;
  readonly #random = randomFrom(7);

  constructor(rows: Rows, options: FitOptions) {
    this.#rows = rows;
    this.#options = options;
    this.#count = rows.targets.length;
    this.#cuts = Array.from({ length: rows.width }, (_, feature) => this.#cutsOf(feature));
    this.#bins = this.#binned();
    this.#gradients = new Float64Array(this.#count);
    this.#curvatures = new Float64Array(this.#count);
    this.#node = new Uint16Array(this.#count);
  }

  /** Values at even shares of the rows. */
  #cutsOf(feature: number): number[] {
    const { values, width } = this.#rows;
    const step = Math.max(1, Math.floor(this.#count / CUT_SAMPLE));
    const sample: number[] = [];
    for (let row = 0; row < this.#count; row += step) sample.push(values[row * width + feature]!);
    sample.sort((a, b) => a - b);
    const cuts = new Set<number>();
    for (let bin = 1; bin < BINS; bin++) cuts.add(sample[Math.floor((bin * sample.length) / BINS)]!);
    cuts.delete(sample[sample.length - 1]!);
    return [...cuts];
  }

  #binned(): Uint8Array {
    const { values, width } = this.#rows;
    const bins = new Uint8Array(values.length);
    for (let i = 0; i < values.length; i++) {
      const cuts = this.#cuts[i % width]!;
      let low = 0;
      let high = cuts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (values[i]! <= cuts[middle]!) high = middle;
        else low = middle + 1;
      }
      bins[i] = low;
    }
    return bins;
  }

  run(): Trees {
    const { targets, weights } = this.#rows;
    const { trees, depth } = this.#options;
    let weight = 0;
    let positive = 0;
    for (let row = 0; row < this.#count; row++) {
      weight += weights[row]!;
      positive += weights[row]! * targets[row]!;
    }
    const bias = Math.log(positive / (weight - positive));
    const scores = new Float64Array(this.#count).fill(bias);
    const questions = 2 ** depth - 1;
    const features = new Uint8Array(trees * questions);
    const cuts = new Float32Array(trees * questions).fill(Infinity);
    const leaves = new Float32Array(trees * (questions + 1));
    for (let tree = 0; tree < trees; tree++) {
      const sample = this.#sample(scores);
      const from = tree * questions;
      const to = from + questions;
      this.#grow(sample, features.subarray(from, to), cuts.subarray(from, to));
      const added = this.#leavesOf(sample);
      leaves.set(added, tree * (questions + 1));
      for (let row = 0; row < this.#count; row++) scores[row]! += added[this.#node[row]! - questions]!;
    }
    return { depth, count: trees, bias, features, cuts, leaves };
  }

  /** Draws the rows of a tree and works out their gradients and curvatures. */
  #sample(scores: Float64Array): Int32Array {
    const { targets, weights } = this.#rows;
    const sample: number[] = [];
    for (let row = 0; row < this.#count; row++) {
      const weight = weights[row]!;
      if (weight === 0 || this.#random() >= ROW_SHARE) continue;
      const chance = logistic(scores[row]!);
      this.#gradients[row] = weight * (targets[row]! - chance);
      this.#curvatures[row] = weight * chance * (1 - chance);
      sample.push(row);
    }
    return Int32Array.from(sample);
  }

  /** Chooses the questions level by level and leaves every row's leaf in `#node`. */
  #grow(sample: Int32Array, features: Uint8Array, cuts: Float32Array): void {
    const { values, width } = this.#rows;
    const drawn = this.#cuts.map((_, feature) => feature).filter(() => this.#random() < this.#options.columns);
    const columns = drawn.length > 0 ? drawn : [0];
    this.#node.fill(0);
    for (let level = 0; level < this.#options.depth; level++) {
      const base = 2 ** level - 1;
      this.#chooseQuestions(sample, Int32Array.from(columns), base, features, cuts);
      for (let row = 0; row < this.#count; row++) {
        const node = this.#node[row]!;
        const left = values[row * width + features[node]!]! <= cuts[node]!;
        this.#node[row] = 2 * node + (left ? 1 : 2);
      }
    }
  }

  #chooseQuestions(
    sample: Int32Array,
    columns: Int32Array,
    base: number,
    features: Uint8Array,
    cuts: Float32Array,
  ): void {
    const nodes = base + 1;
    const size = nodes * BINS;
    const sums = new Float64Array(2 * size * columns.length);
    for (const row of sample) {
      const at = (this.#node[row]! - base) * BINS;
      const first = row * this.#rows.width;
      for (let column = 0; column < columns.length; column++) {
        const cell = 2 * (column * size + at + this.#bins[first + columns[column]!]!);
        sums[cell]! += this.#gradients[row]!;
        sums[cell + 1]! += this.#curvatures[row]!;
      }
    }
    for (let node = 0; node < nodes; node++) {
      let best = 1e-6;
      columns.forEach((feature, column) => {
        const split = bestSplit(sums, 2 * (column * size + node * BINS), this.#cuts[feature]!.length);
        if (split.gain <= best) return;
        best = split.gain;
        features[base + node] = feature;
        cuts[base + node] = this.#cuts[feature]![split.bin]!;
      });
    }
  }

  #leavesOf(sample: Int32Array): Float64Array {
    const questions = 2 ** this.#options.depth - 1;
    const gradients = new Float64Array(questions + 1);
    const curvatures = new Float64Array(questions + 1);
    for (const row of sample) {
      const leaf = this.#node[row]! - questions;
      gradients[leaf]! += this.#gradients[row]!;
      curvatures[leaf]! += this.#curvatures[row]!;
    }
    return gradients.map((gradient, leaf) => (this.#options.rate * gradient) / (curvatures[leaf]! + LAMBDA));
  }
}

/** The cut of one feature in one node that gains most; `sums` holds gradient and curvature by bin from `at` on. */
function bestSplit(sums: Float64Array, at: number, cuts: number): { readonly gain: number; readonly bin: number } {
  let gradient = 0;
  let curvature = 0;
  for (let bin = 0; bin < BINS; bin++) {
    gradient += sums[at + 2 * bin]!;
    curvature += sums[at + 2 * bin + 1]!;
  }
  const whole = (gradient * gradient) / (curvature + LAMBDA);
  let best = { gain: 0, bin: 0 };
  let left = 0;
  let leftCurvature = 0;
  for (let bin = 0; bin < cuts; bin++) {
    left += sums[at + 2 * bin]!;
    leftCurvature += sums[at + 2 * bin + 1]!;
    const right = gradient - left;
    const rightCurvature = curvature - leftCurvature;
    if (leftCurvature < LEAST_CURVATURE || rightCurvature < LEAST_CURVATURE) continue;
    const gain = (left * left) / (leftCurvature + LAMBDA) + (right * right) / (rightCurvature + LAMBDA) - whole;
    if (gain > best.gain) best = { gain, bin };
  }
  return best;
}
