import assert from 'node:assert/strict';
import { namesTyped } from '../../../../src/vscode/annotations/comments/namesTyped.ts';

describe('namesTyped', () => {
  it('gives what may be the beginning of a name, the longest first', () => {
    assert.deepEqual(namesTyped('Yesterday Ingrid Hal'), ['Yesterday Ingrid Hal', 'Ingrid Hal', 'Hal']);
    assert.deepEqual(namesTyped('ask Solvik Port auth'), ['Solvik Port auth', 'Port auth']);
    assert.deepEqual(namesTyped('see Лук'), ['Лук']);
    assert.deepEqual(namesTyped("said O'Br"), ["O'Br"]);
  });

  it('takes no more words than names have', () => {
    assert.equal(namesTyped('One Two Three Four Five Six')[0], 'Three Four Five Six');
  });

  it('gives nothing where no name is begun', () => {
    for (const line of ['', 'a note', 'Halvorsen ', 'H', '12 May, ', 'See [1]']) assert.deepEqual(namesTyped(line), []);
  });

  it('is quick on a long line', () => {
    assert.deepEqual(namesTyped(`${'A'.repeat(1_000_000)} Hal`).at(-1), 'Hal');
  });
});
