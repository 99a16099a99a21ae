import type { Folder } from './folder.ts';
import type { PairCollector } from './pairList.ts';
import { type Postings, postingsOf } from './postings.ts';
import { type Sliced, sliceEnds, stage } from './progress.ts';
import type { FolderWeights } from './folderWeights.ts';
import { HeavyTerms } from './heavyTerms.ts';
import type { DayWindows } from './window.ts';

/** Words that stand in more articles of a window tell no event, and their lists would make the search quadratic. */
const MAX_LIST = 400;
/** Of every article the best so many are candidates, and more as long as they are alike. */
const KEEP = 12;
const KEEP_ALIKE = 64;
const ALIKE = 0.1;
const LEAST = 0.02;

/**
 * Where the window of days of the article at hand begins and ends in the list of a word. Articles come in order of day,
 * so both places only ever move on.
 */
class WindowPlaces {
  readonly #articles: Uint32Array;
  readonly #from: Uint32Array;
  readonly #until: Uint32Array;

  constructor({ articles, begin }: Postings) {
    this.#articles = articles;
    this.#from = begin.slice();
    this.#until = begin.slice();
  }

  /** First place of the word, before `end`, whose article is not below the given one. */
  from(term: number, article: number, end: number): number {
    return this.#moved(this.#from, term, article, end);
  }

  /** The same for the window's other end. */
  until(term: number, article: number, end: number): number {
    return this.#moved(this.#until, term, article, end);
  }

  #moved(places: Uint32Array, term: number, article: number, end: number): number {
    let place = places[term]!;
    while (place < end && this.#articles[place]! < article) place++;
    places[term] = place;
    return place;
  }
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
    const { sums, met } = this;
    let { count } = this;
    for (let place = from; place < to; place++) {
      const article = articles[place]!;
      const sum = sums[article]!;
      if (sum === 0) met[count++] = article;
      sums[article] = sum + weight * weights[place]!;
    }
    this.count = count;
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

/** By term, the first place in its list whose article is undated; they stand last. */
function undatedPlaces({ dated }: Folder, { begin, articles }: Postings): Uint32Array {
  return Uint32Array.from({ length: begin.length - 1 }, (_, term) => {
    let place = begin[term + 1]!;
    while (place > begin[term]! && articles[place - 1]! >= dated) place--;
    return place;
  });
}

/** Pairs that may tell of one event: the heaviest words of each article, looked up in those of its window of days. */
export function* eventCandidates(
  folder: Folder,
  weights: FolderWeights,
  windows: DayWindows,
  pairs: PairCollector,
): Sliced<void> {
  const { columns, size, dated } = folder;
  const heavy = yield* stage(0, 0.15, new HeavyTerms(folder, weights).find());
  const postings = yield* stage(0.15, 0.25, postingsOf(folder, heavy));
  const { begin } = postings;
  const likeness = new Likeness(size, postings);
  const places = new WindowPlaces(postings);
  const undatedFrom = undatedPlaces(folder, postings);
  const terms = columns.terms.cells;
  for (let article = 0; article < size; article++) {
    const hasDay = article < dated;
    for (let i = 0, count = heavy.read(article); i < count; i++) {
      const term = terms[heavy.places[i]!]!;
      const weight = heavy.weights[i]!;
      const first = begin[term]!;
      const last = begin[term + 1]!;
      if (last - first < 2) continue;
      const undated = undatedFrom[term]!;
      const from = hasDay ? places.from(term, windows.from[article]!, undated) : first;
      const until = hasDay ? places.until(term, windows.until[article]!, undated) : undated;
      if (until - from + last - undated > MAX_LIST) continue;
      likeness.addRange(from, until, weight);
      likeness.addRange(undated, last, weight);
    }
    for (const other of likeness.best(article)) pairs.add(article, other);
    likeness.clear();
    if (sliceEnds(article)) yield 0.4 + (0.6 * article) / size;
  }
}
