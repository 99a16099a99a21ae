import assert from 'node:assert/strict';
import { type MarkToDraw, layOut } from '../../../../src/vscode/annotations/marks/layout.ts';
import { scheme } from './sample.ts';

function mark(start: number, end: number, parts: Partial<MarkToDraw> = {}): MarkToDraw {
  return { span: { start, end }, tags: ['Claim'], hasNote: false, isWhole: false, ...parts };
}

function levels(...marks: readonly MarkToDraw[]): readonly (readonly number[])[] {
  return layOut(marks, scheme).strokes.map(({ start, end, level }) => [start, end, level]);
}

function labelOf(tags: readonly string[], hasNote: boolean): string | undefined {
  return layOut([mark(3, 9, { tags, hasNote })], scheme).signs[0]?.label;
}

describe('what is drawn for marks', () => {
  it('is a line in the look of the tag, and its letter', () => {
    const { strokes, signs } = layOut([mark(3, 9, { tags: ['Evidence'] })], scheme);
    assert.deepEqual(strokes, [{ start: 3, end: 9, colour: 'green', border: 'dashed', level: 0 }]);
    assert.deepEqual(signs, [{ start: 3, end: 9, colour: 'green', label: 'E' }]);
  });

  it('is a line for each tag, and their letters', () => {
    const { strokes, signs } = layOut([mark(3, 9, { tags: ['Claim', 'Number'] })], scheme);
    assert.deepEqual(
      strokes.map(({ colour, level }) => [colour, level]),
      [
        ['blue', 0],
        ['red', 1],
      ],
    );
    assert.equal(signs[0]?.label, 'CN');
  });

  it('has no more letters than there is room before the next word', () => {
    assert.equal(labelOf(['Claim'], true), 'C*');
    assert.equal(labelOf(['Claim', 'Number'], true), 'C+');
    assert.equal(labelOf(['Claim', 'Number', 'Evidence'], false), 'C+');
  });

  it('has one sign where several end together', () => {
    const { signs } = layOut([mark(3, 9), mark(5, 9, { tags: ['Number'] }), mark(0, 4, { tags: [] })], scheme);
    assert.deepEqual(
      signs.map(({ end, label }) => [end, label]),
      [
        [4, '*'],
        [9, 'CN'],
      ],
    );
  });

  it('is a dotted line and a star for a note without tags', () => {
    const { strokes, signs } = layOut([mark(3, 9, { tags: [], hasNote: true })], scheme);
    assert.deepEqual([strokes[0]?.colour, strokes[0]?.border, signs[0]?.label], ['foreground', 'dotted', '*']);
  });

  it('is the first letter of a tag that the scheme does not know', () => {
    assert.equal(layOut([mark(3, 9, { tags: ['Žalba'] })], scheme).signs[0]?.label, 'Ž');
  });

  it('has a level of its own for each of those that nest and overlap, the outer the lowest', () => {
    assert.deepEqual(levels(mark(5, 8), mark(0, 20), mark(15, 30)), [
      [0, 20, 0],
      [5, 8, 1],
      [15, 30, 1],
    ]);
  });

  it('begins at the lowest level again where nothing overlaps', () => {
    assert.deepEqual(levels(mark(0, 5), mark(5, 9)), [
      [0, 5, 0],
      [5, 9, 0],
    ]);
  });

  it('has the lowest level for those that find no other free', () => {
    assert.deepEqual(
      levels(mark(0, 9), mark(1, 9), mark(2, 9), mark(3, 9)).map(([, , level]) => level),
      [0, 1, 2, 0],
    );
  });

  it('stands in the margin only for a whole article', () => {
    const { strokes, signs, margin } = layOut([mark(0, 5, { isWhole: true })], scheme);
    assert.deepEqual([strokes, signs], [[], []]);
    assert.deepEqual(
      margin.map(({ offset, look }) => [offset, look.letter]),
      [[0, 'C']],
    );
  });

  it('is nothing for no marks', () => {
    assert.deepEqual(layOut([], scheme), { strokes: [], signs: [], margin: [] });
  });
});
