import assert from 'node:assert/strict';
import type { Analysis, SkippedFile } from '../../../../src/analysis/protocol.ts';
import { SkippedNotice } from '../../../../src/vscode/views/skippedNotice.ts';

const file = (path: string, problem: boolean): SkippedFile => ({ id: `file:///${path}`, path, reason: '', problem });

/** A notice over files that may be skipped later, and what it told. */
function noticeOf(skipped: SkippedFile[]) {
  const told: number[] = [];
  const analysis = { call: async () => skipped } as unknown as Analysis;
  return { notice: new SkippedNotice(analysis, (count) => told.push(count)), told };
}

describe('the notice of files that could not be read', () => {
  it('comes once, with their number', async () => {
    const { notice, told } = noticeOf([file('scan.txt', true), file('huge.txt', true), file('list.txt', false)]);
    await Promise.all([notice.check(), notice.check()]);
    await notice.check();
    assert.deepEqual(told, [2]);
  });

  it('does not come for files that are no articles, but still for one that cannot be read later', async () => {
    const skipped = [file('list.txt', false)];
    const { notice, told } = noticeOf(skipped);
    await notice.check();
    assert.deepEqual(told, []);
    skipped.push(file('scan.txt', true));
    await notice.check();
    assert.deepEqual(told, [1]);
  });
});
