import assert from 'node:assert/strict';
import type { FileStamp } from '../../../src/analysis/protocol.ts';
import { readAhead, readText } from '../../../src/analysis/reading.ts';

const limits = { maxSize: 1024, fallbackEncoding: 'auto' } as const;
const stamp = (id: string, size = 10): FileStamp => ({ id, path: id, modified: 0, size });

describe('readText', () => {
  it('gives the text of a file', async () => {
    const file = await readText(stamp('a.txt'), limits, () =>
      Promise.resolve(new TextEncoder().encode('SOLVIK, May 16')),
    );
    assert.deepEqual(file, { stamp: stamp('a.txt'), text: 'SOLVIK, May 16' });
  });

  it('does not read a file over the limit, and says how large it is', async () => {
    let reads = 0;
    const file = await readText(stamp('big.txt', 3 * 1024 * 1024), { ...limits, maxSize: 1024 * 1024 }, () => {
      reads++;
      return Promise.resolve(new Uint8Array());
    });
    assert.equal(reads, 0);
    assert.ok('reason' in file);
    assert.equal(file.reason, 'Too large: 3.0 MB, the limit is 1.0 MB.');
  });

  it('says why a file could not be read', async () => {
    const file = await readText(stamp('a.txt'), limits, () => Promise.reject(new Error('no permission')));
    assert.ok('reason' in file);
    assert.equal(file.reason, 'Could not be read: no permission');
  });

  it('a binary file is a problem with a reason, not text', async () => {
    const file = await readText(stamp('a.txt'), limits, () =>
      Promise.resolve(new Uint8Array([0, 1, 2, 0, 255, 0, 0, 3])),
    );
    assert.ok('reason' in file);
  });
});

describe('readAhead', () => {
  it('keeps the order, whichever file comes first, and never asks for more than a few at once', async () => {
    let underWay = 0;
    let most = 0;
    const stamps = Array.from({ length: 40 }, (_, i) => stamp(String(i)));
    const read = async (one: FileStamp) => {
      most = Math.max(most, ++underWay);
      for (let turns = 40 - Number(one.id); turns > 0; turns--) await Promise.resolve();
      underWay--;
      return { stamp: one, text: one.id };
    };
    const seen: string[] = [];
    for await (const file of readAhead(stamps, read)) seen.push(file.stamp.id);
    assert.deepEqual(
      seen,
      stamps.map(({ id }) => id),
    );
    assert.ok(most > 1 && most <= 8, `${most} at once`);
  });
});
