import assert from 'node:assert/strict';
import { ArticleColumns } from '../../../../src/core/coverage/articleColumns.ts';
import { openFolder } from '../../../../src/core/coverage/folder.ts';
import { HeavyTerms } from '../../../../src/core/coverage/heavyTerms.ts';
import { finish } from '../../../../src/core/finish.ts';
import { postingsOf } from '../../../../src/core/coverage/postings.ts';

/** One article for each list of counts; its terms are 0, 1, 2 …, and all are equally rare. */
function heavyTerms(...articles: readonly (readonly number[])[]) {
  const columns = new ArticleColumns();
  const folder = openFolder(
    columns,
    articles.map((counts, i) => ({
      id: String(i),
      day: i,
      range: columns.add({
        words: Int32Array.from(counts.keys()),
        counts: Uint8Array.from(counts),
        marks: new Uint8Array(counts.length),
        fingerprints: new Int32Array(0),
        length: counts.length,
        digest: i,
      }),
    })),
  );
  const idf = new Float32Array(columns.table.size).fill(1);
  const scale = Float64Array.from(articles, (counts) => 1 / Math.hypot(...counts.map((n) => 1 + Math.log(n))));
  return { folder, heavy: finish(new HeavyTerms(folder, { idf, newsIdf: idf, scale }).find()) };
}

function placesOf(heavy: HeavyTerms, article: number): number[] {
  return [...heavy.places.subarray(0, heavy.read(article))];
}

describe('HeavyTerms', () => {
  it('are all terms of a short article', () => {
    const { heavy } = heavyTerms([1, 2, 3], [5]);
    assert.deepEqual(placesOf(heavy, 0), [0, 1, 2]);
    assert.deepEqual(placesOf(heavy, 1), [3]);
    assert.equal(heavy.weights[0], 1);
  });

  it('are the heaviest of a long one, about 64', () => {
    const counts = Array.from({ length: 300 }, (_, i) => (i % 5 === 0 ? 200 : 1));
    const { heavy } = heavyTerms(counts);
    assert.deepEqual(
      placesOf(heavy, 0),
      Array.from({ length: 60 }, (_, i) => 5 * i),
      'the others are too many to tell apart',
    );
    assert.deepEqual(placesOf(heavyTerms(Array.from({ length: 300 }, () => 1)).heavy, 0), []);
  });

  it('give the articles of each term, in order', () => {
    const { folder, heavy } = heavyTerms([1, 1], [1], [1, 1, 1]);
    const { begin, articles } = finish(postingsOf(folder, heavy));
    const lists = [0, 1, 2].map((term) => [...articles.subarray(begin[term], begin[term + 1])]);
    assert.deepEqual(lists, [[0, 1, 2], [0, 2], [2]]);
  });
});
