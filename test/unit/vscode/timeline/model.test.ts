import assert from 'node:assert/strict';
import type { ArticleSummary } from '../../../../src/analysis/protocol.ts';
import { makeTimeline } from '../../../../src/vscode/timeline/model.ts';
import { article, dated, locale, outlet } from '../views/samples.ts';

const never = (): boolean => false;

function on(day: string, more: Partial<ArticleSummary> = {}): ArticleSummary {
  return article({ id: `file:///${day}.txt`, date: dated(day), ...more });
}

function counts({ view }: ReturnType<typeof makeTimeline>) {
  return view.rows.map(({ name, cells }) => [name, ...cells.map((cell) => cell?.count ?? 0)]);
}

describe('the timeline', () => {
  it('counts the articles of each outlet by day, the busiest outlet first', () => {
    const gazette = { outlet: outlet('Harbour Gazette') };
    const all = [
      on('2023-05-15', gazette),
      on('2023-05-15'),
      on('2023-05-17'),
      on('2023-05-17', { id: 'file:///2.txt' }),
    ];
    const timeline = makeTimeline(all, null, never, locale);
    assert.equal(timeline.view.unit, 'day');
    assert.deepEqual(timeline.view.columns, ['15 May', '16 May', '17 May']);
    assert.deepEqual(counts(timeline), [
      ['Lindholm Courier', 1, 0, 2],
      ['Harbour Gazette', 1, 0, 0],
    ]);
    assert.deepEqual(
      timeline.articles[0]?.[2]?.map(({ id }) => id),
      ['file:///2023-05-17.txt', 'file:///2.txt'],
    );
  });

  it('tells aloud what a cell holds', () => {
    const date = dated('2023-05-16', { confidence: 0.85 });
    const { view } = makeTimeline([on('2023-05-16', { date })], null, () => true, locale);
    const [cell] = view.rows[0]?.cells ?? [];
    assert.equal(cell?.label, 'Lindholm Courier, 16 May 2023, 1 article, date inferred, part of a story');
    assert.deepEqual([cell?.inferred, cell?.inStory], [true, true]);
  });

  it('takes the finest unit that fits, and a finer one when it is asked for', () => {
    const year = [on('2023-01-01'), on('2023-12-31')];
    assert.equal(makeTimeline(year, null, never, locale).view.unit, 'week');
    assert.equal(makeTimeline(year, 'day', never, locale).view.columns.length, 365);
    const century = [on('1923-01-01'), on('2023-12-31')];
    assert.deepEqual(makeTimeline(century, 'day', never, locale).view.units, ['year']);
    assert.equal(makeTimeline(century, 'day', never, locale).view.unit, 'year');
  });

  it('says how many articles have no date that exact', () => {
    const all = [on('2023-05-16'), article({ date: null }), article({ date: dated('2023-05') })];
    assert.match(makeTimeline(all, 'day', never, locale).view.note, /2 articles/u);
    assert.match(makeTimeline(all, 'month', never, locale).view.note, /1 article\b/u);
    assert.equal(makeTimeline([on('2023-05-16')], null, never, locale).view.note, '');
  });

  it('keeps a guessed outlet in its own row, and draws no more rows than a page can hold', () => {
    const guess = { outlet: outlet('Lindholm Courier', { confidence: 0.6 }) };
    assert.equal(makeTimeline([on('2023-05-16'), on('2023-05-16', guess)], null, never, locale).view.rows.length, 1);
    const many = Array.from({ length: 300 }, (_, index) => on('2023-05-16', { outlet: outlet(`Paper ${index}`) }));
    const { rows } = makeTimeline(many, null, never, locale).view;
    assert.equal(rows.length, 200);
    assert.equal(rows.at(-1)?.name, '101 other outlets');
    assert.equal(rows.at(-1)?.cells[0]?.count, 101);
  });

  it('is empty without dated articles', () => {
    const { view } = makeTimeline([article({ date: null })], null, never, locale);
    assert.deepEqual([view.columns, view.rows], [[], []]);
  });
});
