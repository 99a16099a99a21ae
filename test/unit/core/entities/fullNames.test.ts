import assert from 'node:assert/strict';
import { fullestName, isFullName } from '../../../../src/core/entities/fullNames.ts';

describe('fullestName', () => {
  it('prefers more words, then more mentions, then what came first', () => {
    assert.equal(
      fullestName(
        new Map([
          ['Halvorsen', 9],
          ['I. Halvorsen', 5],
          ['Ingrid Halvorsen', 1],
        ]),
      ),
      'Ingrid Halvorsen',
    );
    assert.equal(
      fullestName(
        new Map([
          ['Dmitri Sand', 1],
          ['Dmitry Sand', 2],
        ]),
      ),
      'Dmitry Sand',
    );
    assert.equal(
      fullestName(
        new Map([
          ['Dmitri Sand', 1],
          ['Dmitry Sand', 1],
        ]),
      ),
      'Dmitri Sand',
    );
  });
});

describe('isFullName', () => {
  it('knows a full name from a bare one', () => {
    assert.equal(isFullName('I. Halvorsen'), true);
    assert.equal(isFullName('al-Fadil'), false);
  });
});
