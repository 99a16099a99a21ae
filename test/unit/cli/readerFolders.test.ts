import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readerFoldersAbove } from '../../../src/cli/readerFolders.ts';

/** A record that dates a file. */
function dated(path: string): string {
  return `${JSON.stringify({ kind: 'date', is: '2023-05-16', path })}\n`;
}

describe('readerFoldersAbove', () => {
  let folder: string;
  let reports: string[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-'));
    reports = [];
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** A folder with a `.dateline`, below the temporary one. */
  function decided(name: string, files: Readonly<Record<string, string>>): string {
    mkdirSync(join(folder, name, '.dateline'), { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, '.dateline', file), text);
    return join(folder, name);
  }
  const above = (...paths: string[]) => readerFoldersAbove(paths, (message) => reports.push(message));

  it('finds what was decided for a folder, for one below it and for a file', async () => {
    const root = decided('news', {
      'decisions.jsonl': dated('port/a.txt'),
      'outlets.json': '[{ "name": "Quay Post", "paths": ["port/**"] }]',
    });
    for (const path of [root, join(root, 'port'), join(root, 'port', 'a.txt')]) {
      const folders = await above(path);
      assert.equal(folders.pathOf(join(root, 'port', 'a.txt')), 'port/a.txt');
      const { facts, outlets } = folders.knowledge;
      assert.deepEqual(facts, [{ kind: 'date', is: '2023-05-16', path: 'port/a.txt' }]);
      assert.deepEqual(outlets[0]?.paths, ['port/**']);
    }
    assert.deepEqual(reports, []);
  });

  it('leaves paths as they are where nobody decided anything', async () => {
    const folders = await above(join(folder, 'news'));
    assert.equal(folders.pathOf('news/a.txt'), 'news/a.txt');
    assert.deepEqual(folders.knowledge, { lines: [], facts: [], coverage: [], outlets: [], names: [] });
  });

  it('keeps several folders apart', async () => {
    const one = decided('one', { 'decisions.jsonl': dated('a.txt') });
    const two = decided('two', { 'decisions.jsonl': dated('a.txt') });
    const folders = await above(one, two);
    assert.deepEqual(
      folders.knowledge.facts.map(({ path }) => path),
      [one, two].map((root) => folders.pathOf(join(root, 'a.txt'))),
    );
    assert.equal(new Set(folders.knowledge.facts.map(({ path }) => path)).size, 2);
  });

  it('says what counts for nothing, and takes the rest', async () => {
    const root = decided('news', { 'decisions.jsonl': `not a record\n${dated('a.txt')}`, 'outlets.json': '{' });
    const { facts, outlets } = (await above(root)).knowledge;
    assert.deepEqual([facts.length, outlets.length], [1, 0]);
    assert.deepEqual(reports, [
      `${join(root, '.dateline/decisions.jsonl')}, line 1: not JSON.`,
      `${join(root, '.dateline/outlets.json')}: The list of outlets is not valid JSON.`,
    ]);
  });
});
