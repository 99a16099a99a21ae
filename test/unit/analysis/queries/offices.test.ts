import assert from 'node:assert/strict';
import { Entities } from '../../../../src/analysis/queries/entities.ts';
import { corpusOf, report } from './articles.ts';

const SAID =
  'Norlandic and Belarusian envoys met at Solvik. Belarusian Foreign Minister Vladimir Makei spoke of the ferry.';
const LATER =
  'Envoys recalled the talks at Solvik. Belarusian Foreign Minister Vladimir Makei had spoken of the ferry.';

describe('the offices of an entity', () => {
  const corpus = corpusOf([
    report('a.txt', SAID, '2021-12-03'),
    report('b.txt', LATER, '2023-05-16'),
    report('c.txt', SAID),
  ]);
  const entities = new Entities(corpus);
  const [makei] = entities.list('person', 'Makei', 1);
  const detail = (article?: string) => entities.detail(makei?.id ?? '', article);

  it('are told with their times', () => {
    const [office] = detail()?.offices ?? [];
    assert.deepEqual(office, {
      office: 'Foreign Minister of Belarus',
      start: '2012-08-20',
      end: '2022-11-26',
      asOf: null,
    });
    assert.equal(detail()?.officeOn, null);
  });

  it('are those of the article’s date, beside what it states', () => {
    const on = detail('a.txt')?.officeOn;
    assert.equal(on?.date, '2021-12-03');
    assert.equal(on?.stated, 'Belarusian Foreign Minister');
    assert.deepEqual(
      on?.held.map(({ office }) => office),
      ['Foreign Minister of Belarus'],
    );
    assert.equal(on?.check?.result, 'fits');
  });

  it('say where what is stated does not fit', () => {
    const on = detail('b.txt')?.officeOn;
    assert.deepEqual(on?.held, []);
    assert.equal(on?.check?.result, 'ended');
  });

  it('are not told for an article without a date', () => {
    assert.equal(detail('c.txt')?.officeOn, null);
  });
});
