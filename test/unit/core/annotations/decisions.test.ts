import assert from 'node:assert/strict';
import {
  type LineDecision,
  formatDecisions,
  parseDecisions,
  withDecision,
} from '../../../../src/core/annotations/decisions.ts';

const APPEAL: LineDecision = { is: 'article', text: 'keep the courier afloat', path: 'courier/a.txt' };
const BANNER: LineDecision = { is: 'boilerplate', text: 'all ferries on one map' };

describe('decisions', () => {
  it('reads what it wrote', () => {
    const file = formatDecisions({ lines: [BANNER, APPEAL], unreadable: [] });
    assert.deepEqual(parseDecisions(file), { lines: [APPEAL, BANNER], unreadable: [] });
  });

  it('writes the same file whatever the order, each record once, with its keys in one order', () => {
    const file = formatDecisions({ lines: [BANNER, APPEAL, BANNER], unreadable: [] });
    assert.equal(file, formatDecisions({ lines: [APPEAL, BANNER], unreadable: [] }));
    assert.equal(
      file.split('\n')[0],
      '{"kind":"line","is":"article","text":"keep the courier afloat","path":"courier/a.txt"}',
    );
  });

  it('keeps lines it cannot read, says why, and loses no other', () => {
    const broken = [
      '<<<<<<< ours',
      '{"kind":"pair","a":"1","b":"2"}',
      '{"kind":"line","is":"article","text":"x","by":"Mira"}',
      '{"kind":"line","is":"perhaps","text":"x"}',
      'null',
    ];
    const file = [broken[0], formatDecisions({ lines: [APPEAL], unreadable: [] }), ...broken.slice(1)].join('\n');
    const { lines, unreadable } = parseDecisions(file);
    assert.deepEqual(lines, [APPEAL]);
    assert.deepEqual(
      unreadable.map(({ text }) => text),
      broken,
    );
    assert.equal(unreadable[0]?.line, 1);
    assert.ok(unreadable.every(({ reason }) => reason !== ''));
    const written = formatDecisions({ lines, unreadable });
    for (const line of broken) assert.ok(written.split('\n').includes(line));
  });

  it('gives nothing for an empty file, and reads past a byte-order mark and carriage returns', () => {
    assert.deepEqual(parseDecisions(''), { lines: [], unreadable: [] });
    assert.equal(formatDecisions({ lines: [], unreadable: [] }), '');
    const file = `\uFEFF${formatDecisions({ lines: [APPEAL], unreadable: [] }).replace('\n', '\r\n')}`;
    assert.deepEqual(parseDecisions(file).lines, [APPEAL]);
  });

  it('replaces what was decided for the same line and file, and only that', () => {
    const taken: LineDecision = { ...APPEAL, is: 'boilerplate' };
    const everywhere: LineDecision = { is: 'article', text: APPEAL.text };
    const { lines } = withDecision(withDecision({ lines: [APPEAL], unreadable: [] }, everywhere), taken);
    assert.deepEqual(lines, [everywhere, taken]);
  });
});
