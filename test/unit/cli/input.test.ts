import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Input } from '../../../src/cli/input.ts';

describe('Input', () => {
  let folder = '';
  let reports: string[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-'));
    reports = [];
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  async function read(...paths: string[]) {
    const input = new Input(
      paths.map((path) => join(folder, path)),
      (message) => reports.push(message),
    );
    const found = [];
    for await (const { id, text, record } of input.articles()) {
      assert.equal(await input.textOf(id), text);
      found.push({ id: id.replace(`${folder}/`, ''), text, record });
    }
    await input.close();
    return found;
  }

  it('reads the text files of a folder by name, and leaves others alone', async () => {
    mkdirSync(join(folder, 'sub'));
    mkdirSync(join(folder, '.hidden'));
    write('b.txt', 'two');
    write('a.TXT', 'one');
    write('c.md', 'no');
    write('sub/d.txt', 'three');
    write('.hidden/e.txt', 'no');
    assert.deepEqual(
      (await read('')).map(({ text }) => text),
      ['one', 'two', 'three'],
    );
    assert.deepEqual(reports, []);
  });

  it('walks a folder that links back to itself once', async () => {
    write('a.txt', 'one');
    symlinkSync(folder, join(folder, 'loop'));
    assert.deepEqual(
      (await read('')).map(({ text }) => text),
      ['one'],
    );
  });

  it('reports what cannot be used, and goes on', async () => {
    write('a.txt', 'one');
    write('picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 0, 1, 0, 2]));
    symlinkSync(join(folder, 'gone'), join(folder, 'dangling.txt'));
    assert.deepEqual(
      (await read('', 'missing.txt')).map(({ text }) => text),
      ['one'],
    );
    assert.equal(reports.length, 3);
    assert.match(reports[0] ?? '', /dangling\.txt: it does not exist\.$/);
    assert.match(reports[1] ?? '', /picture\.txt: /);
    assert.match(reports[2] ?? '', /missing\.txt: it does not exist\.$/);
  });

  it('reads records, and says which line is none', async () => {
    write(
      'docs.jsonl',
      '{"id":"a","text":"one","date":"2023-05-16","series":"courier"}\nnot json\n{"id":"b"}\n{"id":7,"text":"Лён"}\n',
    );
    assert.deepEqual(await read('docs.jsonl'), [
      { id: 'a', text: 'one', record: { date: '2023-05-16', outlet: 'courier' } },
      { id: '7', text: 'Лён', record: {} },
    ]);
    assert.equal(reports.length, 2);
    assert.match(reports[0] ?? '', /docs\.jsonl, line 2: not an article: it is no JSON\.$/);
    assert.match(reports[1] ?? '', /docs\.jsonl, line 3: not an article: it needs "id" and "text"\.$/);
  });

  it('refuses what can be read only once, as a pipe, or without end', async () => {
    symlinkSync('/dev/null', join(folder, 'device.txt'));
    assert.deepEqual(await read('device.txt'), []);
    assert.match(reports[0] ?? '', /device\.txt: it is a pipe or a device/);
  });

  it('of two articles with one id the first is used, wherever they stand', async () => {
    write('a.txt', 'file');
    write('docs.jsonl', `${JSON.stringify({ id: join(folder, 'a.txt'), text: 'record' })}\n`);
    const input = new Input([join(folder, 'docs.jsonl'), folder], (message) => reports.push(message));
    const found = [];
    for await (const { id } of input.articles()) found.push(await input.textOf(id));
    for await (const { id } of input.articles()) found.push(await input.textOf(id));
    await input.close();
    assert.deepEqual(found, ['record', 'record']);
    assert.equal(reports.length, 1);
  });

  it('refuses a record as large as a file may not be, and reads the next', async () => {
    write('docs.jsonl', `{"id":"a","text":"${'x'.repeat(26 * 1024 * 1024)}"}\n{"id":"b","text":"two"}\n`);
    assert.deepEqual(
      (await read('docs.jsonl')).map(({ text }) => text),
      ['two'],
    );
    assert.match(reports[0] ?? '', /line 1: it is too large \(26 MB; at most 25 MB\)\.$/);
  });

  it('reads a file that was named twice once', async () => {
    write('a.txt', 'one');
    assert.equal((await read('a.txt', 'a.txt')).length, 1);
    assert.match(reports[0] ?? '', /named twice/);
  });
});
