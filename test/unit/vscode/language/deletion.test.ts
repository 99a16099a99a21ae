import assert from 'node:assert/strict';
import { linesToDelete } from '../../../../src/vscode/language/deletion.ts';

/** `x` is a line to delete, `.` a blank line, `a` one that stays; gives the lines that are left. */
function left(lines: string): string {
  const blocks = [...lines.matchAll(/x+/g)].map(({ index, 0: run }) => ({
    first: index,
    last: index + run.length - 1,
  }));
  const deleted = new Set<number>();
  for (const { first, last } of linesToDelete(blocks.reverse(), lines.length, (line) => lines[line] === '.')) {
    for (let line = first; line <= last; line++) {
      assert.ok(!deleted.has(line), 'deleted twice');
      deleted.add(line);
    }
  }
  return lines
    .split('')
    .filter((_, line) => !deleted.has(line))
    .join('');
}

describe('linesToDelete', () => {
  it('leaves the blank lines of one side between what stays', () => {
    assert.equal(left('a.xx.a'), 'a.a');
    assert.equal(left('a..x.a'), 'a..a');
    assert.equal(left('axxa'), 'aa');
    assert.equal(left('ax.a'), 'a.a');
  });

  it('leaves no blank lines at the start or the end', () => {
    assert.equal(left('xx..a'), 'a');
    assert.equal(left('a..xx'), 'a');
    assert.equal(left('a.xx..'), 'a');
    assert.equal(left('xx'), '');
  });

  it('takes blank lines between blocks with them', () => {
    assert.equal(left('a.x.x..x.a'), 'a.a');
    assert.equal(left('x.a.x'), 'a');
    assert.equal(left('a.x.x'), 'a');
  });

  it('gives nothing for nothing', () => {
    assert.deepEqual(
      linesToDelete([], 3, () => false),
      [],
    );
  });
});
