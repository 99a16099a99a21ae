import assert from 'node:assert/strict';
import type { LineDecision } from '../../../../src/core/annotations/decisions.ts';
import { LineDecisions } from '../../../../src/core/annotations/lineDecisions.ts';
import { DecidedLines } from '../../../../src/core/boilerplate/decisions.ts';
import { OutletIndex } from '../../../../src/core/article/outlets/outletIndex.ts';

const COURIER = { id: 'courier', name: 'Lindholm Courier', names: [], domains: ['courier.example'], agency: false };
const OUTLETS = new OutletIndex([COURIER]);

function line(is: LineDecision['is'], of: Partial<LineDecision> = {}): LineDecision {
  return { kind: 'line', is, text: 'Give now', ...of };
}

/** What holds for the line in a file. */
function holds(lines: readonly LineDecision[], path: string, outlet: string | null) {
  return new DecidedLines(new LineDecisions(lines, OUTLETS).about(path, outlet)).ofLine('Give now');
}

describe('LineDecisions', () => {
  it('tells files, outlets and the rest apart', () => {
    const inFile = [line('article', { path: 'a.txt' })];
    assert.equal(holds(inFile, 'a.txt', null), 'article');
    assert.equal(holds(inFile, 'b.txt', null), undefined);
    const inOutlet = [line('article', { outlet: 'Lindholm Courier' })];
    assert.equal(holds(inOutlet, 'a.txt', 'courier'), 'article');
    assert.equal(holds(inOutlet, 'a.txt', 'gazette'), undefined);
    assert.equal(holds(inOutlet, 'a.txt', null), undefined);
    assert.equal(holds([line('article')], 'a.txt', 'gazette'), 'article');
  });

  it('knows an outlet by its domain, and one that is in no list by its name', () => {
    assert.equal(holds([line('article', { outlet: 'courier.example' })], 'a.txt', 'courier'), 'article');
    assert.equal(holds([line('article', { outlet: 'The Skerry Post' })], 'a.txt', 'skerry-post'), 'article');
  });

  it('puts the file before the outlet, and that before all, whatever their order', () => {
    const everywhere = line('boilerplate');
    const outlet = line('article', { outlet: 'Lindholm Courier' });
    const file = line('boilerplate', { path: 'a.txt' });
    for (const lines of [
      [everywhere, outlet, file],
      [file, outlet, everywhere],
    ]) {
      assert.equal(holds(lines, 'a.txt', 'courier'), 'boilerplate');
      assert.equal(holds(lines, 'b.txt', 'courier'), 'article');
      assert.equal(holds(lines, 'b.txt', 'gazette'), 'boilerplate');
    }
  });

  it('gives one list for all files that nothing sets apart', () => {
    const decisions = new LineDecisions([line('article'), line('article', { path: 'a.txt' })], OUTLETS);
    assert.equal(decisions.about('b.txt', null), decisions.about('c.txt', 'gazette'));
  });

  it('waits for the outlet only where something was decided about one, and the reader did not say which it is', () => {
    const everywhere = new LineDecisions([line('article')], OUTLETS);
    assert.equal(everywhere.contextOf('a.txt', undefined).decisionsIn, undefined);
    const outlet = new LineDecisions([line('article', { outlet: 'courier.example' })], OUTLETS);
    assert.deepEqual(outlet.contextOf('a.txt', 'courier'), { decisions: outlet.about('a.txt', 'courier') });
    const { decisions, decisionsIn } = outlet.contextOf('a.txt', undefined);
    assert.deepEqual([decisions.length, decisionsIn?.('courier')?.length, decisionsIn?.('gazette')], [0, 1, null]);
  });
});
