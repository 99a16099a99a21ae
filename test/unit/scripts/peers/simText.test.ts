import assert from 'node:assert/strict';
import { simTextPairs } from '../../../../scripts/peers/simText.ts';

const ARTICLES = ['bridge', 'ferry', 'alone'].map((id) => ({ id, text: '' }));

describe('Reading what sim_text prints', () => {
  it('takes the mean of both directions, 0 for the one that is missing', () => {
    const printed = [
      'Total input: 3 files (3 new, 0 old), 30 words',
      '',
      '/files/texts/0 consists for 30 % of /files/texts/1 material',
      '/files/texts/1 consists for 50 % of /files/texts/0 material',
      '/files/texts/2 consists for 10 % of /files/texts/1 material',
    ].join('\n');
    assert.deepEqual(simTextPairs(printed, ARTICLES), [
      { a: 'bridge', b: 'ferry', score: 0.4 },
      { a: 'ferry', b: 'alone', score: 0.05 },
    ]);
  });
});
