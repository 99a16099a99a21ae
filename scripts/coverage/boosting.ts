import { randomFrom } from '../random.ts';
import { DEPTH, logistic, type Trees } from '../../src/core/coverage/trees.ts';

/** What to learn from: rows of `width` features, labels 0 or 1, and how much each row counts. */
export interface Examples {
  readonly rows: Float32Array;
  readonly width: number;
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
}

/** How trees are grown. */
export interface BoostingOptions {
  readonly trees: number;
  /** Share of each tree's step that is taken. */
  readonly rate: number;
  /** Share of the rows, drawn anew, that each tree learns from: trees that err apart err less together. */
  readonly sample: number;
  /** Features that may be split on; absent: all. */
  readonly use?: readonly number[];
}

const BINS = 48;
/** L2 penalty on leaves. */
const LAMBDA = 5;
/** Least sum of second derivatives on either side of a split. */
const MIN_HESSIAN = 1;
const MIN_GAIN = 1e-6;
/** Rows that the cuts between bins are found on. */
const CUT_ROWS = 20000;
/** The same file at every run. */
const SEED = 1;

/** Cuts between bins of about equal size; rows of label 1, which are few, count more often. */
function cutsOf({ rows, width, labels }: Examples, feature: number): number[] {
  const stride = Math.max(1, Math.floor(labels.length / CUT_ROWS));
  const sample: number[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (i % stride === 0) sample.push(rows[i * width + feature]!);
    if (labels[i] && i % 3 === 0) sample.push(rows[i * width + feature]!);
  }
  sample.sort((x, y) => x - y);
  const cuts = Array.from({ length: BINS - 1 }, (_, bin) => sample[Math.floor(((bin + 1) * sample.length) / BINS)]!);
  return [...new Set(cuts)];
}

