import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { root } from '../../../../scripts/install.mjs';
import { parseAnnotations, recordsOf } from '../../../../src/core/annotations/annotationFile.ts';
import { lineOf } from '../../../../src/core/annotations/annotationJson.ts';
import { FACT_CHECKING_SCHEME, SIMPLE_SCHEME } from '../../../../src/core/annotations/builtInSchemes.ts';
import { formatDecisions, parseDecisions } from '../../../../src/core/annotations/decisions.ts';
import { formatEntityDecisions, parseEntityDecisions } from '../../../../src/core/annotations/entityDecisions.ts';
import { completed } from '../../../../src/core/annotations/newTag.ts';
import { formatTagScheme, parseTagScheme } from '../../../../src/core/annotations/tagSchemeFile.ts';
import { anyPath, anyRecord } from './anyRecord.ts';
import { SAMPLES, against, answer, claim, settled } from './sampleRecords.ts';
import '../../../fuzz/repeatable.ts';

const schemaIn = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const isRecord = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(
  schemaIn('docs/annotation.schema.json'),
);
const isScheme = new Ajv({ unicodeRegExp: true }).compile(schemaIn('media/tags.schema.json'));
/** Whether a line is of the file of names. */
const isName = (line: string) => /^\{"kind":"(?:known|names?)"/u.test(line);

describe('the JSON Schema of annotations', () => {
  it('takes every record that is written', () => {
    fc.assert(
      fc.property(anyRecord, anyPath, (record, path) => {
        assert.ok(isRecord(JSON.parse(lineOf(record, path))), JSON.stringify(isRecord.errors));
      }),
      { numRuns: 500 },
    );
  });

  it('refuses a record without what every record has, or with something else in its place', () => {
    for (const sample of SAMPLES) {
      const record = JSON.parse(lineOf(sample, 'a.txt'));
      for (const key of ['version', 'id', 'type', 'motivation', 'creator', 'created', 'target']) {
        const { [key]: _gone, ...rest } = record;
        assert.equal(isRecord(rest), false, `${sample.kind} without ${key}`);
        assert.equal(isRecord({ ...record, [key]: 'x' }), false, `${sample.kind} with another ${key}`);
      }
    }
    for (const sample of [answer, settled, against]) {
      assert.equal(isRecord({ ...JSON.parse(lineOf(sample, 'a.txt')), body: [] }), false, sample.kind);
    }
    const { target, ...rest } = JSON.parse(lineOf(claim, 'a.txt'));
    for (const selector of [[], [target.selector[0]], [target.selector[1]], 'x']) {
      assert.equal(isRecord({ ...rest, target: { ...target, selector } }), false);
    }
  });

  it('takes no record that Dateline does not read', () => {
    const key = fc.constantFrom(
      'version',
      'id',
      'type',
      'motivation',
      'creator',
      'created',
      'modified',
      'body',
      'target',
    );
    fc.assert(
      fc.property(
        anyRecord,
        key,
        fc.oneof(fc.jsonValue(), fc.constantFrom('tagging', 'linking', 'replying')),
        (record, changed, value) => {
          const json = { ...JSON.parse(lineOf(record, 'a.txt')), [changed]: value };
          if (!isRecord(json)) return;
          assert.equal(recordsOf(parseAnnotations(JSON.stringify(json))).length, 1, JSON.stringify(json));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('takes the examples of its documentation, which are written as Dateline writes', () => {
    const examples = readFileSync(join(root, 'docs/format.md'), 'utf8').match(/^\{"version":1,"id".*$/gmu) ?? [];
    assert.equal(examples.length, 6);
    for (const example of examples) {
      assert.ok(isRecord(JSON.parse(example)), example);
      const [record] = recordsOf(parseAnnotations(example));
      assert.ok(record, example);
      assert.equal(lineOf(record, 'courier/bridge.txt'), example);
    }
  });
});

describe('the documentation of decisions', () => {
  it('has examples that are read, written as Dateline writes', () => {
    const lines = readFileSync(join(root, 'docs/format.md'), 'utf8').match(/^\{"kind":.*$/gmu) ?? [];
    const examples = lines.map((line) => `${line}\n`);
    const decisions = examples.filter((line) => !isName(line)).join('');
    assert.ok(decisions.length > 0);
    assert.equal(formatDecisions(parseDecisions(decisions)), decisions);
    assert.deepEqual(parseDecisions(decisions).unreadable, []);
    const names = examples.filter(isName).join('');
    assert.equal(formatEntityDecisions(parseEntityDecisions(names)), names);
    assert.deepEqual(parseEntityDecisions(names).unreadable, []);
  });
});

describe('the JSON Schema of tags', () => {
  it('takes every scheme that is written', () => {
    const many = completed({ tags: [] }, ['Claim', 'Претензия', 'x', '…']);
    for (const scheme of [SIMPLE_SCHEME, FACT_CHECKING_SCHEME, many]) {
      assert.ok(isScheme(JSON.parse(formatTagScheme(scheme))), JSON.stringify(isScheme.errors));
    }
  });

  it('refuses what Dateline refuses', () => {
    const tag = { name: 'A', colour: 'red', border: 'solid', letter: 'A' };
    const wrong = [
      { name: ' ' },
      { colour: 'orange' },
      { border: 'wavy' },
      { letter: 'Abc' },
      { shortcut: 0 },
      { parent: 1 },
    ];
    for (const one of wrong) {
      const file = { version: 1, tags: [{ ...tag, ...one }] };
      assert.equal(isScheme(file), false, JSON.stringify(one));
      assert.equal(parseTagScheme(JSON.stringify(file)).refused.length, 1);
    }
    for (const file of [[], { tags: [] }, { version: 2, tags: [] }]) assert.equal(isScheme(file), false);
  });
});
