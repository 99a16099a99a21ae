import type { Folder } from './folder.ts';
import type { PairCollector } from './pairList.ts';
import { isHeavy, type Postings, postingsOf } from './postings.ts';
import { type Sliced, sliceEnds } from './progress.ts';
import { ArticleWeights, type FolderWeights } from './folderWeights.ts';
import type { DayWindows } from './window.ts';

/** Words that stand in more articles of a window tell no event, and their lists would make the search quadratic. */
const MAX_LIST = 400;
/** Of every article the best so many are candidates, and more as long as they are alike. */
const KEEP = 12;
const KEEP_ALIKE = 64;
const ALIKE = 0.1;
const LEAST = 0.02;

/** First place in [from, to) whose article is not below `article`. */
function lowerBound(articles: Uint32Array, from: number, to: number, article: number): number {
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (articles[middle]! < article) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Adds up, article by article, the likeness that comes from heavy words in common. */
class Likeness {
  readonly sums: Float32Array;
  readonly met: Uint32Array;
  count = 0;
  readonly #postings: Postings;

  constructor(articles: number, postings: Postings) {
    this.sums = new Float32Array(articles);
    this.met = new Uint32Array(articles);
    this.#postings = postings;
  }

  addRange(from: number, to: number, weight: number): void {
    const { articles, weights } = this.#postings;
    for (let place = from; place < to; place++) {
      const article = articles[place]!;
      if (this.sums[article] === 0) this.met[this.count++] = article;
      this.sums[article]! += weight * weights[place]!;
    }
  }

  /** The articles worth a closer look, in no order: hundreds are met for one that is kept, so they are never sorted. */
  best(except: number): readonly number[] {
    const { sums, met, count } = this;
    const alike: number[] = [];
    const best: number[] = []; // likest first
    for (let i = 0; i < count; i++) {
      const article = met[i]!;
      const sum = sums[article]!;
      if (sum <= LEAST || article === except) continue;
      if (sum >= ALIKE) alike.push(article);
      if (best.length === KEEP && !this.#isLiker(article, best[KEEP - 1]!)) continue;
      let place = best.length < KEEP ? best.push(article) - 1 : KEEP - 1;
      for (; place > 0 && this.#isLiker(article, best[place - 1]!); place--) best[place] = best[place - 1]!;
      best[place] = article;
    }
    if (alike.length <= KEEP) return best;
    if (alike.length <= KEEP_ALIKE) return alike;
    return alike.sort((x, y) => sums[y]! - sums[x]! || x - y).slice(0, KEEP_ALIKE);
  }

  #isLiker(x: number, y: number): boolean {
    const { sums } = this;
    return sums[x]! > sums[y]! || (sums[x] === sums[y] && x < y);
  }

  clear(): void {
    for (let i = 0; i < this.count; i++) this.sums[this.met[i]!] = 0;
    this.count = 0;
  }
}

/** Pairs that may tell of one event: the heaviest words of each article, looked up in those of its window of days. */
export function* eventCandidates(
  folder: Folder,
  weights: FolderWeights,
  windows: DayWindows,
  pairs: PairCollector,
): Sliced<void> {
  const { columns, size, dated, termStart, termEnd } = folder;
  const postings = postingsOf(folder, weights);
  const { begin, articles, lowest } = postings;
  const own = new ArticleWeights();
  const likeness = new Likeness(size, postings);
  for (let article = 0; article < size; article++) {
    const hasDay = article < dated;
    const cells = own.fill(folder, weights, article);
    for (let k = termStart[article]!, i = 0; k < termEnd[article]!; k++, i++) {
      const weight = cells[i]!;
      if (!isHeavy(weight, lowest[article]!)) continue;
      const term = columns.terms.cells[k]!;
      const first = begin[term]!;
      const last = begin[term + 1]!;
      if (last - first < 2) continue;
      const from = hasDay ? lowerBound(articles, first, last, windows.from[article]!) : first;
      const until = hasDay ? lowerBound(articles, from, last, windows.until[article]!) : last;
      const undated = hasDay ? lowerBound(articles, until, last, dated) : last;
      if (until - from + last - undated > MAX_LIST) continue;
      likeness.addRange(from, until, weight);
      likeness.addRange(undated, last, weight);
    }
    for (const other of likeness.best(article)) pairs.add(article, other);
    likeness.clear();
    if (sliceEnds(article)) yield article / size;
  }
}
