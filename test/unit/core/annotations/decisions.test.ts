import assert from 'node:assert/strict';
import {
  type DateDecision,
  type Decision,
  type LineDecision,
  type OutletDecision,
  decisionsOf,
  formatDecisions,
  parseDecisions,
} from '../../../../src/core/annotations/decisions.ts';

const APPEAL: LineDecision = { kind: 'line', is: 'article', text: 'keep the courier afloat', path: 'courier/a.txt' };
const BANNER: LineDecision = { kind: 'line', is: 'boilerplate', text: 'all ferries on one map' };
const DATED: DateDecision = { kind: 'date', is: '2023-05-16', path: 'courier/a.txt' };
const UNDATED: DateDecision = { kind: 'date', is: null, path: 'courier/b.txt' };
const COURIER: OutletDecision = { kind: 'outlet', is: 'Lindholm Courier', path: 'courier/a.txt' };

const format = (...records: Decision[]) => formatDecisions(decisionsOf(records, []));

function dated(is: string): number {
  return parseDecisions(JSON.stringify({ kind: 'date', is, path: 'a.txt' })).facts.length;
}

describe('decisions', () => {
  it('reads what it wrote', () => {
    assert.deepEqual(parseDecisions(format(BANNER, COURIER, UNDATED, APPEAL, DATED)), {
      lines: [APPEAL, BANNER],
      facts: [DATED, UNDATED, COURIER],
      coverage: [],
      unreadable: [],
    });
  });

  it('writes the same file whatever the order, each record once, with its keys in one order', () => {
    const file = format(BANNER, COURIER, DATED, APPEAL, UNDATED, BANNER);
    assert.equal(file, format(UNDATED, APPEAL, BANNER, DATED, COURIER));
    assert.equal(
      file,
      [
        '{"kind":"date","is":"2023-05-16","path":"courier/a.txt"}',
        '{"kind":"date","is":null,"path":"courier/b.txt"}',
        '{"kind":"line","is":"article","text":"keep the courier afloat","path":"courier/a.txt"}',
        '{"kind":"line","is":"boilerplate","text":"all ferries on one map"}',
        '{"kind":"outlet","is":"Lindholm Courier","path":"courier/a.txt"}',
        '',
      ].join('\n'),
    );
  });

  it('keeps the outlet a line is meant in, and that it is about words within lines', () => {
    const record: LineDecision = { kind: 'line', is: 'boilerplate', text: '12 photos', part: true, outlet: 'Courier' };
    const file = format(record);
    assert.equal(file, '{"kind":"line","is":"boilerplate","text":"12 photos","part":true,"outlet":"Courier"}\n');
    assert.deepEqual(parseDecisions(file).lines, [record]);
  });

  it('takes real dates at three precisions, and no others', () => {
    for (const real of ['2023-05-16', '2024-02-29', '2023-05', '2023']) assert.equal(dated(real), 1, real);
    for (const no of ['2023-02-29', '2023-13', '2023-5-16', '16 May 2023', '', '2023-05-16T00:00']) {
      assert.equal(dated(no), 0, no);
    }
  });

  it('keeps lines it cannot read, says why, and loses no other', () => {
    const broken = [
      '<<<<<<< ours',
      '{"kind":"pair","a":"1","b":"2"}',
      '{"kind":"line","is":"article","text":"x","by":"Mira"}',
      '{"kind":"line","is":"perhaps","text":"x"}',
      '{"kind":"line","is":"article","text":"x","part":false}',
      '{"kind":"line","is":"article","text":"x","outlet":""}',
      '{"kind":"date","is":"2023-02-30","path":"a.txt"}',
      '{"kind":"date","is":"2023"}',
      '{"kind":"outlet","is":" ","path":"a.txt"}',
      '{"kind":"pair","is":"apart","paths":["b.txt","a.txt"]}',
      '{"kind":"pair","is":"apart","paths":["a.txt","a.txt"]}',
      '{"kind":"pair","is":"apart","paths":["a.txt"]}',
      '{"kind":"passage","is":"ignored","text":"…"}',
      'null',
    ];
    const file = [broken[0], format(APPEAL, DATED), ...broken.slice(1)].join('\n');
    const { lines, facts, unreadable } = parseDecisions(file);
    assert.deepEqual([lines, facts], [[APPEAL], [DATED]]);
    assert.deepEqual(
      unreadable.map(({ text }) => text),
      broken,
    );
    assert.deepEqual([unreadable[0]?.line, unreadable[0]?.reason], [1, 'a mark of a merge conflict']);
    assert.ok(unreadable.every(({ reason }) => reason !== ''));
    const written = formatDecisions({ lines, facts, coverage: [], unreadable });
    for (const line of broken) assert.ok(written.split('\n').includes(line));
  });

  it('gives nothing for an empty file, and reads past a byte-order mark and carriage returns', () => {
    assert.deepEqual(parseDecisions(''), { lines: [], facts: [], coverage: [], unreadable: [] });
    assert.equal(format(), '');
    assert.deepEqual(parseDecisions(`\uFEFF${format(APPEAL).replace('\n', '\r\n')}`).lines, [APPEAL]);
  });

  it('reads what was decided about pairs and passages, and writes it in order', () => {
    const apart: Decision = { kind: 'pair', is: 'apart', paths: ['a.txt', 'b.txt'] };
    const ignored: Decision = { kind: 'passage', is: 'ignored', text: 'the bridge is open' };
    const written = format(ignored, apart, APPEAL);
    assert.deepEqual(parseDecisions(written).coverage, [apart, ignored]);
    assert.equal(formatDecisions(parseDecisions(written)), written);
    assert.match(written, /^\{"kind":"pair","is":"apart","paths":\["a.txt","b.txt"\]\}$/mu);
  });
});
