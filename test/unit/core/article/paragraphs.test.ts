import assert from 'node:assert/strict';
import { textOf } from '../../../../src/core/text/span.ts';
import { anatomy } from './anArticle.ts';

const read = (text: string): string[] => anatomy(text).paragraphs.map((paragraph) => textOf(text, paragraph));

describe('paragraphs', () => {
  it('are the lines, without blank ones and without white space around them', () => {
    assert.deepEqual(read('The bridge is open. \r\n\r\n  Trains run.\rAll is well.'), [
      'The bridge is open.',
      'Trains run.',
      'All is well.',
    ]);
  });

  it('are the lines up to a blank one where the text is wrapped', () => {
    const wrapped = `The long bridge at Solvik is open to freight trains again
after two years of repairs, and the first of them crossed
it in the early hours of the day with flags on its engine.

The mayor of the town, who had waited on the platform for
most of the night, said that he had never heard a sweeter
sound than that of its wheels.`;
    assert.equal(read(wrapped).length, 2);
  });

  it('begin after the headline', () => {
    const text =
      'Trains on the long bridge again\n\nTrains crossed the long bridge again on Tuesday after two years of repairs, it was said.\n\nMore trains will follow.';
    assert.equal(read(text).length, 2);
  });
});
