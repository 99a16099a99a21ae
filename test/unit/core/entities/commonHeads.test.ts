import assert from 'node:assert/strict';
import { mended } from './mended.ts';

describe('cutCommonHeads', () => {
  it('leaves of a government whose it is', () => {
    assert.deepEqual(
      mended('It met the [o Norwegian government], the [o Norway government] and the [o Brekke government].'),
      ['place Norway', 'person Brekke'],
    );
  });

  it('cuts a small “party” and keeps what is written as a name', () => {
    assert.deepEqual(mended('The [o Harbour Front party] and the [o Harbour Union Party] met.'), [
      'organisation Harbour Front',
      'organisation Harbour Union Party',
    ]);
  });
});

describe('dropFeasts', () => {
  it('drops a feast wherever it stands', () => {
    assert.deepEqual(mended('At the [p Velin Torva] festival they sang. Before [p Velin Torva] it had rained.'), []);
    assert.deepEqual(mended('They rested on Eid [l Al Tazra] in [l Bergen].'), ['place Bergen']);
  });

  it('keeps people who have a day of their own', () => {
    assert.deepEqual(mended('The [p Ingrid Halvorsen] inquiry met.'), ['person Ingrid Halvorsen']);
  });
});
