import assert from 'node:assert/strict';
import { mended } from './mended.ts';

const REPORT = 'The match had two goals before halftime.';

describe('nameTeams', () => {
  it('takes a town that beats another, or has a striker, for its club', () => {
    assert.deepEqual(mended(`${REPORT} [l Bergen] beat [l Porto], and [l Malmo] striker [p Mira Strand] watched.`), [
      'organisation Bergen',
      'organisation Porto',
      'organisation Malmo',
      'person Mira Strand',
    ]);
  });

  it('leaves it a place where it is one', () => {
    assert.deepEqual(mended(`${REPORT} [l Bergen] beat [l Porto] in [l Bergen].`), [
      'organisation Bergen',
      'organisation Porto',
      'place Bergen',
    ]);
  });

  it('leaves nations, and texts about other matters', () => {
    assert.deepEqual(mended(`${REPORT} [l England] beat [l Sri Lanka] again.`), ['place England', 'place Sri Lanka']);
    assert.deepEqual(mended('[l Bergen] beat [l Porto] to the contract.'), ['place Bergen', 'place Porto']);
  });
});
