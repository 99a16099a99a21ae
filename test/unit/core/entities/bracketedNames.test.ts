import assert from 'node:assert/strict';
import { mended } from './mended.ts';

describe('measureByBrackets', () => {
  it('goes as far as the letters in brackets tell', () => {
    assert.deepEqual(mended('The [o Harbour Support Mission] in [l Norway] (HSMN) left.'), [
      'organisation Harbour Support Mission in Norway',
      'organisation HSMN',
    ]);
  });

  it('finds the abbreviation again beside other names, but not in the name of a law', () => {
    const found = mended('The [o Harbour Safety Board] (HSB) met. HSB President [p Tomas Brekke] cited the HSB Act.');
    assert.deepEqual(found, [
      'organisation Harbour Safety Board',
      'organisation HSB',
      'organisation HSB',
      'person Tomas Brekke',
    ]);
  });

  it('leaves the possessive out', () => {
    assert.deepEqual(mended("It is the [o Fjord Safety Board]'s (FSB) second report."), [
      'organisation Fjord Safety Board',
    ]);
  });

  it('makes no organisation of a person or of letters that spell something else', () => {
    assert.deepEqual(mended('So said [p Tomas Arne Brekke] (TAB) of the [o Harbour Board] (XYZ).'), [
      'person Tomas Arne Brekke',
      'person TAB',
      'organisation Harbour Board',
    ]);
  });
});
