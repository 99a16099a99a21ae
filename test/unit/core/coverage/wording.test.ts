import assert from 'node:assert/strict';
import { textOf } from '../../../../src/core/text/span.ts';
import { wordingDifferences } from '../../../../src/core/coverage/wording.ts';

function differences(a: string, b: string): [string[], string[]] {
  const found = wordingDifferences(a, b);
  return [found.a.map((span) => textOf(a, span)), found.b.map((span) => textOf(b, span))];
}

describe('wordingDifferences', () => {
  it('marks the words that differ on each side', () => {
    assert.deepEqual(
      differences('The ferry will sail from Solvik at noon', 'The last ferry will leave from Solvik at noon'),
      [['sail'], ['last', 'leave']],
    );
  });

  it('marks whole words, never parts', () => {
    assert.deepEqual(differences('sanction pressure', 'sanctions pressure'), [['sanction'], ['sanctions']]);
  });

  it('finds no difference in white space, quotation marks and dashes of another kind', () => {
    assert.deepEqual(differences('“the quay” – it’s\n ours', '"the quay" - it\'s ours'), [[], []]);
  });

  it('sees case and numbers', () => {
    assert.deepEqual(differences('the Board paid 12', 'the board paid 13'), [['Board', '12'], ['board', '13']]); // prettier-ignore
  });

  it('takes empty texts', () => {
    assert.deepEqual(differences('', 'new words'), [[], ['new words']]);
    assert.deepEqual(differences('', ''), [[], []]);
  });
});
