import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Input } from '../../../src/cli/input.ts';
import { readTwice } from '../../../src/cli/readTwice.ts';
import { coreData } from '../../../src/core/data.ts';
import { Corpus } from '../../../src/core/corpus.ts';

describe('readTwice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  after(() => rmSync(folder, { recursive: true }));

  it('knows each text before it takes one, and goes on after one that defeats it', async () => {
    for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, `${name}.txt`), `Text ${name} of the harbour.\n`);
    const corpus = new Corpus(
      coreData(() => new Uint8Array()),
      () => '2023-05-16',
    );
    const surveyed: string[] = [];
    corpus.survey = ({ text }) => void surveyed.push(text.slice(5, 6));
    const steps: string[] = [];
    const reports: string[] = [];
    const input = new Input([folder], (message) => reports.push(message));
    await readTwice(input, corpus, {
      doing: 'Reading',
      take: ({ text }) => {
        assert.deepEqual(surveyed, ['a', 'b', 'c']);
        steps.push(text.slice(5, 6));
        if (text.startsWith('Text b')) throw new Error('out of words');
      },
      report: (message) => reports.push(message),
    });
    assert.deepEqual(steps, ['a', 'b', 'c']);
    assert.deepEqual(reports, [`${join(folder, 'b.txt')}: it could not be analysed: out of words.`]);
  });
});
