import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import type { IGrammar } from 'vscode-textmate';
import { ARTICLES } from '../corpus-truth.ts';
import { readFixture } from './fixture.ts';
import type { Marker } from './fixture.ts';
import { loadNewsGrammar, tokenize } from './grammar.ts';
import type { ScopedRange } from './grammar.ts';

const FIXTURES = new URL('./fixtures/', import.meta.url);
const CORPUS = new URL('../../corpus/', import.meta.url);

const scopesAt = (ranges: readonly ScopedRange[], column: number): readonly string[] =>
  ranges.find(({ start, end }) => start <= column && column < end)?.scopes ?? [];

const has = (ranges: readonly ScopedRange[], column: number, scope: string): boolean =>
  scopesAt(ranges, column).some((name) => name === scope || name.startsWith(`${scope}.`));

function check(text: string, ranges: readonly ScopedRange[], { start, end, scope, expected }: Marker): void {
  const where = `${JSON.stringify(text.slice(start, end))} in ${JSON.stringify(text.slice(0, 60))}`;
  assert(end <= text.length, `the marker runs past the line: ${where}`);
  for (let column = start; column < end; column++) {
    assert.equal(has(ranges, column, scope), expected, `${scope} at column ${column} of ${where}`);
  }
  if (!expected) return;
  for (const column of [start - 1, end].filter((at) => at >= 0 && at < text.length)) {
    assert(!has(ranges, column, scope), `${scope} reaches column ${column}, outside ${where}`);
  }
}

describe('the grammar', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadNewsGrammar();
  });

  for (const name of readdirSync(FIXTURES)) {
    it(`scopes ${name}`, () => {
      const lines = readFixture(readFileSync(new URL(name, FIXTURES), 'utf8'));
      const scoped = tokenize(
        grammar,
        lines.map(({ text }) => text),
      );
      assert(lines.some(({ markers }) => markers.length > 0));
      lines.forEach(({ text, markers }, i) => {
        for (const marker of markers) check(text, scoped[i] ?? [], marker);
      });
    });
  }

  it('finds the dateline of every agency copy in the sample corpus', () => {
    for (const { path, agency } of ARTICLES) {
      const ranges = tokenize(grammar, readFileSync(new URL(path, CORPUS), 'utf8').split('\n')).flat();
      const slug = ranges.some((range) => has([range], range.start, 'entity.name.type.agency'));
      assert.equal(slug, agency !== null, path);
    }
  });

  // Each of these would hang or run out of stack where a pattern retries what it has read.
  const hostile: Record<string, string> = {
    capitals: 'A'.repeat(100_000),
    'words in capitals': 'AB '.repeat(50_000),
    'words after a header': ` date 2023-05-16 ${'Ab '.repeat(50_000)}`,
    'opening quotes': '“'.repeat(20_000),
    'straight quotes': ' "a'.repeat(20_000),
    slashes: `A${'/'.repeat(100_000)}`,
    blanks: ' '.repeat(200_000),
    'a banner that goes on': `Subscribe ${'now '.repeat(50_000)}`,
    'lone surrogates': '\ud800“'.repeat(10_000),
  };
  for (const [what, line] of Object.entries(hostile)) {
    it(`comes through a long line of ${what}`, () => {
      const [ranges] = tokenize(grammar, [line]);
      assert.equal(ranges?.[0]?.start, 0);
      assert((ranges.at(-1)?.end ?? 0) >= line.length);
    });
  }
});
