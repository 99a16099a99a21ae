import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { belowFolders } from '../../../src/cli/belowFolders.ts';

describe('the path of an article below what was named', () => {
  let folder: string;
  let article: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-below-'));
    for (const name of ['courier', 'gazette']) mkdirSync(join(folder, name));
    article = join(folder, 'courier', 'quay.txt');
    writeFileSync(article, 'The quay.');
  });

  after(() => rmSync(folder, { recursive: true }));

  it('begins below a folder, and is the name of a file', async () => {
    assert.equal((await belowFolders([folder]))(article), 'courier/quay.txt');
    assert.equal((await belowFolders([article]))(article), 'quay.txt');
  });

  it('begins below what several have in common', async () => {
    const below = await belowFolders([article, join(folder, 'gazette')]);
    assert.equal(below(article), 'courier/quay.txt');
  });

  it('stays as it is where it is relative, or lies elsewhere', async () => {
    const below = await belowFolders([folder]);
    assert.equal(below('courier/quay.txt'), 'courier/quay.txt');
    assert.equal(below(join(tmpdir(), 'quay.txt')), join(tmpdir(), 'quay.txt'));
  });
});
