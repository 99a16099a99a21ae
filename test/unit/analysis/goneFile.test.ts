import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { selectorOf } from '../../../src/core/annotations/anchors/selectorOf.ts';
import { LocalAnalysis } from './localAnalysis.ts';
import { MemoryFiles, idOf } from './memoryFiles.ts';

const TEXT = 'SOLVIK, May 16. /NORDA/. The bridge reopened.\n\nForty trains crossed it before noon, the port said.\n';

describe('Marks of a file that went before the index heard of it', () => {
  it('are not taken for found', async () => {
    const files = new MemoryFiles();
    files.write('bridge.txt', TEXT);
    files.write('locked.txt', TEXT);
    const host = { now: () => 0, today: () => '2023-07-01', turn: () => setImmediate() };
    const analysis = new LocalAnalysis(host, files.handlers);
    const limits = { maxSize: 1_000_000, fallbackEncoding: 'auto' } as const;
    await analysis.call('sync', { changed: files.stamps, removed: [], limits });
    files.delete('bridge.txt');
    files.write('locked.txt', new Uint8Array([0, 1, 2, 0]));
    const passages = [selectorOf(TEXT, 47, 80)];
    const marks = (path: string) => ({ id: idOf(path), path, passages, openings: [] });
    const looked = await analysis.call('lookAtMarks', { articles: [marks('bridge.txt'), marks('locked.txt')] });
    assert.deepEqual(looked, [{ movedTo: null }, { lost: [] }]);
    analysis.dispose();
  });
});
