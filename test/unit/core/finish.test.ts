import assert from 'node:assert/strict';
import { finish } from '../../../src/core/finish.ts';

function* work(steps: number): Generator<number, string> {
  for (let step = 1; step <= steps; step++) yield step;
  return 'done';
}

describe('finish', () => {
  it('gives the result, and tells of each step', () => {
    const told: number[] = [];
    assert.equal(
      finish(work(3), (step) => told.push(step)),
      'done',
    );
    assert.deepEqual(told, [1, 2, 3]);
  });

  it('gives the result of work without steps', () => {
    assert.equal(finish(work(0)), 'done');
  });
});
