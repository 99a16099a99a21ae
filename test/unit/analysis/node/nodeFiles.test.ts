import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { removeTemporaryFolder, temporaryFolder } from '../../../../scripts/vscode/leftovers.ts';
import { nodeFiles } from '../../../../src/analysis/node/nodeFiles.ts';
import { killWhileSaving } from './killWhileSaving.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const adding = (more: string) => (before: Uint8Array | null) =>
  bytes((before ? new TextDecoder().decode(before) : '') + more);

describe('files on disk', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = temporaryFolder('files');
    file = join(folder, 'kept', 'a.jsonl');
  });
  afterEach(() => removeTemporaryFolder(folder));

  it('are made, changed and removed, and leave nothing beside them', async () => {
    assert.equal(await nodeFiles.read(file), null);
    await nodeFiles.change(file, adding('a'));
    await nodeFiles.change(file, adding('b'));
    assert.equal(readFileSync(file, 'utf8'), 'ab');
    assert.deepEqual(readdirSync(join(folder, 'kept')), ['a.jsonl']);
    await nodeFiles.change(file, () => null);
    assert.deepEqual(readdirSync(join(folder, 'kept')), []);
  });

  it('are left alone where nothing changes', async () => {
    await nodeFiles.change(file, adding('a'));
    utimesSync(file, 1, 1);
    await nodeFiles.change(file, (before) => before && Uint8Array.from(before));
    assert.equal((await nodeFiles.read(file))?.length, 1);
    await nodeFiles.change(join(folder, 'none'), () => null);
    assert.equal(existsSync(join(folder, 'none')), false);
  });

  it('hold every change that is made at once', async () => {
    const letters = 'abcdefghijklmnopqrst'.split('');
    await Promise.all(letters.map((letter) => nodeFiles.change(file, adding(letter))));
    assert.deepEqual(readFileSync(file, 'utf8').split('').sort(), letters);
  });

  it('are changed again where a program that knows no lock was quicker', async () => {
    await nodeFiles.change(file, adding('a'));
    let asked = 0;
    await nodeFiles.change(file, (before) => {
      if (asked++ === 0) writeFileSync(file, 'theirs ');
      return adding('b')(before);
    });
    assert.equal(readFileSync(file, 'utf8'), 'theirs b');
    assert.equal(asked, 2);
  });

  it('are not held by one who is gone, and lose what that one left half done', async () => {
    mkdirSync(join(folder, 'kept'));
    writeFileSync(`${file}.lock`, `999999999 ${hostname()}`);
    writeFileSync(`${file}.999999999.tmp`, 'half');
    await nodeFiles.change(file, adding('a'));
    writeFileSync(`${file}.lock`, '1 another-machine');
    utimesSync(`${file}.lock`, 1, 1);
    await nodeFiles.change(file, adding('b'));
    assert.equal(readFileSync(file, 'utf8'), 'ab');
    assert.deepEqual(readdirSync(join(folder, 'kept')), ['a.jsonl']);
  });

  it('are given back when a change fails', async () => {
    await assert.rejects(
      nodeFiles.change(file, () => {
        throw new Error('no');
      }),
      /no/u,
    );
    await nodeFiles.change(file, adding('a'));
    assert.equal(readFileSync(file, 'utf8'), 'a');
  });

  it('hold what two programs save into one at once, until both are killed', async function () {
    this.timeout(60_000);
    const both = await Promise.all([killWhileSaving(folder, 300), killWhileSaving(folder, 350)]);
    assert.deepEqual(
      both.map(({ lost, broken }) => [lost, broken]),
      [
        [[], 0],
        [[], 0],
      ],
    );
  });

  it('keep every saved record through kills at any moment', async function () {
    this.timeout(120_000);
    const moments = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 19, 23, 31, 47, 80];
    let saved = 0;
    for (const moment of moments) {
      const after = await killWhileSaving(folder, moment);
      assert.deepEqual([after.lost, after.broken], [[], 0], `killed after ${moment} ms`);
      saved += after.saved.length;
    }
    assert.ok(saved >= moments.length);
  });
});
