import assert from 'node:assert/strict';
import type { Annotation } from '../../../../src/core/annotations/annotation.ts';
import {
  formatAnnotations,
  parseAnnotations,
  problemsOf,
  recordsOf,
  together,
  withRecords,
  withSource,
} from '../../../../src/core/annotations/annotationFile.ts';
import { lineOf } from '../../../../src/core/annotations/annotationJson.ts';
import { SAMPLES, against, answer, claim, idOf, settled, whole } from './sampleRecords.ts';

const PATH = 'courier/bridge 1.txt';
const EMPTY = parseAnnotations('');

const fileOf = (...records: Annotation[]) => formatAnnotations(withRecords(EMPTY, records, PATH));
const read = (text: string) => recordsOf(parseAnnotations(text));
const reasons = (text: string) => problemsOf(parseAnnotations(text)).map(({ line, reason }) => `${line}: ${reason}`);
const json = (record: Annotation, more: object = {}) =>
  JSON.stringify({ ...JSON.parse(lineOf(record, PATH)), ...more });

/** What is wrong with a record whose JSON has other values. */
const wrong = (record: Annotation, more: object) => reasons(json(record, more))[0]?.replace('1: ', '');

describe('an annotation file', () => {
  it('holds one W3C annotation a line, keys in one order', () => {
    assert.equal(
      fileOf(claim),
      '{"version":1,"id":"urn:uuid:0b9c1f6e-3a52-4d17-9f60-000000000001","type":"Annotation","motivation":"commenting",' +
        '"creator":{"type":"Person","name":"Mira"},"created":"2023-05-16T08:30:00.000Z",' +
        '"body":[{"type":"TextualBody","purpose":"tagging","value":"Claim"},' +
        '{"type":"TextualBody","purpose":"commenting","format":"text/markdown","value":"Forty *in all*, or each way?"}],' +
        '"target":{"source":"courier/bridge%201.txt","selector":[' +
        '{"type":"TextQuoteSelector","exact":"carries 40 trains a day","prefix":"the bridge ","suffix":", she said"},' +
        '{"type":"TextPositionSelector","start":204,"end":227}]}}\n',
    );
  });

  it('gives every kind of record back, by id, author and times', () => {
    const file = parseAnnotations(fileOf(...[...SAMPLES].reverse()));
    assert.deepEqual(recordsOf(file), SAMPLES);
    assert.deepEqual(file.unreadable, []);
    assert.equal(formatAnnotations(file), fileOf(...SAMPLES));
  });

  it('says what each record is for', () => {
    const { note: _note, ...tagged } = claim;
    const motivations = [...SAMPLES, tagged, { ...tagged, tags: [] }, { ...whole, note: 'Wire copy.' }].map(
      (record) => JSON.parse(lineOf(record, PATH)).motivation,
    );
    assert.deepEqual(
      motivations.join(' '),
      'commenting tagging replying moderating linking linking tagging highlighting describing',
    );
  });

  it('is empty when nothing is kept', () => {
    assert.equal(formatAnnotations(EMPTY), '');
    assert.equal(formatAnnotations(withRecords(parseAnnotations(fileOf(claim)), [], PATH)), '');
  });

  it('leaves a line that nobody changed to the letter, however it is written', () => {
    const strange = ` ${json(claim, { created: claim.created, rights: { is: ['free'] } })} `;
    const file = parseAnnotations(`\uFEFF${strange}\r\n`);
    assert.equal(
      formatAnnotations(withRecords(file, [...recordsOf(file), whole], PATH)),
      `${strange}\n${fileOf(whole)}`,
    );
  });

  it('carries what is not ours along when a record changes', () => {
    const { body, target, creator } = JSON.parse(lineOf(claim, PATH));
    const line = JSON.stringify({
      ...JSON.parse(lineOf(claim, PATH)),
      rights: 'free',
      creator: { ...creator, id: 'https://example.org/mira' },
      body: [
        ...body.map((one: object) => ({ ...one, language: 'en' })),
        { type: 'Image', id: 'https://example.org/a.png' },
      ],
      target: { ...target, state: { type: 'TimeState' }, selector: [...target.selector, { type: 'RangeSelector' }] },
    });
    const file = parseAnnotations(line);
    const changed = { ...claim, tags: ['Claim', 'Open'], note: 'Each way.' };
    const after = JSON.parse(formatAnnotations(withRecords(file, [changed], PATH)));
    assert.equal(after.rights, 'free');
    assert.equal(after.creator.id, 'https://example.org/mira');
    assert.equal(after.target.state.type, 'TimeState');
    assert.deepEqual(
      after.target.selector.map(({ type }: { type: string }) => type),
      ['TextQuoteSelector', 'TextPositionSelector', 'RangeSelector'],
    );
    assert.deepEqual(
      after.body.map(({ value, language, type }: Record<string, string>) => `${value ?? type} ${language ?? ''}`),
      ['Claim en', 'Open ', 'Each way. en', 'Image '],
    );
    assert.deepEqual(read(JSON.stringify(after)), [changed]);
  });

  it('lets a tag and a note go', () => {
    const file = parseAnnotations(fileOf(claim));
    const { note: _note, ...rest } = claim;
    const after = withRecords(file, [{ ...rest, tags: [] }], PATH);
    assert.deepEqual(read(formatAnnotations(after)), [{ ...rest, tags: [] }]);
  });

  it('keeps every line it cannot read, says why, and reads the others', () => {
    const later = json(whole, { version: 2, motivation: 'assessing' });
    const text = `<<<<<<< ours\n${json(claim)}\n=======\n{"version":1\n${later}\n\n[]\n${json(answer, { target: 'x' })}\n`;
    assert.deepEqual(read(text), [claim]);
    assert.deepEqual(reasons(text), [
      '1: a mark of a merge conflict',
      '3: a mark of a merge conflict',
      '4: not JSON',
      '5: written by a later version of Dateline',
      '7: motivation: missing',
      '8: target: not a UUID such as urn:uuid:0b9c…',
    ]);
    const after = formatAnnotations(withRecords(parseAnnotations(text), [claim, settled], PATH));
    for (const line of text.split('\n')) assert.ok(after.split('\n').includes(line), line);
    assert.deepEqual(read(after), [claim, settled]);
  });

  it('says what is wrong with a record', () => {
    assert.equal(wrong(claim, { id: 'urn:uuid:1' }), 'id: not a UUID such as urn:uuid:0b9c…');
    assert.equal(wrong(claim, { created: '2023-05-16' }), 'created: not an instant such as 2023-05-16T08:30:00.000Z');
    assert.equal(
      wrong(claim, { created: '2023-02-30T08:30:00.000Z' }),
      'created: not an instant such as 2023-05-16T08:30:00.000Z',
    );
    assert.equal(wrong(claim, { creator: { name: ' ' } }), 'creator.name: an empty name');
    assert.equal(wrong(claim, { target: { source: 'a', selector: [] } }), 'no quotation to find it by');
    assert.equal(wrong(settled, { body: [] }), 'neither resolved nor open');
    assert.equal(wrong(against, { body: [] }), 'no relation');
    assert.equal(reasons(json({ ...against, to: { mark: idOf(9), path: '../../x.txt' } }))[0], '1: a link to nothing');
    assert.match(wrong(against, { motivation: 'bookmarking' }) ?? '', /^motivation: expected/u);
    assert.match(wrong(claim, { rights: JSON.parse('['.repeat(500) + ']'.repeat(500)) }) ?? '', /nested too deeply/u);
  });

  it('takes the newest state of a record that was changed in two places, and keeps the other', () => {
    const [one, two] = [
      { ...claim, note: 'At home.', modified: '2023-05-18T08:00:00.000Z' },
      { ...claim, note: 'At the desk.', modified: '2023-05-19T08:00:00.000Z' },
    ];
    for (const text of [
      fileOf(one) + fileOf(two),
      fileOf(two) + fileOf(one),
      fileOf(claim) + fileOf(two) + fileOf(one),
    ]) {
      assert.deepEqual(read(text), [two]);
      assert.equal(formatAnnotations(parseAnnotations(text)), fileOf(one) + fileOf(two), 'the first state is in both');
    }
    assert.deepEqual(reasons(fileOf(one) + fileOf(two)), ['1: an older state of a record that was changed since']);
  });

  it('lets older states go with their record', () => {
    const older = { ...claim, modified: '2023-05-18T08:00:00.000Z' };
    const newer = { ...claim, modified: '2023-05-19T08:00:00.000Z' };
    const file = parseAnnotations(fileOf(older) + fileOf(newer) + fileOf(whole));
    assert.equal(formatAnnotations(withRecords(file, [whole], PATH)), fileOf(whole));
  });

  it('never lets a record take the place of somebody else’s', () => {
    const stolen = { ...claim, creator: 'Tomas', created: '2023-06-01T00:00:00.000Z', note: 'No.' };
    const text = fileOf(stolen) + fileOf(claim);
    assert.deepEqual(read(text), [claim]);
    assert.deepEqual(reasons(text), ['1: its id is that of another’s record']);
    assert.ok(formatAnnotations(withRecords(parseAnnotations(text), [], PATH)).includes('"No."'));
  });

  it('follows its article, and joins what is there', () => {
    const moved = withSource(parseAnnotations(fileOf(claim, answer)), 'gazette/b.txt');
    assert.equal(JSON.parse(moved.kept[0]?.text ?? '').target.source, 'gazette/b.txt');
    assert.deepEqual(recordsOf(moved), [claim, answer]);
    assert.deepEqual(recordsOf(together(moved, parseAnnotations(fileOf(whole)))), [claim, whole, answer]);
  });
});
