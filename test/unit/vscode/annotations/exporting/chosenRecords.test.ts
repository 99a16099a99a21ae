import assert from 'node:assert/strict';
import { countMarks, recordsAbout } from '../../../../../src/vscode/annotations/exporting/chosenRecords.ts';
import { link, mark, reply, settling } from '../../views/annotations/marks.ts';

describe('the records of an export', () => {
  it('are the marks that were chosen, with what was written under them', () => {
    const records = [
      mark('m1', 0, 'Forty trains'),
      mark('m2', 40, 'no train'),
      reply('r1', 'm1', 'Asked.'),
      reply('r2', 'm2', 'Seen.'),
      settling('s1', 'm1', 'resolved', '2023-06-02T08:00:00.000Z'),
      link('l1', 'm1', { mark: 'm2', path: 'courier/bridge.txt' }),
      link('l2', 'm2', { mark: 'm1', path: 'courier/bridge.txt' }),
    ];
    const chosen = recordsAbout(records, new Set(['m1']));
    assert.deepEqual(
      chosen.map(({ id }) => id),
      ['m1', 'r1', 's1', 'l1'],
    );
    assert.equal(countMarks([{ records }, { records: chosen }]), 3);
  });
});
