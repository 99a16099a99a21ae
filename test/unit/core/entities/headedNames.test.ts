import assert from 'node:assert/strict';
import { mended } from './mended.ts';

describe('addBodies', () => {
  it('finds what a word for a body ends or opens', () => {
    assert.deepEqual(mended('Later the Harbour Ministry and the Directorate of Lighthouses agreed with it.'), [
      'organisation Harbour Ministry',
      'organisation Directorate of Lighthouses',
    ]);
  });

  it('leaves openers, nationalities and articles out', () => {
    assert.deepEqual(mended('Yesterday she asked the Norwegian Lighthouse Commission for more.'), [
      'organisation Lighthouse Commission',
    ]);
  });

  it('takes no office, no headline and no word alone for a body', () => {
    assert.deepEqual(mended('The Inspector General of Police told the Commission on Monday.'), []);
    assert.deepEqual(mended('New Ferry Rules Split Harbour Ministry\n\nNothing else was said on that day.'), []);
  });
});
