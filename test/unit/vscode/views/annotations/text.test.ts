import assert from 'node:assert/strict';
import { relationText } from '../../../../../src/vscode/annotations/relationText.ts';
import { annotationText, groupingText } from '../../../../../src/vscode/views/annotations/text.ts';
import { markTooltip } from '../../../../../src/vscode/views/annotations/tooltip.ts';
import { locale } from '../samples.ts';
import { COURIER, GAZETTE, TAGS, indexOf, link, mark, rowNamed, rows, settling, treeOf } from './marks.ts';

const LATER = '2023-06-03T08:00:00.000Z';

describe('what a row of Annotations says', () => {
  it('is read aloud with its tags, its article, whether it has a note, and by whom', () => {
    const tree = treeOf(indexOf());
    const claim = rowNamed(tree, 'Claim');
    assert.equal(annotationText(claim, locale).spoken, 'Claim, 3 annotations');
    assert.equal(annotationText(claim, locale).icon, TAGS[0]);
    const row = tree.find('m1');
    assert.ok(row);
    assert.equal(
      annotationText(row, locale).spoken,
      'Claim, the bridge carries forty trains a day, Lindholm Courier, 16 May 2023, has a note, by Mira',
    );
  });

  it('leaves out what the groups above say already', () => {
    const tree = treeOf(indexOf(), { grouping: 'article' });
    assert.deepEqual(rows(tree, rowNamed(tree, 'Pier stays shut')), [
      'Pier stays shut — whole article · by Mira',
      '“No train has crossed” — Claim · 1 reply · by Mira',
    ]);
    const byAuthor = treeOf(indexOf(), { grouping: 'author' });
    assert.deepEqual(rows(byAuthor, rowNamed(byAuthor, 'Jon')), [
      '“Forty trains” — Lindholm Courier · 16 May 2023 · Number',
    ]);
  });

  it('tells what is settled, and of an article that nothing is known of its name', () => {
    const article = 'file:///news/old%20pier.txt';
    const records = [mark('m1', 0, 'Shut'), settling('s1', 'm1', 'resolved', LATER)];
    const tree = treeOf(indexOf([{ article, records }]));
    assert.deepEqual(rows(tree, rowNamed(tree, 'Claim')), ['“Shut” — old pier.txt · resolved · by Mira']);
  });

  it('puts no quotation marks around words that begin with some', () => {
    const records = [mark('m1', 0, '“No train has crossed,” she said.')];
    const row = treeOf(indexOf([{ article: COURIER, records }])).find('m1');
    assert.ok(row);
    assert.equal(annotationText(row, locale).label, '“No train has crossed,” she said.');
  });

  it('gives pages their address, and marks that are not there their path', () => {
    const records = [
      mark('m1', 0, 'Shut'),
      link('l1', 'm1', { url: 'https://example.org/count' }, 'evidence for'),
      link('l2', 'm1', { mark: 'gone', path: 'gazette/pier.txt' }, 'same as'),
    ];
    const tree = treeOf(indexOf([{ article: COURIER, records }]));
    assert.deepEqual(rows(tree, tree.find('m1')), [
      '→ evidence for https://example.org/count',
      '→ same as gazette/pier.txt',
    ]);
    assert.equal(relationText('source of', true, locale), 'has as its source');
  });

  it('has the words in full, the note and the days in its tooltip', () => {
    const words = 'a long passage '.repeat(20).trim();
    const records = [mark('m1', 0, words, { note: 'Asked the *port*.', modified: LATER })];
    const tree = treeOf(indexOf([{ article: GAZETTE, records }]));
    const row = tree.find('m1')?.row;
    assert.ok(row?.kind === 'mark');
    assert.deepEqual(markTooltip(row, locale), [
      [{ bold: `“…${words}”` }],
      ['Pier stays shut · Harbour Gazette · 17 May 2023'],
      ['Tags: Claim'],
      ['Note: Asked the *port*.'],
      ['by Mira, 1 Jun 2023, changed 3 Jun 2023'],
    ]);
  });

  it('tells first in its tooltip that it needs review', () => {
    const index = indexOf();
    const row = treeOf(index).find('m1')?.row;
    assert.ok(row?.kind === 'mark');
    const { mark: of } = row.entry;
    const lost = { article: null as never, mark: of, candidates: [] };
    assert.deepEqual(markTooltip({ ...row, lost }, locale)[1], ['not found any more']);
    assert.deepEqual(markTooltip({ ...row, lost: { ...lost, isGone: true } }, locale)[1], ['article is gone']);
  });

  it('names the ways to group', () => {
    assert.equal(groupingText('date', locale), 'Date of the article');
  });
});
