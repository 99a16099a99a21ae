import assert from 'node:assert/strict';
import type { TokenName } from '../../../../src/core/entities/findNames.ts';
import { NamesByToken } from '../../../../src/core/entities/namesByToken.ts';

const name = (first: number, last: number): TokenName => ({ type: 'organisation', first, last });

describe('NamesByToken', () => {
  it('finds names by any of their tokens', () => {
    const names = new NamesByToken([name(1, 2), name(4, 4)], 6);
    assert.deepEqual(
      [0, 1, 2, 3, 4, 9].map((token) => names.at(token)?.first ?? null),
      [null, 1, 1, null, 4, null],
    );
    assert.deepEqual(names.within(2, 5), [name(1, 2), name(4, 4)]);
    assert.deepEqual(names.within(3, 3), []);
  });

  it('puts a name in place of all that it touches', () => {
    const names = new NamesByToken([name(0, 0), name(1, 2), name(4, 5)], 6);
    names.put(name(2, 4));
    assert.deepEqual(names.inOrder(), [name(0, 0), name(2, 4)]);
    assert.equal(names.at(1), null);
    assert.equal(names.at(5), null);
    names.put(name(5, 5));
    assert.deepEqual(names.inOrder(), [name(0, 0), name(2, 4), name(5, 5)]);
  });
});
