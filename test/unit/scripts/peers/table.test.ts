import assert from 'node:assert/strict';
import { markdownTable } from '../../../../scripts/peers/table.ts';
import { readFigures } from '../../../../scripts/peers/twoFold.ts';

describe('The table of peers', () => {
  it('has a row a tool, and a dash for what was not measured', () => {
    const cost = { seconds: 2.04, processorSeconds: 3.96, peakMegabytes: null };
    const table = markdownTable(
      ['north', 'south'],
      [
        { name: 'ours', accuracies: [{ pairs: 0.865, stories: 0.9304 }, null], cost },
        { name: 'theirs', accuracies: [null, { pairs: 1, stories: 1 }], cost: null },
      ],
    );
    assert.deepEqual(table.split('\n').slice(1), [
      '| --- | --: | --: | --: | --: | --: |',
      '| ours | 86.5 (93.0) | – | 2.0 | 4.0 | – |',
      '| theirs | – | 100.0 (100.0) | – | – | – |',
    ]);
  });

  it('reads the figures of whole sets alone', () => {
    const printed = [
      'whole north          F1 0.865 (P 0.875 R 0.854)  best 0.868 at 0.57  stories 0.864  B-cubed 0.930',
      'undated north        F1 0.767 (P 0.776 R 0.759)  best 0.773 at 0.59  stories 0.764  B-cubed 0.877',
    ].join('\n');
    assert.deepEqual([...readFigures(printed)], [['north', { pairs: 0.865, stories: 0.93 }]]);
  });
});
