import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import type { ImportedFile } from '../../../../src/core/imports/importedFile.ts';
import { readAnnotations } from '../../../../src/core/imports/readAnnotations.ts';
import { writeAnnotations } from '../../../../src/core/exports/annotations/writeAnnotations.ts';
import { exportOf, samples } from '../exports/annotations/annotated.ts';

const IMPORTER = { creator: 'Tomas Brekke', now: '2024-01-02T03:04:05.678Z' };

function read(name: string, content: string | Uint8Array): ImportedFile {
  return readAnnotations(name, typeof content === 'string' ? strToU8(content) : content, IMPORTER);
}

/** The only problem of a file of which nothing can be taken. */
function refusal(file: ImportedFile): string {
  assert.deepEqual(file.articles, []);
  assert.equal(file.problems.length, 1);
  return file.problems[0]?.reason ?? '';
}

function project(xml: string, texts: Readonly<Record<string, string>> = {}): Uint8Array {
  const files = Object.entries({ 'project.qde': xml, ...texts }).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files));
}

/** The archive with another size for each of its files in its central directory, which is what a reader goes by. */
function sayingSize(archive: Uint8Array, size: number): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset);
  for (let i = 0; i < archive.length - 4; i++) {
    if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, size, true);
  }
  return archive;
}

function selection(start: string, end: string): string {
  const guid = `0b9c1d2e-0000-4000-8000-0000000000${start.length}${end.length}`;
  return `<PlainTextSelection guid="${guid}" startPosition="${start}" endPosition="${end}"/>`;
}

describe('A file that comes in', () => {
  it('with more bad lines than a function takes arguments costs none of the good ones', () => {
    const { articles, tags } = read(
      'store.zip',
      zipSync({ 'annotations/a.txt.jsonl': strToU8('x\n'.repeat(200_000)) }),
    );
    assert.deepEqual([articles.map(({ name }) => name), tags], [['a.txt'], []]);
    const parts = Array.from({ length: 200_000 }, (_, i) => `${i} ${i + 1}`).join(';');
    assert.equal(read('a.ann', `T1\tClaim ${parts}\n`).articles.length, 1);
  });

  it('is told to be none of ours where it is not', () => {
    assert.match(refusal(read('notes.txt', 'Only words.')), /not a file of annotations/);
    assert.match(refusal(read('a.json', '{"type":"Feature"}')), /no annotations/);
    assert.match(refusal(read('a.zip', zipSync({ 'readme.md': strToU8('words') }))), /no annotations/);
    assert.match(refusal(read('a.zip', strToU8('PK\u0003\u0004 and nothing more'))), /broken/);
  });

  it('may unpack to a little only', () => {
    const little = strToU8('T1\tClaim 0 5\tferry');
    const bomb = sayingSize(zipSync({ 'a.ann': little, 'b.ann': little, 'c.ann': little }), 100 * 1024 * 1024);
    assert.match(refusal(read('bomb.zip', bomb)), /too large/);
  });

  it('may not say that it is smaller than it is', () => {
    const archive = zipSync({ 'a.ann': strToU8(`T1\tClaim 0 5\tferry\n${'#'.repeat(100_000)}`) });
    assert.ok(JSON.stringify(read('a.zip', sayingSize(archive, 8))).length < 10_000);
  });

  it('expands no entities of its own, and reads nothing outside', () => {
    const lines = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    const laughs = `<!DOCTYPE p [<!ENTITY l0 "ha">${lines}]><Project name="&l9;"/>`;
    assert.match(refusal(read('a.qdpx', project(laughs))), /XML/);
    const outside = '<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]><Project name="&x;"/>';
    assert.match(refusal(read('a.qdpx', project(outside))), /XML/);
  });

  it('may nest no deeper than sense', () => {
    assert.match(refusal(read('a.json', '['.repeat(50_000) + ']'.repeat(50_000))), /nested|no file/);
    const deep = `<Project>${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}</Project>`;
    const file = read('a.qdpx', project(deep));
    assert.ok(file.articles.length === 0);
  });

  it('reaches nothing by the paths in it', () => {
    const xml = `<Project><Sources><TextSource guid="a" name="../../quay.txt" plainTextPath="internal://../project.qde"/>
      <TextSource guid="b" name="b" plainTextPath="relative:///etc/passwd"/></Sources></Project>`;
    const { articles, problems } = read('a.qdpx', project(xml));
    assert.deepEqual(articles, []);
    assert.equal(problems.length, 2);
  });

  it('costs a record with bad offsets alone', () => {
    const bad = [
      ['5', '3'],
      ['-1', '3'],
      ['0', '999999'],
      ['x', 'y1'],
      ['1e3', '9e9'],
      ['', ''],
    ].map(([a = '', b = '']) => selection(a, b));
    const xml = `<Project><Sources><TextSource guid="a" name="quay.txt"><PlainTextContent>The quay 🚢.</PlainTextContent>
      ${selection('0', '10')}${bad.join('')}</TextSource></Sources></Project>`;
    const { articles, problems } = read('a.qdpx', project(xml));
    assert.deepEqual(
      articles.map(({ records }) => records.map((one) => one.kind === 'mark' && one.selector?.exact)),
      [['The quay 🚢']],
    );
    assert.equal(problems.length, bad.length);
  });

  it('takes what has one id once', () => {
    const { articles, problems } = read('a.ann', 'T1\tClaim 0 3\tThe\nT1\tClaim 4 9\tferry\n');
    assert.deepEqual([articles[0]?.records.length, problems.length], [1, 1]);
  });

  it('gets no longer names than a store takes, and none that rule a terminal', () => {
    const creator = `Eve\u001b[2J\n${'x'.repeat(5000)}`;
    const kept = JSON.stringify({ creator, created: 'never', id: '../x' });
    const { articles } = read('a.ann', `T1\tClaim 0 3\tThe\n#1\tDateline T1\t${kept}\n`);
    const [record] = articles[0]?.records ?? [];
    assert.ok(record && record.creator.length <= 100 && record.creator.startsWith('Eve [2J x'));
    assert.equal(record.created, IMPORTER.now);
    assert.match(record.id, /^[0-9a-f-]{36}$/);
  });

  it('never throws, however it was damaged', () => {
    const forms = ['refi-qda', 'brat', 'dateline', 'w3c'] as const;
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 });
    fc.assert(
      fc.property(samples, fc.constantFrom(...forms), damage, fc.nat(), (all, form, changes, cut) => {
        const { name, bytes } = writeAnnotations(form, exportOf(all));
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        const file = read(name, cut % 3 === 0 ? bytes.subarray(0, cut % bytes.length) : bytes);
        for (const { records } of file.articles) for (const { id } of records) assert.match(id, /^[0-9a-f-]{36}$/);
      }),
      { numRuns: 150 },
    );
  });

  it('never throws, whatever its lines are', () => {
    const word = fc.constantFrom(
      'T1',
      'R1',
      'A1',
      '#1',
      'E1',
      '*',
      'Claim',
      '0 5',
      '0 5;7 9',
      'Arg1:T1',
      'Arg2:T1',
      'AnnotatorNotes',
      'Dateline',
      '{',
      '{"id":3}',
      '\t',
      ' ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        assert.ok(Array.isArray(read('a.ann', words.join('')).articles));
        assert.ok(Array.isArray(read('a.jsonl', words.join('')).articles));
      }),
      { numRuns: 200 },
    );
  });
});
