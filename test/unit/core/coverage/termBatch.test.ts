import assert from 'node:assert/strict';
import { TermReader } from '../../../../src/core/coverage/articleTerms.ts';
import { CoverageIndex } from '../../../../src/core/coverage/coverageIndex.ts';
import { TermBatchBuilder, articlesOf } from '../../../../src/core/coverage/termBatch.ts';
import { Tokens } from '../../../../src/core/coverage/tokens.ts';
import { weightsOf } from '../../../../src/core/coverage/wordWeights.ts';
import { inventArticle } from './inventedNews.ts';
import { MODEL, search } from './model.ts';

/** Every fifth one opens as the one before it. */
const ARTICLES = Array.from({ length: 60 }, (_, i) => ({
  id: `article ${i}`,
  text: `${i % 5 === 4 ? `${inventArticle(i - 1, 6)}\n\n` : ''}${inventArticle(i, 9)}`,
  mask: i % 3 === 0 ? [{ start: 0, end: 20 }] : [],
  day: i % 4 === 0 ? null : 19_000 + i,
}));

/** The terms of all articles, as threads pass them on, some at a time. */
function* batches(together: number) {
  const tokens = new Tokens();
  const reader = new TermReader(MODEL.background);
  const builder = new TermBatchBuilder();
  for (const [i, { text, mask }] of ARTICLES.entries()) {
    tokens.read(text, mask);
    builder.add(reader.read(tokens));
    if ((i + 1) % together === 0 || i + 1 === ARTICLES.length) yield builder.take();
  }
}

describe('terms read elsewhere', () => {
  it('are found as if the index had read the texts', () => {
    const own = new CoverageIndex(MODEL);
    const given = new CoverageIndex(MODEL);
    for (const { id, ...article } of ARTICLES) own.set(id, article);
    const terms = [...batches(7)].flatMap((batch) => [...articlesOf(batch)]);
    assert.equal(terms.length, ARTICLES.length);
    ARTICLES.forEach(({ id, day }, i) => given.add(id, terms[i]!, day));
    const found = search(own, { preset: 'broad' });
    assert.ok(found.pairs.length > 0);
    assert.deepEqual(search(given, { preset: 'broad' }), found);
  });

  it('weigh the same in a table that threads share', () => {
    const index = new CoverageIndex(MODEL);
    for (const { id, ...article } of ARTICLES) index.set(id, article);
    const shared = weightsOf(index.wordWeights(), MODEL.background);
    const tokens = new Tokens();
    tokens.read(`${ARTICLES[0]!.text} the zyxwv`, []);
    for (const word of tokens.words.subarray(0, tokens.count)) {
      assert.ok(Math.abs(shared.weightOf(word) - index.weights.weightOf(word)) < 1e-6);
      assert.ok(shared.weightOf(word) > 0);
    }
  });
});
