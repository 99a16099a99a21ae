import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jsonLines } from '../../../src/cli/jsonLines.ts';

describe('jsonLines', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  const file = join(folder, 'lines.jsonl');
  after(() => rmSync(folder, { recursive: true }));

  async function lines(content: string) {
    writeFileSync(file, content);
    const found = [];
    for await (const { number, offset, bytes } of jsonLines(file))
      found.push({ number, offset, text: bytes.toString() });
    return found;
  }

  it('gives each line with its number and place in bytes, blank ones left out', async () => {
    assert.deepEqual(await lines('"Лён"\n\n \r\n"b"'), [
      { number: 1, offset: 0, text: '"Лён"' },
      { number: 4, offset: 13, text: '"b"' },
    ]);
  });

  it('takes a byte-order mark for no part of the first line', async () => {
    assert.deepEqual(await lines('\uFEFF"a"\n"b"\n'), [
      { number: 1, offset: 3, text: '"a"' },
      { number: 2, offset: 7, text: '"b"' },
    ]);
  });

  it('joins a line that is longer than what is read at once', async () => {
    const long = `"${'x'.repeat(3_000_000)}"`;
    const found = await lines(`"a"\n${long}\n"c"\n`);
    assert.deepEqual(
      found.map(({ text }) => text.length),
      [3, long.length, 3],
    );
    assert.equal(found[2]?.offset, 4 + long.length + 1);
  });
});
