import assert from 'node:assert/strict';
import {
  exchangedNames,
  formatEntityDecision,
  formatEntityDecisions,
  namesAbout,
  parseEntityDecisions,
} from '../../../../src/core/annotations/entityDecisions.ts';
import type { EntityDecision } from '../../../../src/core/entities/nameDecisions.ts';

const LINES = [
  '{"kind":"known","is":"person","name":"Ingrid Halvorsen","wikidata":"Q1234"}',
  '{"kind":"name","is":"none","name":"Special Sitting"}',
  '{"kind":"names","is":"different","type":"person","names":["Jon Brekke","Jonas Brekke"]}',
  '{"kind":"names","is":"same","type":"organisation","names":["Harbour Board","Harbour Safety Board"]}',
];

const problem = (line: string) => parseEntityDecisions(line).unreadable[0]?.reason;

describe('decisions about names', () => {
  it('are read and written as they stand', () => {
    const file = `${LINES.join('\n')}\n`;
    const decisions = parseEntityDecisions(file);
    assert.equal(decisions.names.length, LINES.length);
    assert.deepEqual(decisions.unreadable, []);
    assert.equal(formatEntityDecisions(decisions), file);
  });

  it('are sorted, and stand once, so that two files merge', () => {
    const twice = [...LINES].reverse().concat(LINES).join('\n');
    assert.equal(formatEntityDecisions(parseEntityDecisions(twice)), `${LINES.join('\n')}\n`);
  });

  it('lose no line that cannot be read', () => {
    const decisions = parseEntityDecisions(`<<<<<<< ours\n${LINES[1]}\n{"kind":"rank","is":1}\n`);
    assert.equal(decisions.names.length, 1);
    assert.deepEqual(
      decisions.unreadable.map(({ line }) => line),
      [1, 3],
    );
    assert.equal(formatEntityDecisions(decisions), `${LINES[1]}\n<<<<<<< ours\n{"kind":"rank","is":1}\n`);
  });

  it('say what is wrong with a line', () => {
    assert.equal(problem('{"kind":"name","is":"none","name":"…"}'), 'name: an empty name');
    assert.match(problem('{"kind":"known","is":"person","name":"A","wikidata":"1234"}') ?? '', /Wikidata id/u);
    assert.match(problem('{"kind":"names","is":"same","type":"person","names":["B","A"]}') ?? '', /code unit order/u);
    assert.match(problem('{"kind":"name","is":"ship","name":"Vega"}') ?? '', /^is: expected/u);
    assert.equal(problem('{"kind":"name","is":"none","name":"A","why":"so"}'), 'why: not known');
  });

  it('hold in place of what was said of the same names', () => {
    const before = parseEntityDecisions(LINES.join('\n'));
    const made: EntityDecision = { kind: 'name', is: 'place', name: 'SPECIAL SITTING' };
    assert.deepEqual(namesAbout(before, [made]).map(formatEntityDecision), [LINES[1]]);
    const after = exchangedNames(before, [made], [made]);
    assert.equal(after.names.length, LINES.length);
    assert.ok(after.names.includes(made));
    const same: EntityDecision = { kind: 'names', is: 'same', type: 'person', names: ['Jon Brekke', 'Jonas Brekke'] };
    assert.deepEqual(namesAbout(before, [same]).map(formatEntityDecision), [LINES[2]]);
  });
});
