import assert from 'node:assert/strict';
import { maskedKey } from '../../../src/core/boilerplate/maskedKey.ts';
import { Neighbourhood } from '../../../src/core/neighbourhood.ts';

const LINE = 'Write to the harbour desk';
const KEY = maskedKey(LINE, 0, LINE.length);
const article = { id: 'a', path: 'courier/a.txt', text: ` date 2023-05-16 \n\nThe quay opened.\n\n${LINE}` };

describe('Neighbourhood', () => {
  it('counts a text that comes twice once', () => {
    const neighbourhood = new Neighbourhood();
    neighbourhood.add(article);
    neighbourhood.add({ ...article });
    assert.equal(neighbourhood.repetition.count('courier', KEY), 1);
    neighbourhood.remove('a');
    assert.equal(neighbourhood.repetition.count('courier', KEY), 0);
  });

  it('counts anew what has changed: text, folder or series', () => {
    const neighbourhood = new Neighbourhood();
    neighbourhood.add(article);
    neighbourhood.add({ ...article, text: article.text.replace('The quay opened', LINE) });
    assert.equal(neighbourhood.repetition.count('courier', KEY), 1);
    neighbourhood.add({ ...article, text: 'The quay opened.' });
    assert.equal(neighbourhood.repetition.count('courier', KEY), 0);

    neighbourhood.add({ ...article, path: 'gazette/a.txt' });
    assert.equal(neighbourhood.repetition.count('gazette', KEY), 1);
    neighbourhood.add({ ...article, record: { outlet: 'weekly' } });
    assert.equal(neighbourhood.repetition.count('gazette', KEY), 0);
    assert.equal(neighbourhood.repetition.count('weekly', KEY), 1);
  });
});
