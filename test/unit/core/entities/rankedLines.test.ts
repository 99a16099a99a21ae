import assert from 'node:assert/strict';
import { mended } from './mended.ts';

describe('nameRanked', () => {
  it('takes who stands behind a rank for a person, and whence they come for a place', () => {
    assert.deepEqual(
      mended(
        '1. Alva Tveitan (Norway) 11.97\n2. [l Orsolya] Kethely (Hungary) 12.02\n3= [p Mira Strand] ([l Sweden]) 12.11',
      ),
      [
        'person Alva Tveitan',
        'place Norway',
        'person Orsolya Kethely',
        'place Hungary',
        'person Mira Strand',
        'place Sweden',
      ],
    );
  });

  it('leaves fewer lines, and lists of other things, alone', () => {
    assert.deepEqual(mended('1. Alva Tveitan (Norway) 11.97'), ['place Norway']);
    assert.deepEqual(mended('1. Harbour Report (Annex)\n2. Fish Report (Annex)\n3. Rope Report (Annex)'), []);
  });
});
