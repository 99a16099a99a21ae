import assert from 'node:assert/strict';
import * as v from 'valibot';
import { schemaProblem } from '../../../src/core/schemaProblem.ts';

const RECORD = v.strictObject({
  kind: v.picklist(['line', 'date']),
  name: v.pipe(v.string(), v.nonEmpty('an empty name')),
});

const problem = (value: unknown) => {
  const { issues } = v.safeParse(RECORD, value);
  assert.ok(issues);
  return schemaProblem(issues[0]);
};

describe('what is wrong with a record', () => {
  it('is said in plain words, with the place', () => {
    assert.equal(problem({ kind: 'line' }), 'name: missing');
    assert.equal(problem({ kind: 'line', name: '' }), 'name: an empty name');
    assert.equal(problem({ kind: 'colour', name: 'Courier' }), 'kind: expected "line" or "date", found "colour"');
    assert.equal(problem({ kind: 'line', name: 'Courier', later: 1 }), 'later: not known');
  });

  it('is said without a place where the whole is wrong', () => {
    assert.equal(problem(3), 'expected Object, found 3');
  });
});
