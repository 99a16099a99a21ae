import { BOUNDARY, LABEL_COUNT, mayFollow } from '../../src/core/entities/labels.ts';
import type { ExampleStretch, Examples } from './examples.ts';

const L = LABEL_COUNT;

/** How the trainer works; the figures were chosen on the training sets' own held-out halves and the reference's. */
export interface TrainingOptions {
  readonly epochs: number;
  /** Step length of AdaGrad (Duchi, Hazan, Singer 2011). */
  readonly rate: number;
  /** Strength of L1 by regularised dual averaging (Xiao 2010): most weights end at nought, the model stays small. */
  readonly l1: number;
  /** Share of features left out of each update at random, so that the model does not lean on names it has seen. */
  readonly dropout: number;
  readonly log: (line: string) => void;
}

/** Weights of a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001): `LABEL_COUNT` a feature, then the transitions. */
export type Weights = Float32Array;

/** Trains on the examples. Deterministic: the same examples and options give the same weights. */
export function train(examples: Examples, options: TrainingOptions): Weights {
  const trainer = new Trainer(examples, options);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    options.log(`epoch ${epoch}: loss ${trainer.epoch().toFixed(0)}`);
  }
  return trainer.weights();
}

/** A linear congruential generator (Numerical Recipes): training must not depend on `Math.random`. */
class Dice {
  #state = 20_260_801;

  next(): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return this.#state;
  }
}

/** AdaGrad's accumulators begin here, not at nought, so that first steps are not wild. */
const FIRST_SQUARE = 1e-2;
/** Scores this far below the best count as impossible; exp of less would only make noise. */
const LOWEST_SCORE = -40;
/** Differences below are rounding. */
const LEAST_GRADIENT = 1e-4;

class Trainer {
  readonly #examples: Examples;
  readonly #options: TrainingOptions;
  readonly #gradients: Float32Array;
  readonly #squares: Float32Array;
  readonly #transitionBase: number;
  readonly #order: Int32Array;
  readonly #dice = new Dice();
  readonly #free: Lattice;
  readonly #held: Lattice;
  readonly #scores: Float64Array;
  readonly #transitions = new Float64Array(L * L);
  /** Features kept of the stretch in hand, and where each token's begin. */
  #kept = new Int32Array(1 << 16);
  readonly #keptAt: Int32Array;
  #updates = 0;

  constructor(examples: Examples, options: TrainingOptions) {
    this.#examples = examples;
    this.#options = options;
    this.#transitionBase = examples.keys.length * L;
    this.#gradients = new Float32Array(this.#transitionBase + L * L);
    this.#squares = new Float32Array(this.#transitionBase + L * L).fill(FIRST_SQUARE);
    this.#order = Int32Array.from(examples.stretches.keys());
    const longest = examples.stretches.reduce((most, { count }) => Math.max(most, count), 1);
    this.#free = new Lattice(longest);
    this.#held = new Lattice(longest);
    this.#scores = new Float64Array(longest * L);
    this.#keptAt = new Int32Array(longest + 1);
  }

  /** One pass over all stretches in a new order; gives the loss. */
  epoch(): number {
    this.#shuffle();
    let loss = 0;
    for (const index of this.#order) {
      const stretch = this.#examples.stretches[index];
      if (stretch) loss += this.#update(stretch);
    }
    return loss;
  }

  weights(): Weights {
    return Float32Array.from(this.#gradients, (_, i) => this.#weight(i));
  }

  #shuffle(): void {
    const order = this.#order;
    for (let i = order.length - 1; i > 0; i--) {
      const j = this.#dice.next() % (i + 1);
      const held = order[i] ?? 0;
      order[i] = order[j] ?? 0;
      order[j] = held;
    }
  }

