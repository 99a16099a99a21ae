import assert from 'node:assert/strict';
import { INSPECT_COLUMNS, inspectRow } from '../../../src/cli/inspectRow.ts';
import { sampleIndex, settled } from '../sampleCorpus.ts';

/** The row of a text by itself, its cells under their titles. */
function row(text: string, story: number | null = null, sign = '≈ '): Record<string, string> {
  const corpus = sampleIndex();
  corpus.set({ id: 'desk/a.txt', path: 'a.txt', text });
  const article = settled(corpus).get('desk/a.txt');
  assert.ok(article);
  return Object.fromEntries(inspectRow(article, story, sign).map((cell, i) => [INSPECT_COLUMNS[i]?.title, cell]));
}

const REPORT =
  'SOLVIK, May 16. /TASS/. Freight trains crossed the long bridge again, the port authority said on Tuesday.';

describe('inspectRow', () => {
  it('tells what is known of an article, and how', () => {
    const cells = row(` date 2023-05-16 ${REPORT}`, 3);
    assert.deepEqual(
      [cells['Path'], cells['Date'], cells['How known'], cells['Outlet'], cells['Story']],
      ['desk/a.txt', '2023-05-16', 'date header, certain', 'TASS', '3'],
    );
    assert.match(cells['Headline'] ?? '', /^Freight trains/);
  });

  it('marks for people what was worked out', () => {
    assert.match(row(REPORT)['Date'] ?? '', /^≈ \d{4}-05-16$/);
    assert.match(row(REPORT)['How known'] ?? '', /^dateline, year inferred, /);
    assert.match(row(REPORT, null, '')['Date'] ?? '', /^\d{4}-05-16$/);
  });

  it('leaves what nothing tells empty, and says so of the date', () => {
    const cells = row('The quay was painted red.');
    assert.deepEqual(
      [cells['Date'], cells['How known'], cells['Outlet'], cells['Agency'], cells['Story']],
      ['', 'no date', '', '', ''],
    );
  });
});
