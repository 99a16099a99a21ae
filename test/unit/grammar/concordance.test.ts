import assert from 'node:assert/strict';
import { alignedLine } from '../../../src/core/concordance/columns.ts';
import { line } from '../core/concordance/lines.ts';
import { loadConcordanceGrammar, tokenize } from './grammar.ts';

const WIDTHS = { left: 20, right: 30 };
const LINES = [
  line('the old ', 'bridge', ' of Solvik is open'),
  line('', 'Bridge', ''),
  line('a much longer context than fits: ', 'road bridge', ', by one vote'),
  line('新しい', '大橋', 'が'),
].map((one) => alignedLine(one, 'NORDA · 16 May 2023', WIDTHS));

describe('the grammar of searches in context', () => {
  it('scopes the keyword, and the article behind', async () => {
    const scoped = tokenize(await loadConcordanceGrammar(), [
      'Search in context: “bridge” · 4 lines',
      '',
      ...LINES.map(({ text }) => text),
    ]);
    assert.ok(scoped[0]?.every(({ scopes }) => scopes.includes('comment.line.dateline')));
    for (const [i, { text, keyword, source }] of LINES.entries()) {
      const ranges = scoped[i + 2] ?? [];
      const bold = ranges.filter(({ scopes }) => scopes.includes('markup.bold'));
      assert.deepEqual(
        bold.map(({ start, end }) => [start, end]),
        [[keyword.start, keyword.end]],
        text,
      );
      const articles = ranges.filter(({ scopes }) => scopes.includes('comment.line.dateline'));
      assert.deepEqual(
        articles.map(({ start }) => start),
        [source.start - 2],
        text,
      );
    }
  });

  it('takes no longer on a line of a megabyte', async () => {
    const long = 'a '.repeat(500_000);
    assert.equal(tokenize(await loadConcordanceGrammar(), [long]).length, 1);
  });
});