  /** A weight follows from its sum of gradients: nought unless the sum outgrows the L1 term. */
  #weight(index: number): number {
    const sum = this.#gradients[index] ?? 0;
    const threshold = this.#options.l1 * this.#updates;
    if (sum <= threshold && sum >= -threshold) return 0;
    const beyond = sum > 0 ? sum - threshold : sum + threshold;
    return (-beyond * this.#options.rate) / Math.sqrt(this.#squares[index] ?? 1);
  }

  #update(stretch: ExampleStretch): number {
    this.#updates++;
    this.#loadTransitions();
    this.#score(stretch);
    const allowed = this.#examples.allowed.subarray(stretch.first, stretch.first + stretch.count);
    const free = this.#free.run(stretch.count, this.#scores, this.#transitions, null);
    const held = this.#held.run(stretch.count, this.#scores, this.#transitions, allowed);
    // A long line can underflow to nought over nought; one such gradient would spoil the shared weights for good.
    if (!Number.isFinite(free) || !Number.isFinite(held)) return 0;
    this.#learnFeatures(stretch);
    this.#learnTransitions(stretch);
    return free - held;
  }

  #loadTransitions(): void {
    for (let a = 0; a < L; a++) {
      for (let b = 0; b < L; b++) {
        const at = a * L + b;
        this.#transitions[at] = mayFollow(a, b) ? Math.exp(this.#weight(this.#transitionBase + at)) : 0;
      }
    }
  }

  /** Exponentials of the scores of each token and label, relative to the token's best. */
  #score({ first, count }: ExampleStretch): void {
    const { features, offsets } = this.#examples;
    const dropBelow = Math.floor(this.#options.dropout * 2 ** 32);
    const scale = 1 / (1 - this.#options.dropout);
    const row = new Float64Array(L);
    let kept = 0;
    for (let i = 0; i < count; i++) {
      row.fill(0);
      this.#keptAt[i] = kept;
      for (let k = offsets[first + i] ?? 0; k < (offsets[first + i + 1] ?? 0); k++) {
        if (this.#dice.next() < dropBelow) continue;
        const base = (features[k] ?? 0) * L;
        if (kept === this.#kept.length) this.#growKept();
        this.#kept[kept++] = base;
        for (let y = 0; y < L; y++) row[y] = (row[y] ?? 0) + this.#weight(base + y) * scale;
      }
      const best = Math.max(...row);
      for (let y = 0; y < L; y++) this.#scores[i * L + y] = Math.exp(Math.max(LOWEST_SCORE, (row[y] ?? 0) - best));
    }
    this.#keptAt[count] = kept;
  }

  #growKept(): void {
    const larger = new Int32Array(this.#kept.length * 2);
    larger.set(this.#kept);
    this.#kept = larger;
  }

  #learnFeatures({ count, weight }: ExampleStretch): void {
    const gradient = new Float64Array(L);
    for (let i = 0; i < count; i++) {
      let any = false;
      for (let y = 0; y < L; y++) {
        const difference = (this.#free.share(i, y) - this.#held.share(i, y)) * weight;
        const counts = Math.abs(difference) > LEAST_GRADIENT && Math.abs(difference) < 2;
        gradient[y] = counts ? difference : 0;
        any ||= counts;
      }
      if (!any) continue;
      for (let k = this.#keptAt[i] ?? 0; k < (this.#keptAt[i + 1] ?? 0); k++) {
        const base = this.#kept[k] ?? 0;
        for (let y = 0; y < L; y++) {
          const g = gradient[y] ?? 0;
          if (g !== 0) this.#accumulate(base + y, g);
        }
      }
    }
  }

  #learnTransitions({ count, weight }: ExampleStretch): void {
    for (let i = 1; i < count; i++) {
      for (let a = 0; a < L; a++) {
        for (let b = 0; b < L; b++) {
          const factor = (this.#transitions[a * L + b] ?? 0) * (this.#scores[i * L + b] ?? 0);
          if (factor === 0) continue;
          const difference = factor * (this.#free.link(i, a, b) - this.#held.link(i, a, b)) * weight;
          if (Math.abs(difference) > LEAST_GRADIENT && Math.abs(difference) < 2) {
            this.#accumulate(this.#transitionBase + a * L + b, difference);
          }
        }
      }
    }
  }

  #accumulate(index: number, gradient: number): void {
    this.#gradients[index] = (this.#gradients[index] ?? 0) + gradient;
    this.#squares[index] = (this.#squares[index] ?? 0) + gradient * gradient;
  }
}

/** Forward and backward sums over the labels of a stretch, scaled token by token (Rabiner 1989). */
class Lattice {
  readonly #forward: Float64Array;
  readonly #backward: Float64Array;
  readonly #scale: Float64Array;
  readonly #masks: Uint16Array;

  constructor(longest: number) {
    this.#forward = new Float64Array(longest * L);
    this.#backward = new Float64Array(longest * L);
    this.#scale = new Float64Array(longest);
    this.#masks = new Uint16Array(longest);
  }

  /** The logarithm of the sum over all paths within `allowed` (null: all); NaN when it vanishes. */
  run(count: number, scores: Float64Array, transitions: Float64Array, allowed: Uint16Array | null): number {
    let logarithm = 0;
    for (let i = 0; i < count; i++) {
      this.#masks[i] = allowed?.[i] ?? 0xffff;
      const sum = this.#forwardStep(i, i === count - 1, scores, transitions);
      if (!(sum > 0)) return Number.NaN;
      this.#scale[i] = sum;
      logarithm += Math.log(sum);
    }
    this.#backward.fill(1, (count - 1) * L, count * L);
    for (let i = count - 2; i >= 0; i--) this.#backwardStep(i, scores, transitions);
    return logarithm;
  }

  #forwardStep(i: number, last: boolean, scores: Float64Array, transitions: Float64Array): number {
    const forward = this.#forward;
    const mask = this.#masks[i] ?? 0;
    let sum = 0;
    for (let b = 0; b < L; b++) {
      let x = 0;
      if ((mask >> b) & 1 && !(last && !mayEnd[b])) {
        if (i === 0) x = mayBegin[b] ?? 0;
        else for (let a = 0; a < L; a++) x += (forward[(i - 1) * L + a] ?? 0) * (transitions[a * L + b] ?? 0);
        x *= scores[i * L + b] ?? 0;
      }
      forward[i * L + b] = x;
      sum += x;
    }
    for (let b = 0; b < L; b++) forward[i * L + b] = (forward[i * L + b] ?? 0) / sum;
    return sum;
  }

  #backwardStep(i: number, scores: Float64Array, transitions: Float64Array): void {
    const backward = this.#backward;
    const mask = this.#masks[i + 1] ?? 0;
    const scale = this.#scale[i + 1] ?? 1;
    for (let a = 0; a < L; a++) {
      let x = 0;
      for (let b = 0; b < L; b++) {
        if ((mask >> b) & 1) {
          x += (transitions[a * L + b] ?? 0) * (scores[(i + 1) * L + b] ?? 0) * (backward[(i + 1) * L + b] ?? 0);
        }
      }
      backward[i * L + a] = x / scale;
    }
  }

  /** The share of paths that give token `i` the label. */
  share(i: number, label: number): number {
    return (this.#forward[i * L + label] ?? 0) * (this.#backward[i * L + label] ?? 0);
  }

  /** The share of paths from label `a` to `b` at token `i`, but for the factor of that step. */
  link(i: number, a: number, b: number): number {
    if (((this.#masks[i] ?? 0) >> b) % 2 === 0) return 0;
    return ((this.#forward[(i - 1) * L + a] ?? 0) * (this.#backward[i * L + b] ?? 0)) / (this.#scale[i] ?? 1);
  }
}

const mayBegin = Float64Array.from({ length: L }, (_, label) => (mayFollow(BOUNDARY, label) ? 1 : 0));
const mayEnd = Float64Array.from({ length: L }, (_, label) => (mayFollow(label, BOUNDARY) ? 1 : 0));
