import { APART, type NumberPair } from './decidedPairs.ts';
import { Heap } from './heap.ts';
import type { PairList } from './pairList.ts';
import type { Sliced } from './progress.ts';

/** Links below this are left out: they could hardly lift a mean over any threshold, and are most of all pairs. */
const FLOOR = 0.08;

/** Pairs connected, or links looked at, between two yields. */
const SLICE = 1024;
/** The share of the work that is connecting pairs. */
const BUILDING = 0.5;

/** Two groups that may be joined, at the mean score of all pairs between them. */
interface Link {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** Members when the link was made: a link whose groups have grown or gone since is out of date. */
  readonly lowSize: number;
  readonly highSize: number;
}

/** Equal means go by article numbers, so that the result hangs on nothing else. */
function before(x: Link, y: Link): boolean {
  if (x.mean !== y.mean) return x.mean > y.mean;
  return x.low !== y.low ? x.low < y.low : x.high < y.high;
}

/** Groups under construction. A group is known by one of its articles. */
class Groups {
  readonly members: (number[] | null)[];
  /** For each group, its neighbours with the sum of scores over member pairs. */
  readonly #sums: Map<number, number>[] = [];
  readonly #links = new Heap<Link>(before);
  readonly #threshold: number;

  constructor(articles: number, threshold: number) {
    this.members = Array.from({ length: articles }, () => null);
    this.#threshold = threshold;
  }

  connect(a: number, b: number, score: number): void {
    this.#sumsOf(a).set(b, score);
    this.#sumsOf(b).set(a, score);
    this.#offer(a, b, score);
  }

  /** Joins the likest two groups until no two are alike enough. */
  *joinAll(): Sliced<void> {
    for (let link = this.#links.pop(), popped = 0; link !== undefined; link = this.#links.pop(), popped++) {
      if (popped % SLICE === SLICE - 1) yield BUILDING + (1 - BUILDING) * Math.min(1, 1 - link.mean + this.#threshold);
      const { low, high, lowSize, highSize } = link;
      if (this.#sizeOf(low) === lowSize && this.#sizeOf(high) === highSize) this.#join(low, high);
    }
  }

  /** Joins the groups of articles that belong together, whatever their scores; gives the pairs that must stay apart. */
  joinTogether(together: readonly NumberPair[]): readonly NumberPair[] {
    if (together.length === 0) return [];
    const groupOf = new Map<number, number>();
    this.members.forEach((members, group) => members?.forEach((article) => groupOf.set(article, group)));
    return together.filter(([a, b]) => {
      const [x, y] = [groupOf.get(a) ?? a, groupOf.get(b) ?? b];
      if (x === y) return false;
      if (this.#sumsOf(x).get(y) === APART) return true;
      const into = this.#join(x, y);
      for (const article of this.members[into]!) groupOf.set(article, into);
      return false;
    });
  }

  #sumsOf(group: number): Map<number, number> {
    this.members[group] ??= [group];
    return (this.#sums[group] ??= new Map());
  }

  /** 0 for a group that was joined into another, or an article without pairs. */
  #sizeOf(group: number): number {
    return this.members[group]?.length ?? 0;
  }

  #offer(a: number, b: number, sum: number): void {
    const mean = sum / (this.#sizeOf(a) * this.#sizeOf(b));
    if (mean < this.#threshold) return;
    const [low, high] = a < b ? [a, b] : [b, a];
    this.#links.push({ mean, low, high, lowSize: this.#sizeOf(low), highSize: this.#sizeOf(high) });
  }

  #join(x: number, y: number): number {
    const [into, from] = this.#sumsOf(x).size >= this.#sumsOf(y).size ? [x, y] : [y, x];
    const sums = this.#sumsOf(into);
    sums.delete(from);
    for (const [neighbour, sum] of this.#sumsOf(from)) {
      if (neighbour === into) continue;
      const total = added(sums.get(neighbour) ?? 0, sum);
      sums.set(neighbour, total);
      this.#sumsOf(neighbour).delete(from);
      this.#sumsOf(neighbour).set(into, total);
    }
    this.members[into]!.push(...this.members[from]!);
    this.members[from] = null;
    this.#sums[from] = new Map();
    for (const [neighbour, sum] of sums) this.#offer(into, neighbour, sum);
    return into;
  }
}

/** Whatever else counts, two groups with one pair between them that was kept apart are not joined. */
function added(x: number, y: number): number {
  return x === APART || y === APART ? APART : x + y;
}

/**
 * Groups articles by average linkage: two groups are as alike as the mean score of all pairs between them, and a pair
 * that is no candidate counts 0. So a chain of three does not join its ends unless they are likely as well. Gives the
 * groups of two or more, members ascending, in order of their first member.
 *
 * A pair of score `APART` is never in one group. The groups of a pair that belongs together are joined at the end, so
 * that two stories become one; where they hold others that were kept apart, the pair is joined before all else instead.
 */
export function* groupStories(
  articles: number,
  pairs: PairList,
  scores: Float32Array,
  threshold: number,
  together: readonly NumberPair[] = [],
): Sliced<number[][]> {
  for (let first: readonly NumberPair[] = []; ;) {
    const groups = new Groups(articles, threshold);
    for (let p = 0; p < pairs.size; p++) {
      const score = scores[p]!;
      if (score >= Math.min(FLOOR, threshold) || score === APART) groups.connect(pairs.a[p]!, pairs.b[p]!, score);
      if (p % SLICE === SLICE - 1) yield (BUILDING * p) / pairs.size;
    }
    groups.joinTogether(first);
    yield* groups.joinAll();
    const refused = groups.joinTogether(together).filter((pair) => !first.includes(pair));
    if (refused.length === 0) return inOrder(groups.members);
    first = [...first, ...refused];
  }
}

function inOrder(groups: readonly (number[] | null)[]): number[][] {
  return groups
    .filter((members) => members !== null && members.length > 1)
    .map((members) => members!.sort((x, y) => x - y))
    .sort((x, y) => x[0]! - y[0]!);
}
