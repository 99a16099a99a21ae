import assert from 'node:assert/strict';
import { dateByStories } from '../../../src/analysis/dating.ts';
import type { Corpus } from '../../../src/core/corpus.ts';
import { coverageOf, sampleIndex } from '../sampleCorpus.ts';

const JOB = { breathe: () => Promise.resolve() };

/** An index that has an undated article and so many others, as far as dating asks. */
function indexOf(size: number): Corpus {
  return {
    size,
    hasUndated: true,
    isPlaced: false,
    *settle() {
      yield* [];
      return 0;
    },
    place: () => {},
  } as unknown as Corpus;
}

describe('dateByStories', () => {
  let compared: number;
  beforeEach(() => (compared = 0));

  const dating = (corpus: Corpus) =>
    dateByStories(
      corpus,
      () => {
        compared++;
        return Promise.resolve({ pairs: [], stories: [] });
      },
      JOB,
    );

  it('looks for stories where an article prints no date, and not again before something has changed', async () => {
    const corpus = sampleIndex();
    const add = (path: string, text: string) => corpus.set({ id: path, path, text });
    add('quay/a.txt', ' date 2023-05-16 SOLVIK, May 16. /NORDA/. The quay was closed.');
    await dating(corpus);
    assert.equal(compared, 0, 'every article prints its date');
    add('quay/b.txt', 'The quay of Solvik was closed on Tuesday, the mayor said.');
    assert.equal(await dating(corpus), true);
    assert.equal(await dating(corpus), false);
    assert.equal(compared, 1);
    add('quay/c.txt', 'The quay of Solvik is open again since Friday, the mayor said.');
    await dating(corpus);
    assert.equal(compared, 2);
    assert.deepEqual(coverageOf(corpus).stories, []);
  });

  it('leaves large collections to the reader', async () => {
    await dating(indexOf(20_000));
    assert.equal(compared, 1);
    await dating(indexOf(20_001));
    assert.equal(compared, 1);
  });
});
