import assert from 'node:assert/strict';
import { readSlug } from '../../../../../../src/core/article/dates/dateline/datelineSlug.ts';
import { outlets } from '../../anArticle.ts';

function read(content: string): [string, string | null, boolean] {
  const { agency, republisher, known } = readSlug(content, outlets);
  return [agency, republisher, known];
}

describe('the brackets of a dateline', () => {
  it('name an agency, alone or beside its reporter', () => {
    assert.deepEqual(read('TASS'), ['TASS', null, true]);
    assert.deepEqual(read('Корр. БЕЛТА'), ['БЕЛТА', null, true]);
    assert.deepEqual(read('ТАСС Анна Вольская'), ['ТАСС', null, true]);
    assert.deepEqual(read('Анна Вольская - БЕЛТА'), ['БЕЛТА', null, true]);
  });

  it('name who passes its copy on', () => {
    assert.deepEqual(read('UrduPoint / Sputnik'), ['Sputnik', 'UrduPoint', true]);
    assert.deepEqual(read('Lindholm Courier/AP'), ['AP', 'Lindholm Courier', true]);
    assert.deepEqual(read('Lindholm Courier / Harbour News'), ['Harbour News', 'Lindholm Courier', false]);
    assert.deepEqual(read('AFP/Reuters'), ['AFP', null, true]);
  });

  it('name somebody nobody told us of', () => assert.deepEqual(read('NORDA'), ['NORDA', null, false]));
});
