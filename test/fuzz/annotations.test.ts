import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  formatAnnotations,
  parseAnnotations,
  problemsOf,
  recordsOf,
  sortedRecords,
  withRecords,
} from '../../src/core/annotations/annotationFile.ts';
import type { Annotation } from '../../src/core/annotations/annotation.ts';
import { formatTagScheme, parseTagScheme, problemsOfScheme } from '../../src/core/annotations/tagSchemeFile.ts';
import { anyPath, anyRecord, anyRecords, anyString } from '../unit/core/annotations/anyRecord.ts';
import './repeatable.ts';

const EMPTY = parseAnnotations('');
const fileOf = (records: readonly Annotation[], path = 'a.txt') => formatAnnotations(withRecords(EMPTY, records, path));

/** Lines much like ours, and much unlike. */
const anyLine = fc.oneof(
  anyRecord.map((record) => fileOf([record]).trimEnd()),
  fc.tuple(anyRecord, fc.nat(600)).map(([record, end]) => fileOf([record]).trimEnd().slice(0, end)),
  fc
    .tuple(anyRecord, fc.dictionary(fc.string(), fc.jsonValue()))
    .map(([record, more]) => JSON.stringify({ ...JSON.parse(fileOf([record])), ...more })),
  fc
    .tuple(anyRecord, fc.constantFrom('id', 'creator', 'body', 'target', 'motivation', 'created'), fc.jsonValue())
    .map(([record, key, value]) => JSON.stringify({ ...JSON.parse(fileOf([record])), [key]: value })),
  fc.json(),
  anyString.map((text) => text.replaceAll(/[\r\n]/gu, ' ')),
  fc.constantFrom(
    '=======',
    '<<<<<<< a',
    '>>>>>>> b',
    '{"__proto__":{"version":1}}',
    '{"version":9}',
    '['.repeat(5000),
  ),
);

describe('annotation files', () => {
  it('give back what was written', () => {
    fc.assert(
      fc.property(anyRecords, anyPath, (records, path) => {
        const file = parseAnnotations(fileOf(records, path));
        assert.deepEqual(problemsOf(file), []);
        assert.deepEqual(recordsOf(file), sortedRecords(records));
        assert.equal(formatAnnotations(file), fileOf(records, path));
      }),
      { numRuns: 500 },
    );
  });

  it('never throw, lose no line, and settle at once', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), (lines) => {
        const file = parseAnnotations(lines.join('\n'));
        const text = formatAnnotations(file);
        assert.equal(formatAnnotations(parseAnnotations(text)), text);
        const left = new Set(text.split('\n'));
        const held = new Map(recordsOf(file).map((record) => [record.id, record]));
        for (const line of lines.map((one) => one.replace(/^\uFEFF+/u, ''))) {
          if (line.trim() === '' || left.has(line)) continue;
          // Only the first state of a record goes, where a later one is there.
          const [first] = recordsOf(parseAnnotations(line));
          assert.ok(first && first.modified === undefined && held.get(first.id)?.modified !== undefined, line);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('hold all that two people did, however their lines are put together', () => {
    const twoSides = fc.tuple(anyRecords, anyRecords, anyRecords, fc.func(fc.boolean()), fc.func(fc.nat()));
    fc.assert(
      fc.property(twoSides, ([common, mine, theirs, changes, order]) => {
        const changed = common.map((record) =>
          changes(record.id) ? { ...record, modified: '2095-01-01T00:00:00.000Z' } : record,
        );
        const lines = (fileOf([...common, ...mine]) + fileOf([...changed, ...theirs])).split('\n').filter(Boolean);
        const mixed = [...lines].sort((a, b) => order(a) - order(b)).join('\n');
        const records = recordsOf(parseAnnotations(mixed));
        const byId = new Map(records.map((record) => [record.id, record]));
        for (const record of [...changed, ...mine, ...theirs]) assert.deepEqual(byId.get(record.id), record);
        assert.equal(records.length, new Set([...changed, ...mine, ...theirs].map(({ id }) => id)).size);
        assert.equal(formatAnnotations(parseAnnotations(mixed)), formatAnnotations(parseAnnotations(lines.join('\n'))));
      }),
      { numRuns: 300 },
    );
  });

  it('take a line of megabytes, and JSON of any depth', () => {
    const [record] = fc.sample(anyRecord, 1);
    assert.ok(record);
    const deep = `{"version":1,"x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    const huge = `{"version":1,"x":"${'\u00E9'.repeat(2_000_000)}"`;
    const file = parseAnnotations(`${deep}\n${huge}\n${fileOf([record])}`);
    assert.deepEqual(recordsOf(file), [record]);
    assert.equal(file.unreadable.length, 2);
  });
});

describe('tag schemes', () => {
  it('never throw, and are consistent whatever the file holds', () => {
    const name = fc.constantFrom('A', 'B', 'C', 'D');
    const tag = fc.record(
      {
        name,
        colour: fc.constantFrom('blue', 'red', 'orange'),
        border: fc.constant('solid'),
        letter: fc.constantFrom('A', 'Ab', ''),
        shortcut: fc.integer({ min: 0, max: 3 }),
        parent: name,
        more: fc.jsonValue(),
      },
      { requiredKeys: ['name', 'colour', 'border', 'letter'] },
    );
    const file = fc.oneof(
      fc.json(),
      anyString,
      fc.array(tag, { maxLength: 6 }).map((tags) => JSON.stringify({ version: 1, tags })),
    );
    fc.assert(
      fc.property(file, (text) => {
        const { scheme, isWritable } = parseTagScheme(text);
        assert.deepEqual(problemsOfScheme(scheme), []);
        if (!isWritable) return;
        const written = formatTagScheme(scheme, text);
        assert.deepEqual(parseTagScheme(written).scheme, scheme);
        assert.equal(formatTagScheme(scheme, written), written);
      }),
      { numRuns: 500 },
    );
  });
});
