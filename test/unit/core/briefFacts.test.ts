import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type ArticleSource, outlineAll } from '../../../src/core/analyse.ts';
import { decideBriefly } from '../../../src/core/briefFacts.ts';
import { type CoreData, coreData } from '../../../src/core/data.ts';
import { TODAY } from './article/anArticle.ts';

const read = (file: string) => readFileSync(new URL(`../../../data/${file}`, import.meta.url));
const data = coreData(read);
const CONTEXT = { today: TODAY, boilerplate: {} };

const PARAGRAPH =
  'The harbour of Solvik lets no ship in since Monday, when ice closed the northern channel, its master Tomas Brekke said in a letter to the owners.';

function briefly(text: string, record?: ArticleSource['record']) {
  const source = { id: 'a.txt', path: 'a.txt', text, ...(record && { record }) };
  const [outlined] = outlineAll([source], data, () => CONTEXT);
  return decideBriefly(source, outlined!, data, TODAY);
}

describe('the facts in brief', () => {
  it('take the date of the record, and ask nothing else', () => {
    const { date, clues, evidence } = briefly(`SOLVIK, December 3. /TASS/. ${PARAGRAPH}`, { date: '2021-12-04' });
    assert.equal(date?.value, '2021-12-04');
    assert.deepEqual(date.alternatives, []);
    assert.equal(clues, null);
    assert.equal(evidence, 'evident');
  });

  it('take the date that the text prints', () => {
    const { date, evidence } = briefly(`date 2021-12-03\n${PARAGRAPH}`);
    assert.equal(date?.value, '2021-12-03');
    assert.equal(evidence, 'evident');
  });

  it('have the clues where nothing prints a date', () => {
    const { date, clues } = briefly(PARAGRAPH);
    assert.equal(date, null);
    assert.deepEqual(
      clues?.weekdays.map(({ weekday }) => weekday),
      [1],
    );
  });

  it('know an article by its outlet', () => {
    const source = 'Source: tass.com';
    assert.equal(briefly(`${PARAGRAPH}\n\n${source}`).evidence, 'evident');
    assert.notEqual(briefly(PARAGRAPH).evidence, 'evident');
  });

  it('need not read the words of a text whose record has the date', () => {
    const unread: CoreData = {
      ...data,
      get landmarks() {
        return assert.fail('asked for');
      },
    };
    const source = { id: 'a', path: 'a', text: PARAGRAPH, record: { date: '2021-12-04' } };
    const [outlined] = outlineAll([source], data, () => CONTEXT);
    assert.equal(decideBriefly(source, outlined!, unread, TODAY).date?.value, '2021-12-04');
  });
});
