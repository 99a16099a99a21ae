import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { CoverageIndex } from '../../../../src/core/coverage/coverageIndex.ts';
import { findPassages } from '../../../../src/core/coverage/passages.ts';
import { MODEL, search } from './model.ts';

const SEEDS = new URL('../../../../../shared/seeds/', import.meta.url);
const MS_PER_DAY = 86_400_000;

/** The folder as it is: nothing masked, dated by its date headers alone but for the days given. */
function readSeeds(days: ReadonlyMap<string, string>): { index: CoverageIndex; texts: Map<string, string> } {
  const index = new CoverageIndex(MODEL);
  const texts = new Map<string, string>();
  for (const name of readdirSync(SEEDS)) {
    const text = readFileSync(new URL(name, SEEDS), 'utf8');
    const id = name.slice(0, 3);
    const date = days.get(id) ?? /^ ?date (\d{4}-\d\d-\d\d)/.exec(text)?.[1];
    index.set(id, { text, mask: [], day: date === undefined ? null : Date.parse(date) / MS_PER_DAY });
    texts.set(id, text);
  }
  return { index, texts };
}

describe('the seed articles', () => {
  before(function () {
    if (existsSync(SEEDS)) return;
    console.log('skipped: ../shared/seeds is not there');
    this.skip();
  });

  for (const [name, days] of [
    ['dated as a reader dates them', new Map([['002', '2022-04-12']])],
    ['with one less date', new Map<string, string>()],
  ] as const) {
    it(`have one pair at every preset, ${name}`, () => {
      const { index } = readSeeds(days);
      for (const preset of ['strict', 'balanced', 'broad'] as const) {
        const found = search(index, { preset });
        assert.deepEqual(
          found.pairs.map(({ a, b }) => [a, b]),
          [['003', '004']],
        );
        assert.deepEqual(
          found.stories.map(({ members }) => members),
          [['003', '004']],
        );
      }
    });
  }

  it('share a quotation', () => {
    const { index, texts } = readSeeds(new Map());
    const [a, b] = ['003', '004'].map((id) => ({ text: texts.get(id)!, mask: [] }));
    const found = findPassages(a!, b!, index.weights);
    assert.equal(found.kind, 'shared-passages');
    assert.ok(found.passages.some(({ aStart, aEnd }) => /political and/.test(a!.text.slice(aStart, aEnd))));
  });
});
