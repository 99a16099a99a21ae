import assert from 'node:assert/strict';
import type { ArticleSummary } from '../../../../src/analysis/protocol.ts';
import { dateMark } from '../../../../src/vscode/views/decorations/dateMark.ts';
import { DateMarks } from '../../../../src/vscode/views/decorations/dateMarks.ts';
import { AnsweringAnalysis, article, dated, locale } from './samples.ts';

const inferred = dated('2023-05-16', { source: 'dateline-inferred-year', confidence: 0.85 });
const estimate = dated('2022-07-01', { source: 'bounds', confidence: 0.7 });

describe('the mark of a file', () => {
  it('tells a missing date, with the best guess where there is one', () => {
    assert.deepEqual(dateMark(article({ date: null }), locale), { badge: '?', tooltip: 'No date found' });
    assert.deepEqual(dateMark(article({ date: null, estimate }), locale), {
      badge: '?',
      tooltip: 'No date found. Best guess: ≈ 1 Jul 2022',
    });
  });

  it('tells an inferred date, and is not there for a certain one or what is no article', () => {
    assert.deepEqual(dateMark(article({ date: inferred }), locale), {
      badge: '≈',
      tooltip: 'Date inferred: 16 May 2023, likely',
    });
    assert.equal(dateMark(article(), locale), null);
    assert.equal(dateMark(null, locale), null);
  });
});

/** An article without a date, one with an inferred date and one with a certain date. */
function library() {
  const articles = new Map<string, ArticleSummary>([
    ['file:///a.txt', article({ date: null })],
    ['file:///b.txt', article({ date: inferred })],
    ['file:///c.txt', article()],
  ]);
  const analysis = new AnsweringAnalysis({ datesOf: ({ ids }) => ids.map((id) => articles.get(id) ?? null) });
  return { articles, analysis, marks: new DateMarks(analysis, locale) };
}

describe('the marks of files', () => {
  it('are asked for together, each file once', async () => {
    const { analysis, marks } = library();
    const ids = ['file:///a.txt', 'file:///b.txt', 'file:///c.txt', 'file:///a.txt', 'file:///picture.png'];
    const found = await Promise.all(ids.map((id) => marks.of(id)));
    assert.deepEqual(
      found.map((mark) => mark?.badge ?? ''),
      ['?', '≈', '', '?', ''],
    );
    assert.deepEqual(analysis.params, [{ ids: [...new Set(ids)] }]);
    await marks.of('file:///b.txt');
    assert.deepEqual(analysis.params[1], { ids: ['file:///b.txt'] });
  });

  it('are told of anew only where they changed, and only for files that were asked for', async () => {
    const { articles, marks } = library();
    await Promise.all(['file:///a.txt', 'file:///c.txt', 'file:///new.txt'].map((id) => marks.of(id)));
    assert.deepEqual(await marks.refresh(), []);
    articles.set('file:///a.txt', article());
    articles.set('file:///b.txt', article());
    articles.set('file:///new.txt', article({ date: null, estimate }));
    assert.deepEqual(await marks.refresh(), ['file:///a.txt', 'file:///new.txt']);
    assert.deepEqual(await marks.refresh(), []);
  });

  it('fail together, and are asked for again after that', async () => {
    const { analysis, marks } = library();
    const broken = new DateMarks(new AnsweringAnalysis({}), locale);
    await assert.rejects(Promise.all([broken.of('file:///a.txt'), broken.of('file:///b.txt')]));
    await assert.rejects(broken.of('file:///a.txt'));
    assert.equal((await marks.of('file:///a.txt'))?.badge, '?');
    assert.equal(analysis.asked.length, 1);
  });
});
