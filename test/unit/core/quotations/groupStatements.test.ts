import assert from 'node:assert/strict';
import type { TermWeights } from '../../../../src/core/coverage/termWeights.ts';
import { groupStatements } from '../../../../src/core/quotations/groupStatements.ts';
import type { Groupable } from '../../../../src/core/quotations/sameStatement.ts';

/** Every word of five letters and more is rare. */
const WEIGHTS = { weightOf: () => 5 };

const HALVORSEN = { speaker: 'person:ingrid-halvorsen', name: 'Ingrid Halvorsen' };

function statement(article: string, words: string, more: Partial<Groupable> = {}): Groupable {
  return { article, words, day: 100, ...HALVORSEN, ...more };
}

function group(statements: readonly Groupable[], weights: TermWeights = WEIGHTS): number[] {
  const work = groupStatements(statements, weights);
  for (;;) {
    const step = work.next();
    if (step.done) return [...step.value];
  }
}

const BRIDGE = 'the bridge carries forty trains a day from this morning';
const RETOLD = 'forty trains each day cross the bridge since this morning';
const OTHER = 'nobody in the ministry has counted the lorries on the coast road';

describe('groups of statements', () => {
  it('hold one quotation in the same words, whoever is named', () => {
    const unnamed = { speaker: null, name: null };
    assert.deepEqual(
      group([statement('a', BRIDGE), statement('b', BRIDGE), statement('c', BRIDGE, unnamed)]),
      [0, 0, 0],
    );
  });

  it('hold other wordings only by the same speaker', () => {
    assert.deepEqual(group([statement('a', BRIDGE), statement('b', OTHER), statement('c', RETOLD)]), [0, 1, 0]);
    const brekke = { speaker: 'person:tomas-brekke', name: 'Tomas Brekke' };
    assert.deepEqual(group([statement('a', BRIDGE), statement('c', RETOLD, brekke)]), [0, 1]);
    const spelt = { speaker: 'person:ingrid-halvorson', name: 'Ingrid Halvorson' };
    assert.deepEqual(group([statement('a', BRIDGE), statement('c', RETOLD, spelt)]), [0, 0]);
  });

  it('hold what was said within a fortnight, where that is known', () => {
    assert.deepEqual(group([statement('a', BRIDGE), statement('b', BRIDGE, { day: 114 })]), [0, 0]);
    assert.deepEqual(group([statement('a', BRIDGE), statement('b', BRIDGE, { day: 115 })]), [0, 1]);
    assert.deepEqual(group([statement('a', BRIDGE), statement('b', BRIDGE, { day: null })]), [0, 0]);
  });

  it('hold what a paper cut short, however common its words are', () => {
    const few = { weightOf: (word: number) => (word % 7 === 0 ? 2 : 0) };
    const words = 'we lost the building before we lost the fish and that was all';
    const all = [statement('a', `${words} but nobody was hurt in the night`), statement('b', words)];
    assert.deepEqual(group(all, few), [0, 0]);
    const other = statement('b', words, { speaker: 'person:tomas-brekke', name: 'Tomas Brekke' });
    assert.deepEqual(group([all[0]!, other], few), [0, 1]);
  });

  it('hold other wordings of one speech, where two articles share a quotation already', () => {
    const light = { weightOf: () => 2.6 };
    const blocked = statement('a', 'the blocked strait makes us finish in two winters');
    const retold = statement('b', 'blockage of the strait within two winters compels completing everything');
    assert.deepEqual(group([blocked, retold], light), [0, 1]);
    assert.deepEqual(group([statement('a', BRIDGE), blocked, statement('b', RETOLD), retold], light), [0, 1, 0, 1]);
    const brekke = { speaker: 'person:tomas-brekke', name: 'Tomas Brekke' };
    const shared = [statement('a', BRIDGE), blocked, statement('b', RETOLD), { ...retold, ...brekke }];
    assert.deepEqual(group(shared, light), [0, 1, 0, 3]);
  });

  it('keep what a speaker comes back to in one article apart', () => {
    assert.deepEqual(group([statement('a', BRIDGE), statement('a', RETOLD)]), [0, 1]);
  });

  it('do not depend on the order', () => {
    const all = [statement('a', BRIDGE), statement('b', OTHER), statement('c', RETOLD), statement('d', OTHER)];
    /** For each statement the least of its group. */
    const least = (order: readonly number[]) => {
      const groups = group(order.map((i) => all[i]!));
      return all.map((_, i) => Math.min(...order.filter((_other, at) => groups[at] === groups[order.indexOf(i)])));
    };
    const first = least([0, 1, 2, 3]);
    for (const order of [
      [3, 2, 1, 0],
      [2, 0, 3, 1],
      [1, 3, 0, 2],
    ])
      assert.deepEqual(least(order), first);
  });
});
