import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Input } from '../../../src/cli/input.ts';
import { Reader } from '../../../src/cli/reader.ts';

describe('Reader', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  after(() => rmSync(folder, { recursive: true }));

  it('gives each text in order, as often as asked, and leaves out one that defeated the work', async () => {
    for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, `${name}.txt`), `Text ${name} of the harbour.\n`);
    const reports: string[] = [];
    const report = (message: string) => reports.push(message);
    const reader = new Reader(new Input([folder], report), report);
    const read = async (defeating: string) => {
      const steps: string[] = [];
      await reader.each('Reading', ({ text }) => {
        steps.push(text.slice(5, 6));
        if (text.startsWith(`Text ${defeating}`)) throw new Error('out of words');
      });
      return steps.join('');
    };
    assert.equal(await read('b'), 'abc');
    assert.equal(await read('z'), 'ac');
    assert.deepEqual(reports, [`${join(folder, 'b.txt')}: it could not be analysed: out of words.`]);
  });
});
