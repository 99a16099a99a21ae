import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../../scripts/install.mjs';
import type { ScoredPair } from '../../../../scripts/peers/programs/articles.ts';
import { goldOnly, Scorer } from '../../../../scripts/peers/scoring.ts';

const SETS = join(root, '../shared/eval/duplicates');

/** Two stories, bridge and ferry, of three and two articles, and one article alone. */
const ARTICLES = ['bridge1', 'bridge2', 'bridge3', 'ferry1', 'ferry2', 'alone'].map((id) => ({ id, text: '' }));
const GOLD = [
  ['bridge1', 'bridge2'],
  ['bridge1', 'bridge3'],
  ['bridge2', 'bridge3'],
  ['ferry1', 'ferry2'],
];

function pair(a: string, b: string, score: number): ScoredPair {
  return { a, b, score };
}

describe('Scoring of duplicate coverage', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-scoring-'));
  let gold = '';

  before(function () {
    if (!existsSync(join(SETS, 'score.mjs'))) {
      console.log(`skipped: there is no scorer in ${SETS}`);
      this.skip();
    }
    const set = join(folder, 'set');
    mkdirSync(set);
    writeFileSync(join(set, 'pairs.jsonl'), GOLD.map(([a, b]) => `${JSON.stringify({ a, b })}\n`).join(''));
    gold = goldOnly(set, ARTICLES, join(folder, 'gold'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('takes the cut with the highest F1 of pairs', () => {
    // At .6 three of four are found and none is wrong (F1 .857); at .3 all are found and one of five is wrong (.889).
    const scored = [
      pair('bridge1', 'bridge2', 0.9),
      pair('bridge2', 'bridge3', 0.7),
      pair('ferry1', 'ferry2', 0.6),
      pair('ferry2', 'alone', 0.4),
      pair('bridge1', 'bridge3', 0.3),
    ];
    const { pairs, cut } = new Scorer(SETS, folder).bestAccuracyOf(gold, scored);
    assert.deepEqual({ pairs, cut }, { pairs: 0.8889, cut: 0.3 });
  });

  it('takes the way of joining pairs that suits a tool best', () => {
    // The chain of bridges is one story only where a chain is enough.
    const chain = [pair('bridge1', 'bridge2', 0.9), pair('bridge2', 'bridge3', 0.9), pair('ferry1', 'ferry2', 0.9)];
    assert.equal(new Scorer(SETS, folder).bestAccuracyOf(gold, chain).stories, 1);
    // One wrong pair chains both stories; on average they are far apart.
    const bridged = GOLD.map(([a, b]) => pair(a!, b!, 0.9)).concat(pair('bridge3', 'ferry1', 0.9));
    assert.equal(new Scorer(SETS, folder).bestAccuracyOf(gold, bridged).stories, 1);
  });

  it('has no cut where no pair is right', () => {
    const wrong = [pair('ferry1', 'alone', 0.9)];
    assert.deepEqual(new Scorer(SETS, folder).bestAccuracyOf(gold, wrong), { pairs: 0, stories: 0, cut: null });
  });

  it('leaves predictions that have their own threshold and stories as they are', () => {
    const file = join(folder, 'own.json');
    const pairs = [
      { ...pair('ferry1', 'ferry2', 0.5), kind: 'near-duplicate' },
      { ...pair('bridge1', 'alone', 0.5), kind: 'same-event' },
    ];
    writeFileSync(file, JSON.stringify({ pairs, stories: [{ members: ['ferry1', 'ferry2'] }] }));
    // One of two pairs is right, and one of four found; the ferries' story is whole, each bridge a third of its own...
    const { pairs: f1, stories } = new Scorer(SETS, folder).accuracyOf(gold, file);
    assert.equal(f1, 0.3333);
    assert.equal(stories, 0.75);
  });
});
