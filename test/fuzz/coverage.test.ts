import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { CoverageIndex } from '../../src/core/coverage/coverageIndex.ts';
import { findPassages } from '../../src/core/coverage/passages.ts';
import type { Coverage } from '../../src/core/coverage/story.ts';
import { wordingDifferences } from '../../src/core/coverage/wording.ts';
import { inventArticle } from '../unit/core/coverage/inventedNews.ts';
import { MODEL, search } from '../unit/core/coverage/model.ts';
import './repeatable.ts';

/** Articles of which some share sentences, some are empty, some undated. */
const articles = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    seed: fc.nat(6),
    sentences: fc.nat(8),
    tail: fc.nat(30),
    day: fc.option(fc.integer({ min: 19000, max: 19030 })),
  }),
  { selector: ({ id }) => id, maxLength: 14 },
);

type Article = { id: string; seed: number; sentences: number; tail: number; day: number | null };

function add(index: CoverageIndex, { id, seed, sentences, tail, day }: Article): void {
  index.set(id, { text: `${inventArticle(seed, sentences)} ${inventArticle(100 + tail, 2)}`, mask: [], day });
}

function everything(index: CoverageIndex): Coverage {
  return search(index, { preset: 'broad', threshold: 0.01 });
}

/** Words, letters of several scripts, quotation marks, line breaks, lone surrogates. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(' ', '\n', '"', '“', '”', "'s", '1,2', '.', 'é', '港', '한', '\ud800', '\udc00', '\u0000'),
      fc.constantFrom('ferry ', 'harbour ', 'quay ', 'Solvik '),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 300 },
  )
  .map((parts) => parts.join(''));

describe('duplicate coverage', () => {
  it('is the same whatever the order of articles', () => {
    fc.assert(
      fc.property(articles, fc.infiniteStream(fc.nat()), (list, draws) => {
        const keys = new Map(list.map((article) => [article, draws.next().value ?? 0]));
        const inOrder = new CoverageIndex(MODEL);
        const shuffled = new CoverageIndex(MODEL);
        for (const article of list) add(inOrder, article);
        for (const article of list.toSorted((x, y) => keys.get(x)! - keys.get(y)!)) add(shuffled, article);
        assert.deepEqual(everything(shuffled), everything(inOrder));
      }),
      { numRuns: 60 },
    );
  });

  it('is as before after articles came and went', () => {
    fc.assert(
      fc.property(articles, articles, (list, guests) => {
        const index = new CoverageIndex(MODEL);
        for (const article of list) add(index, article);
        const before = everything(index);
        for (const guest of guests) add(index, { ...guest, id: `guest ${guest.id}` });
        for (const { id } of guests) index.delete(`guest ${id}`);
        assert.deepEqual(everything(index), before);
      }),
      { numRuns: 60 },
    );
  });

  it('is as before after the columns were packed', () => {
    const index = new CoverageIndex(MODEL);
    for (let i = 0; i < 30; i++) add(index, { id: `a${i}`, seed: i % 5, sentences: 6, tail: i, day: null });
    const before = everything(index);
    const crowd = Array.from({ length: 9000 }, (_, word) => `zor${word.toString(36)}`).join(' ');
    for (let i = 0; i < 20; i++) index.set(`crowd${i}`, { text: crowd, mask: [], day: null });
    for (let i = 0; i < 20; i++) index.delete(`crowd${i}`);
    assert.deepEqual(everything(index), before);
  });

  it('finds passages that lie inside both texts, whatever the texts', () => {
    const { weights } = new CoverageIndex(MODEL);
    fc.assert(
      fc.property(hostileText, hostileText, (x, y) => {
        const a = { text: x + y, mask: [] };
        const b = { text: y + x, mask: [{ start: 3, end: 9 }] };
        const found = findPassages(a, b, weights);
        for (const { aStart, aEnd, bStart, bEnd } of found.passages) {
          assert.ok(aStart >= 0 && aStart < aEnd && aEnd <= a.text.length);
          assert.ok(bStart >= 0 && bStart < bEnd && bEnd <= b.text.length);
        }
        assert.ok(found.sharedOfA >= 0 && found.sharedOfA <= 1 && found.sharedOfB >= 0 && found.sharedOfB <= 1);
      }),
    );
  });

  it('marks differences in order and inside both texts, and none in equal ones', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        const found = wordingDifferences(a, b);
        for (const [text, spans] of [
          [a, found.a],
          [b, found.b],
        ] as const) {
          let end = 0;
          for (const span of spans) {
            assert.ok(span.start >= end && span.start < span.end && span.end <= text.length);
            end = span.end;
          }
        }
        assert.deepEqual(wordingDifferences(a, a), { a: [], b: [] });
      }),
    );
  });
});
