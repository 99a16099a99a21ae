import assert from 'node:assert/strict';
import type { SourceFilter } from '../../../../src/analysis/protocol.ts';
import { FIRST_ARRANGEMENT, asked, needsStories } from '../../../../src/vscode/views/sources/arrangement.ts';
import { isBackward, isRangeEnd, lastDays } from '../../../../src/vscode/views/sources/dateRange.ts';
import { changed, filterMessage, isFiltered, noFilter } from '../../../../src/vscode/views/sources/filter.ts';
import { locale } from './samples.ts';

/** What the view says of a filter, ranges with plain spaces. */
function said(filter: SourceFilter): string {
  const [, text = ''] = /^Filtered: (.*) · 12 of 10,214$/u.exec(filterMessage({ filter }, 12, 10214, locale)) ?? [];
  return text.replaceAll('\u2009', ' ');
}

describe('the filter of Sources', () => {
  it('says what is shown, and how much of all', () => {
    const named = { filter: { outlet: 'lindholm-courier' }, outletName: 'Lindholm Courier' };
    assert.equal(filterMessage(named, 12, 10214, locale), 'Filtered: outlet Lindholm Courier · 12 of 10,214');
  });

  it('says every part', () => {
    assert.equal(said({ text: 'quay' }), '“quay”');
    assert.equal(said({ agency: 'norda', language: 'ru' }), 'agency norda, in Russian');
    assert.equal(said({ undatedOnly: true, inStoryOnly: true }), 'without a date, in a story with others');
    assert.equal(
      said({ inferredOnly: true, withBoilerplateOnly: true }),
      'date inferred, with lines that are not the article',
    );
    assert.equal(said({ language: 'und' }), 'in an unknown language');
  });

  it('says a range of dates by how much of each end is given', () => {
    assert.equal(said({ from: '2023-05-16', to: '2023-06-02' }), '16 May – 2 Jun 2023');
    assert.equal(said({ from: '2023', to: '2023' }), '2023');
    assert.equal(said({ from: '2023-05', to: '2023-06-15' }), 'May 2023 – 15 Jun 2023');
    assert.equal(said({ from: '2023-05' }), 'from May 2023');
    assert.equal(said({ to: '2023' }), 'until 2023');
  });

  it('grows and shrinks part by part, and keeps the names of what stays', () => {
    const one = changed(noFilter, { outlet: 'gazette' }, { outletName: 'Harbour Gazette' });
    const two = changed(one, { from: '2023', to: undefined });
    assert.deepEqual(two, { filter: { outlet: 'gazette', from: '2023' }, outletName: 'Harbour Gazette' });
    const none = changed(two, { outlet: undefined, from: undefined });
    assert.deepEqual(none.filter, {});
    assert.deepEqual([isFiltered(two), isFiltered(none)], [true, false]);
  });
});

describe('a range of dates', () => {
  it('may end with a day, a month, a year or nothing', () => {
    for (const end of ['', '2023', '2023-05', '2023-05-16', '2024-02-29']) assert.ok(isRangeEnd(end), end);
    for (const end of ['May', '23', '2023-13', '2023-02-29', '2023-5-1', '2023-05-16T00:00']) {
      assert.ok(!isRangeEnd(end), end);
    }
  });

  it('is backward only when all of its end lies before its beginning', () => {
    assert.equal(isBackward({ from: '2023-05-16', to: '2023-05' }), false);
    assert.equal(isBackward({ from: '2023-05-16', to: '2023-04' }), true);
    assert.equal(isBackward({ from: '2023' }), false);
  });

  it('can be the last thirty days of the collection', () => {
    assert.deepEqual(lastDays('2023-06-16'), { from: '2023-05-18', to: '2023-06-16' });
    assert.equal(lastDays('2023-06'), null);
  });
});

describe('the arrangement of Sources', () => {
  it('is asked for in the reader’s language', () => {
    const arrangement = { ...FIRST_ARRANGEMENT, order: 'title', named: { filter: { text: 'quay' } } } as const;
    assert.deepEqual(asked(arrangement, 'uk'), {
      grouping: 'date',
      order: 'title',
      filter: { text: 'quay' },
      language: 'uk',
    });
  });

  it('needs the stories where they are shown or asked for', () => {
    assert.equal(needsStories(FIRST_ARRANGEMENT), false);
    assert.equal(needsStories({ ...FIRST_ARRANGEMENT, grouping: 'story' }), true);
    assert.equal(needsStories({ ...FIRST_ARRANGEMENT, named: { filter: { inStoryOnly: true } } }), true);
  });
});
