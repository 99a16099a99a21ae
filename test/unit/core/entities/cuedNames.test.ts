import assert from 'node:assert/strict';
import { mended } from './mended.ts';

describe('heedCues', () => {
  it('takes an unknown word for what the text calls it, everywhere', () => {
    assert.deepEqual(
      mended('Later [p Fjordlinx] grew. He bought shares in Fjordlinx and sold the insurer [l Solvexa].'),
      ['organisation Fjordlinx', 'organisation Fjordlinx', 'organisation Solvexa'],
    );
  });

  it('leaves words that lists know, and people', () => {
    assert.deepEqual(mended('The president of [l Norway] met the head of [l Bergen] and a member of [p Halvorsen].'), [
      'place Norway',
      'place Bergen',
      'person Halvorsen',
    ]);
    assert.deepEqual(mended('A lawyer for [p Brekkelund], who was absent, spoke for [p Ingrid Brekkelund].'), [
      'person Brekkelund',
      'person Ingrid Brekkelund',
    ]);
  });
});
