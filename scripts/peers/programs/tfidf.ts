/**
 * node tfidf.ts ARTICLES.jsonl FLOOR: pairs whose TF-IDF vectors have a cosine of FLOOR or more (Salton and Buckley,
 * 1988), the plain baseline of topic likeness. A word weighs (1 + ln tf) · ln(n / df), and a vector has length 1. Every
 * two articles are compared, through an inverted index that leaves none out.
 */
import { argv } from 'node:process';
import { type Article, printPairs, readArticles, type ScoredPair, wordsOf } from './articles.ts';

type Counts = ReadonlyMap<string, number>;

/** The articles so far that have a word, and its weight in each. */
interface Postings {
  readonly articles: number[];
  readonly weights: number[];
}

function addCounts(counts: Map<string, number>, words: Iterable<string>): Counts {
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function vectorOf(counts: Counts, frequencies: Counts, articles: number): [string, number][] {
  const weights = [...counts].map(([word, tf]): [string, number] => {
    return [word, (1 + Math.log(tf)) * Math.log(articles / frequencies.get(word)!)];
  });
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return weights.map(([word, weight]) => [word, weight / length]);
}

/** Adds the article to the index, and its cosine with each article that was there before to `sums`. */
function compare(
  article: number,
  vector: readonly [string, number][],
  index: Map<string, Postings>,
  sums: Float64Array,
) {
  for (const [word, weight] of vector) {
    const postings = index.get(word) ?? { articles: [], weights: [] };
    for (let i = 0; i < postings.articles.length; i++) sums[postings.articles[i]!]! += weight * postings.weights[i]!;
    postings.articles.push(article);
    postings.weights.push(weight);
    index.set(word, postings);
  }
}

function* likePairs(articles: readonly Article[], floor: number): Generator<ScoredPair> {
  const frequencies = new Map<string, number>();
  for (const { text } of articles) addCounts(frequencies, new Set(wordsOf(text)));
  const index = new Map<string, Postings>();
  for (const [i, { id, text }] of articles.entries()) {
    const sums = new Float64Array(i);
    compare(i, vectorOf(addCounts(new Map(), wordsOf(text)), frequencies, articles.length), index, sums);
    for (const [j, score] of sums.entries()) {
      if (score >= floor) yield { a: articles[j]!.id, b: id, score: Math.min(1, score) };
    }
  }
}

const [path, floor] = argv.slice(2);
printPairs(likePairs(readArticles(path!), Number(floor)));
