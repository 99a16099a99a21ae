import assert from 'node:assert/strict';
import type { SourceRow } from '../../../../src/analysis/protocol.ts';
import { articlesOf, sourceText } from '../../../../src/vscode/views/sources/model.ts';
import type { SourceNode } from '../../../../src/vscode/views/sources/model.ts';
import { tooltipLines } from '../../../../src/vscode/views/sources/tooltip.ts';
import { article, dated, locale, outlet } from './samples.ts';

type Group = Extract<SourceRow, { kind: 'group' }>;

function group(kind: Group['group'], label: string, count: number, parent?: SourceNode): SourceNode {
  return { row: { kind: 'group', key: `${kind}:${label}`, group: kind, label, count }, parent };
}

function row(more: Parameters<typeof article>[0] = {}): SourceNode {
  const summary = article(more);
  return { row: { kind: 'article', key: summary.id, article: summary }, parent: undefined };
}

/** Ranges are printed with thin spaces. */
function plainSpaces(text: string): string {
  return text.replaceAll('\u2009', ' ');
}

describe('rows of Sources', () => {
  it('name months in the reader’s language, and aloud with their year', () => {
    const may = group('month', '5', 1, group('year', '2023', 14));
    const english = sourceText(may, 'date', locale);
    assert.deepEqual([english.label, english.description, english.spoken], ['May', '1 article', 'May 2023, 1 article']);
    assert.equal(sourceText(may, 'date', { ...locale, language: 'de' }).label, 'Mai');
  });

  it('count in the reader’s digits', () => {
    const text = sourceText(group('outlet', 'Lindholm Courier', 10214), 'outlet', locale);
    assert.equal(text.description, '10,214 articles');
    assert.equal(text.contextValue, 'group.outlet');
    assert.equal(text.icon, 'organization');
  });

  it('call what is missing by its name', () => {
    assert.equal(sourceText(group('undated', '', 9), 'date', locale).label, 'Undated');
    assert.equal(sourceText(group('unknown', '', 9), 'outlet', locale).label, 'Unknown outlet');
  });

  it('give the outlet and the day by date, the full date by outlet', () => {
    assert.equal(sourceText(row(), 'date', locale).description, 'Lindholm Courier · 16 May');
    assert.equal(sourceText(row(), 'outlet', locale).description, '16 May 2023');
    assert.equal(sourceText(row(), 'date', locale).contextValue, 'article dated');
  });

  it('tell how many annotations an article has', () => {
    const text = sourceText(row(), 'date', locale, 3);
    assert.equal(text.description, 'Lindholm Courier · 16 May · ✎ 3');
    assert.match(text.spoken, /, 3 annotations$/u);
    assert.ok(tooltipLines(article(), [], locale, 3).includes('3 annotations'));
  });

  it('mark what was inferred, also aloud', () => {
    const date = dated('2023-05-16', { source: 'dateline-inferred-year', confidence: 0.85 });
    const text = sourceText(row({ date, outlet: outlet('Harbour Gazette', { confidence: 0.6 }) }), 'outlet', locale);
    assert.equal(text.description, '≈ 16 May 2023 · Harbour Gazette?');
    assert.equal(text.contextValue, 'article inferred');
    assert.equal(
      text.spoken,
      'Freight trains cross the Lindholm bridge again, Harbour Gazette?, 16 May 2023, date inferred, likely',
    );
  });

  it('say no more of a date than is known', () => {
    assert.equal(
      sourceText(row({ date: dated('2023-05') }), 'date', locale).description,
      'Lindholm Courier · May 2023',
    );
    assert.equal(sourceText(row({ date: dated('2023') }), 'outlet', locale).description, '2023');
  });

  it('give the days that bound an undated article, the closest on each side', () => {
    const bound = { start: 0, end: 1 };
    const bounds = [
      { ...bound, relation: 'after', month: 2, day: 24, year: null },
      { ...bound, relation: 'after', month: 1, day: 3, year: null },
      { ...bound, relation: 'before', month: 6, day: null, year: 2023 },
    ] as const;
    const text = sourceText(row({ date: null, bounds }), 'date', locale);
    assert.equal(text.description, 'no date · after 24 Feb · before June 2023 · Lindholm Courier');
    assert.equal(text.contextValue, 'article undated');
    assert.match(text.spoken, /, no date$/);
  });

  it('give the best guess at a date in place of what bounds it, and never as the date', () => {
    const estimate = dated('2022-07-01', { source: 'bounds', confidence: 0.7 });
    const bounds = [{ start: 0, end: 1, relation: 'after', month: 2, day: 24, year: null }] as const;
    const text = sourceText(row({ date: null, estimate, bounds }), 'folder', locale);
    assert.equal(text.description, 'no date · ≈ 1 Jul 2022, a guess · Lindholm Courier');
    assert.equal(text.contextValue, 'article undated');
    assert.match(text.spoken, /, Lindholm Courier, no date, best guess 1 Jul 2022$/);
    const month = dated('2022-07', { source: 'bounds', confidence: 0.7 });
    assert.equal(
      sourceText(row({ date: null, estimate: month }), 'outlet', locale).description,
      'no date · ≈ July 2022, a guess',
    );
  });

  it('tell what the groups above do not: the day in its month, the outlet in stories and folders', () => {
    assert.equal(sourceText(row(), 'outletMonth', locale).description, '16 May');
    assert.equal(sourceText(row(), 'story', locale).description, 'Lindholm Courier · 16 May 2023');
    assert.equal(sourceText(row(), 'folder', locale).description, 'Lindholm Courier · 16 May 2023');
  });

  it('name a story, what it spans, and what is in none', () => {
    const node = group('story', 'Lindholm bridge reopens to freight', 4);
    const span = { firstDate: '2023-05-16', lastDate: '2023-05-17', outlets: 3 };
    const story = { ...node, row: { ...node.row, story: span } as Group };
    const text = sourceText(story, 'story', locale);
    assert.equal(text.label, 'Lindholm bridge reopens to freight');
    assert.equal(plainSpaces(text.description), '16 – 17 May 2023 · 3 outlets · 4 articles');
    assert.equal(
      plainSpaces(text.spoken),
      'Story, Lindholm bridge reopens to freight, 16 – 17 May 2023, 3 outlets, 4 articles',
    );
    const undated = {
      ...story,
      row: { ...story.row, story: { firstDate: null, lastDate: null, outlets: 1 } } as Group,
    };
    assert.equal(sourceText(undated, 'story', locale).description, 'no date · 1 outlet · 4 articles');
    const unknown = {
      ...story,
      row: { ...story.row, story: { firstDate: null, lastDate: null, outlets: 0 } } as Group,
    };
    assert.equal(sourceText(unknown, 'story', locale).description, 'no date · 4 articles');
    assert.equal(sourceText(group('single', '', 9), 'story', locale).label, 'Single articles');
  });

  it('name a month with its year where no year stands above', () => {
    const may = group('month', '2023-05', 2, group('outlet', 'Lindholm Courier', 9));
    assert.equal(sourceText(may, 'outletMonth', locale).label, 'May 2023');
    assert.equal(sourceText(may, 'outletMonth', locale).spoken, 'May 2023, 2 articles');
    assert.equal(sourceText(group('day', '16', 2, may), 'outletMonth', locale).spoken, '16 May 2023, 2 articles');
  });

  it('fall back to the name of the file and to the agency', () => {
    const text = sourceText(row({ title: '', outlet: null, agency: outlet('NORDA') }), 'date', locale);
    assert.equal(text.label, 'bridge.txt');
    assert.equal(text.description, 'NORDA · 16 May');
    assert.equal(sourceText(row({ outlet: null }), 'date', locale).description, 'Unknown outlet · 16 May');
  });

  it('leave groups out where articles are wanted', () => {
    assert.deepEqual(
      articlesOf([group('year', '2023', 3), row()]).map(({ path }) => path),
      ['courier/bridge.txt'],
    );
  });
});

