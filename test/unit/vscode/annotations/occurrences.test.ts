import assert from 'node:assert/strict';
import type { ConcordanceLine } from '../../../../src/core/concordance/concordanceLine.ts';
import { occurrenceRows } from '../../../../src/vscode/annotations/making/occurrences.ts';
import { english } from './sample.ts';

function line(id: string, parts: Partial<ConcordanceLine> = {}): ConcordanceLine {
  const article = { id, path: id, title: id, outlet: 'Lindholm Courier', date: '2023-05-16', inferred: false };
  const at = { startLine: 4, startCharacter: 0, endLine: 4, endCharacter: 6 };
  return { article, left: 'The ', keyword: 'bridge', right: ' is open', ...at, ...parts };
}

describe('a list of occurrences', () => {
  it('ticks those in the article, and lists those of others below', () => {
    const rows = occurrenceRows([line('other'), line('here')], 'here', english);
    assert.deepEqual(
      rows.map((row) => (row.kind === 'heading' ? row.label : `${row.line.article.id} ${row.picked}`)),
      ['this article', 'here true', 'other articles', 'other false'],
    );
  });

  it('shows the words around, and where they stand', () => {
    const [, row] = occurrenceRows([line('here', { left: 'long '.repeat(20) })], 'here', english);
    assert.equal(row?.label, '…long long long bridge is open');
    assert.equal(row?.kind === 'line' && row.description, 'Lindholm Courier · line 5');
  });

  it('leaves room for where they stand, whatever was found', () => {
    const long = { left: 'long '.repeat(20), keyword: 'bridge '.repeat(20).trim(), right: ' is open'.repeat(20) };
    const article = { ...line('here').article, path: 'news/2023/bridge.txt', outlet: null };
    const [, row] = occurrenceRows([line('here', { ...long, article })], article.id, english);
    assert.equal(row?.label, '…long long long bridge bridge bridge… is open is open is…');
    assert.equal(row?.kind === 'line' && row.description, 'bridge.txt · line 5');
  });

  it('is empty for none', () => assert.deepEqual(occurrenceRows([], 'here', english), []));
});
