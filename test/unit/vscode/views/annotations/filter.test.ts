import assert from 'node:assert/strict';
import {
  type ShownMarks,
  asksArticles,
  filterMessage,
  isFiltered,
  passing,
  withShown,
} from '../../../../../src/vscode/views/annotations/filter.ts';
import { locale } from '../samples.ts';
import { COURIER, GAZETTE, RECORDS, indexOf, settling, treeOf } from './marks.ts';

const index = indexOf(
  RECORDS.map(({ article, records }) => ({
    article,
    records: article === GAZETTE ? [...records, settling('s1', 'm3', 'resolved', '2023-06-02T08:00:00.000Z')] : records,
  })),
);

function left(shown: ShownMarks): string[] {
  return passing(shown, index.state)
    .map(({ mark }) => mark.id)
    .sort();
}

describe('the filter of Annotations', () => {
  it('finds words in passages, notes, replies and openings, whatever their case', () => {
    assert.deepEqual(left({ text: 'FORTY trains' }), ['m1', 'm2']);
    assert.deepEqual(left({ text: 'who counted' }), ['m1']);
    assert.deepEqual(left({ text: 'myself' }), ['m3']);
    assert.deepEqual(left({ text: 'the pier' }), ['m4']);
  });

  it('leaves a tag with those below it, or what has none', () => {
    assert.deepEqual(left({ tag: 'Claim' }), ['m1', 'm2', 'm3']);
    assert.deepEqual(left({ tag: 'Number' }), ['m2']);
    assert.deepEqual(left({ tag: '' }), ['m4']);
  });

  it('leaves an author, an article, an outlet, a range of dates', () => {
    assert.deepEqual(left({ author: 'Jon' }), ['m2']);
    assert.deepEqual(left({ article: { id: COURIER, name: 'Bridge' } }), ['m1', 'm2']);
    assert.deepEqual(left({ outlet: { id: 'harbour-gazette', name: 'Harbour Gazette' } }), ['m3', 'm4']);
    assert.deepEqual(left({ from: '2023-05-17' }), ['m3', 'm4']);
    assert.deepEqual(left({ to: '2023-05-16' }), ['m1', 'm2']);
    assert.deepEqual(left({ from: '2023', to: '2023-05' }), ['m1', 'm2', 'm3', 'm4']);
  });

  it('leaves what is resolved, open, has a note, or is linked at either end', () => {
    assert.deepEqual(left({ trait: 'resolved' }), ['m3']);
    assert.deepEqual(left({ trait: 'open' }), ['m1', 'm2', 'm4']);
    assert.deepEqual(left({ trait: 'noted' }), ['m1', 'm3']);
    assert.deepEqual(left({ trait: 'linked' }), ['m1', 'm3']);
    assert.deepEqual(left({ trait: 'lost' }), []);
  });

  it('leaves what fits all of its parts, and says so', () => {
    const shown: ShownMarks = { tag: 'Claim', text: 'train', author: 'Mira' };
    assert.deepEqual(left(shown), ['m1', 'm3']);
    const tree = treeOf(index, { shown });
    tree.children();
    assert.equal(filterMessage(shown, tree.counts, locale), 'Filtered: “train”, tag Claim, by Mira · 2 of 4');
    assert.equal(filterMessage({}, tree.counts, locale), '');
  });

  it('is changed part by part', () => {
    const shown = withShown({ tag: 'Claim' }, { text: 'train' });
    assert.deepEqual(shown, { tag: 'Claim', text: 'train' });
    assert.ok(isFiltered(shown) && !asksArticles(shown));
    assert.ok(asksArticles(withShown(shown, { from: '2023' })));
    assert.deepEqual(withShown(shown, { text: undefined, tag: undefined }), {});
  });
});
