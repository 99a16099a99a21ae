import assert from 'node:assert/strict';
import {
  afterMove,
  decisionsAbout,
  exchanged,
  movedDecisions,
  within,
  withoutFile,
} from '../../../../src/core/annotations/changeDecisions.ts';
import { type Decision, allDecisions, decisionsOf } from '../../../../src/core/annotations/decisions.ts';

const dated = (path: string, is: string | null = '2023-05-16'): Decision => ({ kind: 'date', is, path });
const from = (path: string, is: string | null = 'Lindholm Courier'): Decision => ({ kind: 'outlet', is, path });
const line = (text: string, path?: string): Decision => ({ kind: 'line', is: 'article', text, ...(path && { path }) });
const pair = (a: string, b: string): Decision => ({ kind: 'pair', is: 'apart', paths: [a, b] });
const ignored = (text: string): Decision => ({ kind: 'passage', is: 'ignored', text });
const file = (...records: Decision[]) => decisionsOf(records, []);

describe('changing decisions', () => {
  it('replaces what was decided about the same, and only that', () => {
    const before = file(dated('a.txt'), from('a.txt'), dated('b.txt'), line('x', 'a.txt'), line('x'));
    const made: Decision[] = [dated('a.txt', null), { kind: 'line', is: 'boilerplate', text: 'x' }];
    const after = exchanged(before, made, made);
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
    const back = exchanged(exchanged(before, made, made), made, stood);
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
    assert.deepEqual(movedDecisions(before, [{ from: 'quay', to: 'pier' }]), [dated('pier/a.txt')]);
    assert.deepEqual(allDecisions(withoutFile(before, 'quay')), [dated('quayside/a.txt')]);
  });

  it('lets decisions about a pair follow either file', () => {
    const before = file(pair('quay/a.txt', 'quay/b.txt'), pair('quay/b.txt', 'tide.txt'), ignored('bridge'));
    const after = afterMove(before, 'quay/b.txt', 'bay.txt');
    assert.deepEqual(new Set(allDecisions(after)), new Set([
      pair('bay.txt', 'quay/a.txt'),
      pair('bay.txt', 'tide.txt'),
      ignored('bridge'),
    ])); // prettier-ignore
    assert.deepEqual(allDecisions(afterMove(before, 'quay/b.txt', 'tide.txt')), [
      ignored('bridge'),
      pair('quay/a.txt', 'tide.txt'),
    ]);
  });

  it('takes a pair to another folder only where both its files go', () => {
    const before = file(pair('quay/a.txt', 'quay/b.txt'), pair('quay/b.txt', 'tide.txt'), dated('quay/a.txt'));
    assert.deepEqual(allDecisions(within(before, ['quay/a.txt', 'quay/b.txt'])), [
      dated('quay/a.txt'),
      pair('quay/a.txt', 'quay/b.txt'),
    ]);
  });

  it('knows a pair by its two articles, and a passage by its words', () => {
    const before = file(pair('a.txt', 'b.txt'), pair('a.txt', 'c.txt'), ignored('bridge'));
    const joined: Decision = { kind: 'pair', is: 'together', paths: ['a.txt', 'b.txt'] };
    const made = [joined, ignored('bridge')];
    assert.deepEqual(allDecisions(exchanged(before, made, made)), [pair('a.txt', 'c.txt'), joined, ignored('bridge')]);
  });
});
