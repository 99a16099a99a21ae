import assert from 'node:assert/strict';
import { OutletIndex } from '../../../../src/core/article/outlets/outletIndex.ts';
import { authorsOf } from '../../../../src/core/citations/authors.ts';

const OUTLETS = new OutletIndex([
  { id: 'courier', name: 'Lindholm Courier', names: ['Courier Weekly Review'], domains: [], agency: false },
]);

function names(byline: string, language = 'en'): string[] {
  return authorsOf(byline, language, OUTLETS).map(({ name }) => name);
}

describe('the authors of a byline', () => {
  it('are the people before their paper, place or role', () => {
    assert.deepEqual(names('By Mira Solberg, Lindholm Courier'), ['Mira Solberg']);
    assert.deepEqual(names('By Mira Solberg | Harbour Gazette'), ['Mira Solberg']);
    assert.deepEqual(names('By Mira Solberg for the Harbour Gazette'), ['Mira Solberg']);
    assert.deepEqual(names('BY JOAKIM STRAND — Solvik'), ['JOAKIM STRAND']);
    assert.deepEqual(names('Автор: Ирина Соколова'), ['Ирина Соколова']);
    assert.deepEqual(names('Von Anna Berg'), ['Anna Berg']);
  });

  it('are several, with commas before the last two', () => {
    assert.deepEqual(names('By Mira Solberg and Joakim Strand, Lindholm Courier'), ['Mira Solberg', 'Joakim Strand']);
    assert.deepEqual(names('By Pia Norling, Sander Holm & Mira Solberg'), [
      'Pia Norling',
      'Sander Holm',
      'Mira Solberg',
    ]);
  });

  it('are none where desks, agencies and papers sign', () => {
    for (const byline of [
      'By Courier Staff',
      'By Our Correspondent',
      'By Courier Weekly Review',
      'By NORDA',
      'Mira Solberg',
      '',
    ]) {
      assert.deepEqual(names(byline), [], byline);
    }
  });

  it('have a family name with its particles', () => {
    const [one] = authorsOf('By Anna Maria van der Berg', 'en', OUTLETS);
    assert.deepEqual(one?.parts, { given: 'Anna Maria', family: 'van der Berg' });
  });

  it('are left whole where the family name does not come last', () => {
    assert.equal(authorsOf('By Halász Bence', 'hu', OUTLETS)[0]?.parts, null);
  });
});
