import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import JSZip from 'jszip';
import { writeAnnotations } from '../../../../../src/core/exports/annotations/writeAnnotations.ts';
import { codePoints, exportOf, samples } from './annotated.ts';

/** The types that a configuration declares, by section; `!` and indentation are brat's own. */
function declared(configuration: string): ReadonlyMap<string, ReadonlySet<string>> {
  const sections = new Map<string, Set<string>>();
  let section = '';
  for (const line of configuration.split('\n')) {
    const [, name] = /^\[(.+)\]$/.exec(line) ?? [];
    if (name !== undefined) sections.set((section = name), new Set());
    else if (line.trim() !== '') sections.get(section)?.add(line.trim().split('\t')[0] ?? '');
  }
  return sections;
}

/** Checks a file by the rules of brat's manual: https://brat.nlplab.org/standoff.html */
function checkStandoff(standoff: string, text: string, types: ReadonlyMap<string, ReadonlySet<string>>): number {
  assert.doesNotMatch(text, /\r/);
  const lines = standoff === '' ? [] : standoff.replace(/\n$/, '').split('\n');
  const ids = lines.map((line) => line.split('\t')[0] ?? '');
  assert.equal(new Set(ids).size, ids.length, 'an id stands there twice');
  const known = new Set(ids);
  for (const line of lines) {
    const [id = '', data = '', ...rest] = line.split('\t');
    const [type = '', ...args] = data.split(' ');
    assert.match(type, /^[\w-]+$/);
    switch (id.charAt(0)) {
      case 'T': {
        assert.ok(types.get('entities')?.has(type), `${type} is not declared`);
        const spans = args
          .join(' ')
          .split(';')
          .map((span) => span.split(' ').map(Number));
        let before = -1;
        const words = spans.map(([start = Number.NaN, end = Number.NaN]) => {
          assert.ok(start < end && start >= before && end <= Array.from(text).length, line);
          before = end;
          return codePoints(text, start, end);
        });
        for (const part of words) assert.doesNotMatch(part, /\n/);
        assert.equal(rest.join('\t'), words.join(' '));
        break;
      }
      case 'A':
        assert.ok(types.get('attributes')?.has(type));
        assert.ok(known.has(args[0] ?? '') && args.length === 1, line);
        break;
      case 'R': {
        assert.ok(types.get('relations')?.has(type));
        const [first, second] = args.map((arg) => /^Arg[12]:(T\d+)$/.exec(arg)?.[1] ?? '');
        assert.ok(known.has(first ?? '') && known.has(second ?? ''), line);
        break;
      }
      case '#':
        assert.ok(known.has(args[0] ?? '') && rest.length > 0, line);
        break;
      default:
        assert.fail(`brat knows no line ${line}`);
    }
  }
  return lines.filter((line) => line.startsWith('T')).length;
}

describe('brat standoff', () => {
  it('follows the rules of its manual, whatever the text', async () => {
    let passages = 0;
    await fc.assert(
      fc.asyncProperty(samples, async (all) => {
        const zip = await JSZip.loadAsync(writeAnnotations('brat', exportOf(all)).bytes);
        const read = (name: string) => zip.file(name)?.async('string') ?? assert.fail(`${name} is missing`);
        const types = declared(await read('annotation.conf'));
        for (const { path } of all) {
          const name = path.replace(/\.txt$/, '');
          passages += checkStandoff(await read(`${name}.ann`), await read(`${name}.txt`), types);
        }
      }),
      { numRuns: 60 },
    );
    assert.ok(passages > 100, `${passages} passages were checked`);
  });

  it('is refused by its rules where an offset is wrong', () => {
    const types = new Map([['entities', new Set(['Claim'])]]);
    assert.equal(checkStandoff('T1\tClaim 0 5\tferry\n', 'ferry, quay', types), 1);
    assert.throws(() => checkStandoff('T1\tClaim 1 6\tferry\n', 'ferry, quay', types));
  });

  it('has names that were recognised, and none that leads out of its folder', async () => {
    const text = 'A word of Ingrid Halvorsen.';
    const start = text.indexOf('Ingrid');
    const name = {
      start,
      end: start + 16,
      type: 'person',
      id: 'person:x',
      name: 'Ingrid Halvorsen',
      wikidata: null,
    } as const;
    const sample = { path: '../../etc/quay.txt', text, records: [] };
    const { bytes } = writeAnnotations('brat', exportOf([sample], { names: [name] }));
    const zip = await JSZip.loadAsync(bytes);
    assert.match((await zip.file('etc/quay.ann')?.async('string')) ?? '', /^T1\tPerson 10 26\tIngrid Halvorsen\n/);
    assert.deepEqual(
      Object.keys(zip.files).filter((file) => file.includes('..')),
      [],
    );
  });
});
