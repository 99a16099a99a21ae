import assert from 'node:assert/strict';
import { table } from '../../../src/cli/table.ts';

describe('table', () => {
  const columns = [
    { title: 'Path', limit: 8 },
    { title: 'Words', limit: 7, right: true },
  ];

  it('lines columns up, numbers to the right', () => {
    assert.equal(
      table(columns, [
        ['a.txt', '412'],
        ['b.txt', '9'],
      ]),
      'Path   Words\na.txt    412\nb.txt      9\n',
    );
  });

  it('cuts what is too long, by signs as people see them', () => {
    assert.equal(table(columns, [['Ле́нинград.txt', '1']]).split('\n')[1], 'Ле́нингр…      1');
  });

  it('fits a terminal, where the widest columns of words give way and numbers do not', () => {
    const wide = [
      { title: 'Path', limit: 30 },
      { title: 'Headline', limit: 60 },
      { title: 'Words', limit: 7, right: true },
    ];
    const row = ['harbour/quay-seven-crane.txt', 'The red crane on the last quay of the harbour', '1412'];
    for (const room of [80, 50, 30]) {
      const lines = table(wide, [row], room).trimEnd().split('\n');
      assert.ok(
        lines.every(({ length }) => length <= room),
        String(room),
      );
      assert.match(lines[1] ?? '', /^harbour.* The red.* 1412$/);
    }
    assert.match(table(wide, [row], 10), /harbour… {2}The red… {3}1412/);
  });

  it('lets no control character of a file reach the terminal', () => {
    assert.equal(table(columns, [['\u001b[2Jx\r\n', '1']]).split('\n')[1], ' [2Jx       1');
    assert.equal(table(columns, [['\u202Ea.txt', '1']]).split('\n')[1], 'a.txt      1');
  });
});
