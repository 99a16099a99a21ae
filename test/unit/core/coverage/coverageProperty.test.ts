import assert from 'node:assert/strict';
import { randomFrom } from '../../../../scripts/random.ts';
import { type CoverageArticle, CoverageIndex } from '../../../../src/core/coverage/coverageIndex.ts';
import { inventArticle } from './inventedNews.ts';
import { MODEL, search } from './model.ts';

/** All candidate pairs with their scores. */
const ALL = { preset: 'broad', threshold: 0 } as const;

/** Reports, reprints in part, and one in five without a day. */
function folderOf(seed: number, size: number): (readonly [string, CoverageArticle])[] {
  const random = randomFrom(seed);
  return Array.from({ length: size }, (_, i) => {
    const reprint = i > 0 && random() < 0.4 ? `${inventArticle(seed * 100 + i - 1, 7)}\n\n` : '';
    const text = reprint + inventArticle(seed * 100 + i, 3 + Math.floor(random() * 9));
    const day = random() < 0.2 ? null : 19_000 + Math.floor(random() * 20);
    return [`article ${i}`, { text, mask: [], day }] as const;
  });
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const left = [...items];
  return items.map(() => left.splice(Math.floor(random() * left.length), 1)[0]!);
}

describe('CoverageIndex, whatever the articles', () => {
  for (let seed = 1; seed <= 8; seed++) {
    it(`gives every score again when articles were added, replaced and taken away (${seed})`, () => {
      const random = randomFrom(seed);
      const folder = folderOf(seed, 24);
      const fresh = new CoverageIndex(MODEL);
      for (const [id, article] of folder) fresh.set(id, article);
      const found = search(fresh, ALL);
      assert.ok(found.pairs.length > 0);

      const worn = new CoverageIndex(MODEL);
      const passing = folderOf(seed + 50, 12).map(([id, article]) => [`passing ${id}`, article] as const);
      for (const [id, article] of shuffled([...folder, ...passing], random)) worn.set(id, article);
      for (const [id, article] of folder.slice(0, 6)) {
        worn.set(id, passing[0]![1]);
        search(worn, ALL);
        worn.set(id, article);
      }
      for (const [id] of shuffled(passing, random)) worn.delete(id);
      assert.deepEqual(search(worn, ALL), found);
    });
  }
});
