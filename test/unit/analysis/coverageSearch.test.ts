import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { randomFrom } from '../../../scripts/random.ts';
import { CoverageSearch } from '../../../src/analysis/coverageSearch.ts';
import { type Host, Job } from '../../../src/analysis/job.ts';
import { CancelledError, type Progress } from '../../../src/analysis/protocol.ts';
import type { Corpus } from '../../../src/core/corpus.ts';
import type { ArticleTerms } from '../../../src/core/coverage/articleTerms.ts';
import { CoverageIndex } from '../../../src/core/coverage/coverageIndex.ts';
import { data } from '../sampleCorpus.ts';

const ARTICLES = 10_000;
const WORDS = 40;

/** Words as an index knows them, no two articles alike; a few are common, most are rare. */
function inventTerms(random: () => number): ArticleTerms {
  const words = new Set<number>();
  while (words.size < WORDS) words.add(Math.floor(random() ** 3 * 200_000));
  return {
    words: Int32Array.from(words),
    counts: new Uint8Array(WORDS).fill(1),
    marks: new Uint8Array(WORDS),
    fingerprints: Int32Array.from({ length: 8 }, () => Math.floor(random() * 2 ** 31)),
    length: 2 * WORDS,
    digest: random(),
  };
}

/** A corpus of so many articles, as far as comparing asks. */
function inventCorpus(): Corpus {
  const random = randomFrom(10);
  const index = new CoverageIndex(data.coverage);
  for (let i = 0; i < ARTICLES; i++) index.add(`${i}.txt`, inventTerms(random), i % 300);
  return {
    decidedCoverage: [],
    all: () => [],
    findCoverage: () => index.search({ preset: 'balanced' }),
  } as unknown as Corpus;
}

describe('CoverageSearch', () => {
  const texts = { textOf: () => Promise.reject(new Error('not read')), sizeOf: () => 0, revision: () => 0 };

  /** Compares, and cancels in the slice of that number; gives how many slices there were, and what was told of each. */
  async function searchUntil(slice: number) {
    let time = 0;
    let slices = 0;
    const turn = async () => {
      if (++slices === slice) job.cancel();
      await setImmediate();
    };
    const host: Host = { now: () => (time += 100), today: () => '2023-06-30', turn };
    const told: number[] = [];
    const job = new Job<Progress>(host, ({ done, total }) => told.push(done / total));
    const work = new CoverageSearch(inventCorpus(), texts).compareQuietly(job);
    if (slice === Infinity) await work;
    else await assert.rejects(work, CancelledError);
    return { slices, told };
  }

  it('compares ten thousand articles in slices, none of which takes much of the time', async () => {
    const { slices, told } = await searchUntil(Infinity);
    assert.ok(slices > 1000, `${slices} slices`);
    const steps = told.map((share, i) => share - (told[i - 1] ?? 0));
    assert.ok(Math.max(...steps) <= 0.05, `${Math.max(...steps)} in one`);
    assert.ok(Math.min(...steps) >= 0);
  });

  it('stops in the slice in which it is cancelled', async () => {
    for (const slice of [1, 500, 1000]) assert.equal((await searchUntil(slice)).slices, slice);
  });
});