describe('tooltips of Sources', () => {
  it('tell what is known, how, and who else covers the story', () => {
    const reasons = [{ text: 'the slug of the dateline' }];
    const lines = tooltipLines(
      article({ outlet: outlet('NORDA', { reasons }), agency: outlet('NORDA'), boilerplateLines: 6 }),
      [article({ outlet: outlet('Harbour Gazette') })],
      locale,
    );
    assert.deepEqual(lines, [
      'Freight trains cross the Lindholm bridge again',
      'Outlet: NORDA (certain: the slug of the dateline)',
      'Date: 16 May 2023 (certain)',
      'Agency: NORDA',
      '412 words',
      'Lines that are not the article: 6',
      'One story with Harbour Gazette',
      'courier/bridge.txt',
    ]);
  });

  it('name who printed it again and from which language it was translated', () => {
    const more = { confidence: 0.85, reasons: [{ text: 'The source line is Russian.' }] };
    const lines = tooltipLines(
      article({
        republisher: outlet('Harbour Gazette', more),
        translation: {
          ...outlet('', more),
          source: 'source-line',
          value: 'ru',
          original: { id: 'severny-put', name: 'Severny Put' },
        },
      }),
      [],
      locale,
    );
    assert.deepEqual(lines.slice(3, 5), [
      'Republisher: Harbour Gazette (likely: The source line is Russian.)',
      'Translated from Russian, first published by Severny Put (likely: The source line is Russian.)',
    ]);
  });

  it('give the best guess with its first reasons', () => {
    const reasons = ['one', 'two', 'three', 'four'].map((text) => ({ text }));
    const estimate = dated('2022-07-01', { source: 'bounds', confidence: 0.7, reasons });
    assert.deepEqual(tooltipLines(article({ date: null, estimate }), [], locale).slice(2, 7), [
      'Date: no date',
      'Best guess: ≈ 1 Jul 2022, a guess',
      '– one',
      '– two',
      '– three',
    ]);
  });

  it('say what the reader set', () => {
    const source = { source: 'decision', reasons: [{ text: 'You said so.' }] } as const;
    const lines = tooltipLines(
      article({ date: dated('2023-05-15', source), outlet: outlet('NORDA', source) }),
      [],
      locale,
    );
    assert.deepEqual(lines.slice(1, 3), ['Outlet: NORDA (set by you)', 'Date: 15 May 2023 (set by you)']);
  });

  it('are short where little is known', () => {
    assert.deepEqual(tooltipLines(article({ outlet: null, date: null, words: 1 }), [], locale).slice(1, 4), [
      'Outlet: unknown',
      'Date: no date',
      '1 word',
    ]);
  });
});
