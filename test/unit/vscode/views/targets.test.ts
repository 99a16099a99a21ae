import assert from 'node:assert/strict';
import { targets } from '../../../../src/vscode/views/targets.ts';

describe('the rows a command is about', () => {
  it('are the selection when the row is part of it', () => {
    assert.deepEqual(targets('a', ['a', 'b'], []), ['a', 'b']);
  });

  it('are the row alone when it lies outside the selection', () => {
    assert.deepEqual(targets('c', ['a', 'b'], ['a', 'b']), ['c']);
    assert.deepEqual(targets('c', undefined, ['a']), ['c']);
  });

  it('are the selection of the view when a key was pressed', () => {
    assert.deepEqual(targets(undefined, undefined, ['a']), ['a']);
  });
});
