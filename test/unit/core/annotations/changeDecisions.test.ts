import assert from 'node:assert/strict';
import {
  afterMove,
  decisionsAbout,
  exchanged,
  movedDecisions,
  withDecisions,
  withoutFile,
} from '../../../../src/core/annotations/changeDecisions.ts';
import { type Decision, allDecisions, decisionsOf } from '../../../../src/core/annotations/decisions.ts';

const dated = (path: string, is: string | null = '2023-05-16'): Decision => ({ kind: 'date', is, path });
const from = (path: string, is: string | null = 'Lindholm Courier'): Decision => ({ kind: 'outlet', is, path });
const line = (text: string, path?: string): Decision => ({ kind: 'line', is: 'article', text, ...(path && { path }) });
const file = (...records: Decision[]) => decisionsOf(records, []);

describe('changing decisions', () => {
  it('replaces what was decided about the same, and only that', () => {
    const before = file(dated('a.txt'), from('a.txt'), dated('b.txt'), line('x', 'a.txt'), line('x'));
    const after = withDecisions(before, [dated('a.txt', null), { ...line('x'), is: 'boilerplate' }]);
    assert.deepEqual(allDecisions(after), [
      from('a.txt'),
      dated('b.txt'),
      dated('a.txt', null),
      line('x', 'a.txt'),
      { kind: 'line', is: 'boilerplate', text: 'x' },
    ]);
  });

  it('takes a decision back to what stood before', () => {
    const before = file(dated('a.txt', '2021'), line('x'));
    const made = [dated('a.txt'), dated('b.txt')];
    const stood = decisionsAbout(before, made);
    assert.deepEqual(stood, [dated('a.txt', '2021')]);
    const back = exchanged(withDecisions(before, made), made, stood);
    assert.deepEqual(allDecisions(back), allDecisions(before));
  });

  it('lets decisions follow a file or a folder, over what lay there', () => {
    const before = file(dated('quay/a.txt'), dated('quay/a.txt.old'), line('x', 'quay/b.txt'), line('x'));
    const folder = afterMove(before, 'quay', 'pier');
    assert.deepEqual(allDecisions(folder), [
      dated('pier/a.txt'),
      dated('pier/a.txt.old'),
      line('x'),
      line('x', 'pier/b.txt'),
    ]);
    const one = afterMove(file(dated('quay/a.txt'), dated('b.txt', null)), 'quay/a.txt', 'b.txt');
    assert.deepEqual(allDecisions(one), [dated('b.txt')]);
  });

  it('parts the decisions about a folder from all others', () => {
    const before = file(dated('quay/a.txt'), dated('quayside/a.txt'));
    assert.deepEqual(movedDecisions(before, 'quay', 'pier'), [dated('pier/a.txt')]);
    assert.deepEqual(allDecisions(withoutFile(before, 'quay')), [dated('quayside/a.txt')]);
  });
});
