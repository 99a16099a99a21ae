import assert from 'node:assert/strict';
import { LineTable } from '../../../../src/core/boilerplate/lineTable.ts';
import { maskedKey } from '../../../../src/core/boilerplate/maskedKey.ts';
import { Repetition, countLines } from '../../../../src/core/boilerplate/repetition.ts';

const keyOf = (line: string) => maskedKey(line, 0, line.length);

describe('LineTable', () => {
  it('counts as Repetition does, in each group, while it grows', () => {
    const table = new LineTable();
    const repetition = new Repetition();
    const lines = Array.from(
      { length: 12_000 },
      (_, i) => `The ${String.fromCharCode(97 + (i % 26))}${i.toString(36)} boat`,
    );
    for (let i = 0; i < 300; i++) {
      const group = ['courier', 'gazette', 'tide'][i % 3]!;
      const text = lines.slice(i * 30, i * 30 + 60).join('\n');
      table.add(group, countLines(text));
      repetition.add(group, `article ${i}`, text);
    }
    for (const group of ['courier', 'gazette', 'tide', 'nobody']) {
      for (const line of lines) {
        const key = keyOf(line);
        assert.equal(table.count(group, key), repetition.count(group, key));
        assert.equal(table.titleCount(group, key) > 0, repetition.titleCount(group, key) > 0);
      }
    }
  });

  it('goes on from cells that another has filled', () => {
    const first = new LineTable();
    first.add('courier', countLines('The lamp on the skerry is lit again\nTide tables'));
    const second = new LineTable(first.cells);
    assert.equal(second.count('courier', keyOf('Tide tables')), 1);
    assert.equal(second.titleCount('courier', keyOf('The lamp on the skerry is lit again')), 1);
    assert.equal(second.count('gazette', keyOf('Tide tables')), 0);
  });
});
