import type { Folder } from './folder.ts';
import type { HeavyTerms } from './heavyTerms.ts';
import { type Sliced, sliceEnds } from './progress.ts';

/** An inverted index over the heaviest terms: the articles that have term `t`, ascending, from `begin[t]` to `begin[t + 1]`. */
export interface Postings {
  readonly begin: Uint32Array;
  readonly articles: Uint32Array;
  readonly weights: Float32Array;
}

/** Builds the inverted index. Articles of a list are in order of day, as their numbers are. */
export function* postingsOf({ columns, size }: Folder, heavy: HeavyTerms): Sliced<Postings> {
  const terms = columns.terms.cells;
  const begin = new Uint32Array(columns.table.size + 1);
  for (let article = 0; article < size; article++) {
    for (let i = 0, count = heavy.read(article); i < count; i++) begin[terms[heavy.places[i]!]! + 1]!++;
    if (sliceEnds(article)) yield article / size / 2;
  }
  for (let term = 1; term < begin.length; term++) begin[term]! += begin[term - 1]!;
  const next = begin.slice();
  const found = { begin, articles: new Uint32Array(begin.at(-1)!), weights: new Float32Array(begin.at(-1)!) };
  for (let article = 0; article < size; article++) {
    for (let i = 0, count = heavy.read(article); i < count; i++) {
      const place = next[terms[heavy.places[i]!]!]!++;
      found.articles[place] = article;
      found.weights[place] = heavy.weights[i]!;
    }
    if (sliceEnds(article)) yield 0.5 + article / size / 2;
  }
  return found;
}
