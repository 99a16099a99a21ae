import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { type CleanChoice, USUAL_CHOICE } from '../../../src/core/boilerplate/clean.ts';
import { LocalAnalysis } from './localAnalysis.ts';
import { MemoryFiles, idOf } from './memoryFiles.ts';

const REPORT = [
  'SOLVIK, May 16, 2023. /NORDA/. Freight trains cross the Lindholm bridge again, the minister said on Tuesday.',
  'Forty trains a day will use it, Ingrid Halvorsen told reporters at the northern end of the bridge.',
].join('\n\n');
const APPEAL = 'Support us: subscribe to our newsletter and donate now.';
const PATH = 'courier/bridge.txt';

describe('cleaning through the analysis', () => {
  let files: MemoryFiles;
  let analysis: LocalAnalysis;
  const choice = USUAL_CHOICE;
  const id = idOf(PATH);

  beforeEach(async () => {
    files = new MemoryFiles();
    analysis = new LocalAnalysis(
      { now: () => 0, today: () => '2023-06-30', turn: () => setImmediate() },
      files.handlers,
    );
    files.write(PATH, `${REPORT}\r\n\r\n${APPEAL}\r\n`);
    await analysis.call('sync', {
      changed: files.stamps,
      removed: [],
      limits: { maxSize: 1_000_000, fallbackEncoding: 'auto' },
    });
  });
  afterEach(() => analysis.dispose());

  it('gives what is left of an article, and what went', async () => {
    const cleaned = await analysis.call('cleaned', { id, choice });
    assert.equal(cleaned?.text, `${REPORT}\r\n`);
    assert.deepEqual(
      cleaned.records.map(({ path, startLine, text }) => [path, startLine, text]),
      [[PATH, 5, APPEAL]],
    );
  });

  it('goes by the text that an editor has open', async () => {
    await analysis.call('inspect', { id, path: PATH, text: `${REPORT}\n\n${APPEAL}\n\nMore is known.\n` });
    assert.equal((await analysis.call('cleaned', { id, choice }))?.text, `${REPORT}\n\nMore is known.\n`);
  });

  it('gives the bytes of the file as it is saved', async () => {
    await analysis.call('inspect', { id, path: PATH, text: REPORT });
    const file = await analysis.call('cleanedFile', { id, choice, fallbackEncoding: 'auto' });
    assert.equal(Buffer.from(file?.bytes ?? []).toString(), `${REPORT}\r\n`);
    assert.equal(file?.records.length, 1);
  });

  it('takes only what is chosen', async () => {
    const none: CleanChoice = { severity: 'hint', reasons: new Set(['cookies']) };
    const file = await analysis.call('cleanedFile', { id, choice: none, fallbackEncoding: 'auto' });
    assert.equal(Buffer.from(file?.bytes ?? []).toString(), `${REPORT}\r\n\r\n${APPEAL}\r\n`);
    assert.deepEqual(file?.records, []);
  });

  it('gives nothing for what is not in the index', async () => {
    assert.equal(await analysis.call('cleaned', { id: idOf('other.txt'), choice }), null);
    assert.equal(await analysis.call('cleanedFile', { id: idOf('other.txt'), choice, fallbackEncoding: 'auto' }), null);
  });
});
