import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { withoutCuts } from '../../../../src/core/boilerplate/cleanCuts.ts';
import { unifiedDiff } from '../../../../src/core/boilerplate/cleanDiff.ts';
import type { Span } from '../../../../src/core/text/span.ts';
import '../../../fuzz/repeatable.ts';

/** Applies a unified diff as it is written; asserts that all it says of the text is true. */
function applied(text: string, diff: string): string {
  const old = text.split(/(?<=\n)/u);
  const left: string[] = [];
  let at = 0;
  const lines = diff.split(/(?<=\n)/u).slice(3);
  lines.forEach((line, i) => {
    const bare = lines[i + 1]?.startsWith('\\') ? line.slice(1, -1) : line.slice(1);
    const header = /^@@ -(\d+),(\d+) \+(\d+),(\d+) @@$/mu.exec(line);
    if (header) {
      const start = Number(header[1]) - (header[2] === '0' ? 0 : 1);
      left.push(...old.slice(at, start));
      at = start;
      assert.equal(left.length, Number(header[3]) - (header[4] === '0' ? 0 : 1));
      return;
    }
    if (line.startsWith('\\')) return;
    if (!line.startsWith('+')) assert.equal(bare, old[at++]);
    if (!line.startsWith('-')) left.push(bare);
  });
  return [...left, ...old.slice(at)].join('');
}

const cut = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

describe('the diff of what goes', () => {
  it('has three lines around a change', () => {
    const text = 'a\nb\nc\nd\nGive now\n\ne\nf\ng\nh\n';
    assert.equal(
      unifiedDiff('news/quay.txt', text, [cut(text, 'Give now\n\n')]),
      [
        'diff --git a/news/quay.txt b/news/quay.txt',
        '--- a/news/quay.txt',
        '+++ b/news/quay.txt',
        '@@ -2,8 +2,6 @@',
        ' b',
        ' c',
        ' d',
        '-Give now',
        '-',
        ' e',
        ' f',
        ' g',
        '',
      ].join('\n'),
    );
  });

  it('shows words that go from a line, and a last line without a break', () => {
    const text = 'Quay\nFerries sail. Give now.';
    assert.equal(
      unifiedDiff('a.txt', text, [cut(text, ' Give now.')])
        .split('\n')
        .slice(3)
        .join('\n'),
      '@@ -1,2 +1,2 @@\n Quay\n-Ferries sail. Give now.\n\\ No newline at end of file\n+Ferries sail.\n\\ No newline at end of file\n',
    );
  });

  it('is of any number of lines', () => {
    const text = `Quay\n${'Give now\n'.repeat(200_000)}`;
    const diff = unifiedDiff('quay.txt', text, [{ start: 5, end: text.length }]);
    assert.equal(diff.split('\n-Give now').length - 1, 200_000);
    assert.match(diff, /\n@@ -1,200001 \+1,1 @@\n Quay\n-Give now\n/u);
  });

  it('is empty when nothing goes', () => {
    assert.equal(unifiedDiff('a.txt', 'Quay\n', []), '');
  });

  it('gives, applied, the text without the cuts, whatever they are', () => {
    const parts = fc.array(
      fc.tuple(fc.constantFrom('a', 'b\n', '\n', '\r\n', 'word ', '\r', 'x\ny\nz\n\n'), fc.boolean()),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(parts, (all) => {
        const cuts: Span[] = [];
        let text = '';
        for (const [part, goes] of all) {
          if (goes) cuts.push({ start: text.length, end: text.length + part.length });
          text += part;
        }
        assert.equal(applied(text, unifiedDiff('a.txt', text, cuts)), withoutCuts(text, cuts));
      }),
      { numRuns: 500 },
    );
  });

  for (const [tool, ...args] of [
    ['patch', '-p1', '--silent'],
    ['git', 'apply'],
  ] as const) {
    it(`is taken by ${tool}, with names of every kind`, function () {
      if (spawnSync(tool, ['--version']).status !== 0) {
        console.log(`      skipped: there is no ${tool}`);
        this.skip();
      }
      const folder = mkdtempSync(join(tmpdir(), 'dateline-diff-'));
      try {
        const text = 'a\r\nb\r\nc\r\n\r\nGive now\r\n\r\nd\r\nПричал. Read more. Открыт\r\ne\r\nf\r\ng\r\n\r\nShare';
        const bytes = Buffer.from(text).toString('latin1');
        const cuts = [cut(bytes, 'Give now\r\n\r\n'), cut(bytes, 'Read more. '), cut(bytes, '\r\n\r\nShare')];
        const names = ['quay.txt', 'two words.txt', 'Причал.txt', 'a"b.txt'];
        for (const name of names) writeFileSync(join(folder, name), text);
        const diff = names.map((name) => unifiedDiff(Buffer.from(name).toString('latin1'), bytes, cuts)).join('');
        const { status, stderr } = spawnSync(tool, args, { cwd: folder, input: Buffer.from(diff, 'latin1') });
        assert.equal(status, 0, String(stderr));
        for (const name of names) {
          assert.equal(readFileSync(join(folder, name), 'latin1'), withoutCuts(bytes, cuts), name);
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }
});