function binOf(cuts: readonly number[], value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= cuts[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Learns trees for a logistic loss, with histograms and second derivatives. Deterministic. */
class Boosting {
  readonly #examples: Examples;
  readonly #options: BoostingOptions;
  readonly #features: readonly number[];
  readonly #cuts: number[][];
  readonly #bins: Uint8Array;
  readonly #margin: Float64Array;
  readonly #gradient: Float64Array;
  readonly #hessian: Float64Array;
  readonly #node: Uint16Array;
  readonly #splits: number;
  readonly #random = randomFrom(SEED);

  constructor(examples: Examples, options: BoostingOptions) {
    const { rows, width, labels } = examples;
    this.#examples = examples;
    this.#options = options;
    this.#features = options.use ?? Array.from({ length: width }, (_, feature) => feature);
    this.#cuts = Array.from({ length: width }, (_, feature) => cutsOf(examples, feature));
    this.#bins = Uint8Array.from(rows, (value, i) => binOf(this.#cuts[i % width]!, value));
    this.#margin = new Float64Array(labels.length);
    this.#gradient = new Float64Array(labels.length);
    this.#hessian = new Float64Array(labels.length);
    this.#node = new Uint16Array(labels.length);
    this.#splits = 2 ** DEPTH - 1;
  }

  fit(): Trees {
    const { labels, weights } = this.#examples;
    const positive = labels.reduce((sum, label, i) => sum + label * weights[i]!, 0);
    const bias = Math.log(positive / (weights.reduce((sum, weight) => sum + weight, 0) - positive));
    this.#margin.fill(bias);
    const features: number[] = [];
    const cuts: number[] = [];
    const leaves: number[] = [];
    for (let tree = 0; tree < this.#options.trees; tree++) {
      this.#differentiate();
      const grown = this.#growTree();
      features.push(...grown.features);
      cuts.push(...grown.cuts);
      leaves.push(...this.#takeStep());
    }
    return {
      bias,
      features: Uint8Array.from(features),
      cuts: Float32Array.from(cuts),
      leaves: Float32Array.from(leaves),
    };
  }

  /** A row that is not drawn counts for nothing in this tree. */
  #differentiate(): void {
    const { labels, weights } = this.#examples;
    this.#gradient.fill(0);
    this.#hessian.fill(0);
    for (let i = 0; i < labels.length; i++) {
      if (this.#random() >= this.#options.sample) continue;
      const chance = logistic(this.#margin[i]!);
      this.#gradient[i] = weights[i]! * (labels[i]! - chance);
      this.#hessian[i] = weights[i]! * chance * (1 - chance);
    }
    this.#node.fill(0);
  }

  #growTree(): { features: number[]; cuts: number[] } {
    const { width, labels } = this.#examples;
    const features = Array.from({ length: this.#splits }, () => this.#features[0]!);
    const bins = Array.from({ length: this.#splits }, () => BINS);
    for (let level = 0; level < DEPTH; level++) {
      this.#splitLevel(level, features, bins);
      for (let i = 0; i < labels.length; i++) {
        const node = this.#node[i]!;
        const right = this.#bins[i * width + features[node]!]! > bins[node]!;
        this.#node[i] = 2 * node + (right ? 2 : 1);
      }
    }
    const cuts = bins.map((bin, node) => this.#cuts[features[node]!]![bin] ?? Number.MAX_VALUE);
    return { features, cuts: cuts.map((cut) => Math.min(cut, 1e9)) };
  }

  #splitLevel(level: number, features: number[], bins: number[]): void {
    const first = 2 ** level - 1;
    const nodes = 2 ** level;
    const bestGain = new Float64Array(nodes).fill(MIN_GAIN);
    const gradients = new Float64Array(nodes * BINS);
    const hessians = new Float64Array(nodes * BINS);
    const { width, labels } = this.#examples;
    for (const feature of this.#features) {
      gradients.fill(0);
      hessians.fill(0);
      for (let i = 0; i < labels.length; i++) {
        const cell = (this.#node[i]! - first) * BINS + this.#bins[i * width + feature]!;
        gradients[cell]! += this.#gradient[i]!;
        hessians[cell]! += this.#hessian[i]!;
      }
      for (let node = 0; node < nodes; node++) {
        const [gain, bin] = bestSplit(gradients, hessians, node * BINS, this.#cuts[feature]!.length);
        if (gain <= bestGain[node]!) continue;
        bestGain[node] = gain;
        features[first + node] = feature;
        bins[first + node] = bin;
      }
    }
  }

  #takeStep(): number[] {
    const gradients = new Float64Array(this.#splits + 1);
    const hessians = new Float64Array(this.#splits + 1);
    this.#node.forEach((node, i) => {
      gradients[node - this.#splits]! += this.#gradient[i]!;
      hessians[node - this.#splits]! += this.#hessian[i]!;
    });
    const leaves = Array.from(gradients, (gradient, i) => (this.#options.rate * gradient) / (hessians[i]! + LAMBDA));
    this.#node.forEach((node, i) => {
      this.#margin[i]! += leaves[node - this.#splits]!;
    });
    return leaves;
  }
}

/** The gain of the best cut of one node's histogram, and its bin. */
function bestSplit(gradients: Float64Array, hessians: Float64Array, from: number, cuts: number): [number, number] {
  let gradient = 0;
  let hessian = 0;
  for (let i = from; i < from + BINS; i++) {
    gradient += gradients[i]!;
    hessian += hessians[i]!;
  }
  const whole = gradient ** 2 / (hessian + LAMBDA);
  let left = 0;
  let leftHessian = 0;
  let best: [number, number] = [0, 0];
  for (let bin = 0; bin < cuts; bin++) {
    left += gradients[from + bin]!;
    leftHessian += hessians[from + bin]!;
    if (leftHessian < MIN_HESSIAN || hessian - leftHessian < MIN_HESSIAN) continue;
    const right = gradient - left;
    const gain = left ** 2 / (leftHessian + LAMBDA) + right ** 2 / (hessian - leftHessian + LAMBDA) - whole;
    if (gain > best[0]) best = [gain, bin];
  }
  return best;
}

/**
 * Learns trees from examples (stochastic gradient boosting with histograms: Friedman 2002; Chen and Guestrin 2016). The
 * same examples give the same trees.
 */
export function fitTrees(examples: Examples, options: BoostingOptions): Trees {
  return new Boosting(examples, options).fit();
}
