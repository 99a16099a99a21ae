/**
 * node minhash.ts ARTICLES.jsonl FLOOR PACKAGES [lsh]: pairs whose sets of words have an estimated Jaccard likeness of
 * FLOOR or more, by npm's `minhash` (Broder, 1997) with its 128 values an article. Single words, as in the package's own
 * example: runs of two or three find less here and take longer. Every two signatures are compared; with `lsh` only
 * those that its LshIndex brings together, in its own bands of four values.
 */
import { createRequire } from 'node:module';
import { argv } from 'node:process';
import { printPairs, readArticles, type ScoredPair, wordsOf } from './articles.ts';

interface Signature {
  update(word: string): void;
  jaccard(other: Signature): number;
}

interface MinhashPackage {
  readonly Minhash: new () => Signature;
  readonly LshIndex: new () => { insert(key: string, of: Signature): void; query(of: Signature): string[] };
}

const [path, floor, packages, lsh] = argv.slice(2);
const { Minhash, LshIndex } = createRequire(`${packages}/`)('minhash') as MinhashPackage;

function signatureOf(text: string): Signature {
  const signature = new Minhash();
  for (const word of new Set(wordsOf(text))) signature.update(word);
  return signature;
}

const articles = readArticles(path!);
const signatures = articles.map(({ text }) => signatureOf(text));

function* allBefore(i: number): Generator<number> {
  for (let j = 0; j < i; j++) yield j;
}

/** For each article in turn, those before it that are to be compared with it. */
function partners(): (i: number) => Iterable<number> {
  if (lsh !== 'lsh') return allBefore;
  const index = new LshIndex();
  return (i) => {
    index.insert(`${i}`, signatures[i]!);
    return index
      .query(signatures[i]!)
      .map(Number)
      .filter((j) => j < i);
  };
}

function* likePairs(): Generator<ScoredPair> {
  const partnersOf = partners();
  for (const [i, signature] of signatures.entries()) {
    for (const j of partnersOf(i)) {
      const score = signature.jaccard(signatures[j]!);
      if (score >= Number(floor)) yield { a: articles[j]!.id, b: articles[i]!.id, score };
    }
  }
}

printPairs(likePairs());
