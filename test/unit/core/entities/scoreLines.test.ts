import assert from 'node:assert/strict';
import { mended } from './mended.ts';

describe('nameClubs', () => {
  it('takes towns with scores for the clubs called after them', () => {
    assert.deepEqual(
      mended('Results of league matches on Saturday:\n[l Porto] 2 [l Bergen] 1\n[l Leeds] 0 Fjordby 3'),
      ['organisation Porto', 'organisation Bergen', 'organisation Leeds', 'organisation Fjordby'],
    );
  });

  it('reads standings with one club a line', () => {
    assert.deepEqual(mended('Standings:\n[l Bergen] 12 8 3 27\n[l Porto] 12 7 2 23'), [
      'organisation Bergen',
      'organisation Porto',
    ]);
  });

  it('takes whoever stands before a line of standings for a club, but not a golfer', () => {
    assert.deepEqual(mended('League standings:\nIngrid Harbour 4 1 2 1 4 3 5\nTomas Brekke 68 76 77 69'), [
      'organisation Ingrid Harbour',
    ]);
  });

  it('leaves national teams the countries they are, and players people', () => {
    assert.deepEqual(mended('World Cup results:\n[l Poland] 2 [l Norway] 1\n[p Ingrid Halvorsen] 71 72'), [
      'place Poland',
      'place Norway',
      'person Ingrid Halvorsen',
    ]);
  });

  it('leaves towns with numbers alone where nothing tells of sport', () => {
    assert.deepEqual(mended('Rain in millimetres:\n[l Porto] 2 [l Bergen] 41'), ['place Porto', 'place Bergen']);
  });
});
