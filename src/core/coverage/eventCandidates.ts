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

  /** The articles worth a closer look, likest first. */
  best(except: number): number[] {
    const { sums } = this;
    const best: number[] = [];
    for (let i = 0; i < this.count; i++) {
      const article = this.met[i]!;
      if (article !== except && sums[article]! > LEAST) best.push(article);
    }
    best.sort((x, y) => sums[y]! - sums[x]! || x - y);
    let kept = Math.min(KEEP, best.length);
    while (kept < best.length && kept < KEEP_ALIKE && sums[best[kept]!]! >= ALIKE) kept++;
    best.length = kept;
    return best;
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
