import assert from 'node:assert/strict';
import { mended } from './mended.ts';

describe('agreeInLists', () => {
  it('takes a lone word among places for one', () => {
    assert.deepEqual(mended('Snow fell on [l Bergen], [p Tveitvik] and [l Porto].'), [
      'place Bergen',
      'place Tveitvik',
      'place Porto',
    ]);
  });

  it('leaves people who speak, have a given name or stand with one place', () => {
    assert.deepEqual(mended('Both [l Bergen] and [p Tveitvik] were named.'), ['place Bergen', 'person Tveitvik']);
    assert.deepEqual(mended('[l Bergen], [l Porto] and [p Tveitvik]. Mr Tveitvik said no.').slice(0, 3), [
      'place Bergen',
      'place Porto',
      'person Tveitvik',
    ]);
  });
});
