import assert from 'node:assert/strict';
import {
  firstLineOf,
  indexBeside,
  markedSpans,
  marksAt,
  selectedAmong,
} from '../../../../src/vscode/annotations/marks/placedSpans.ts';
import type { PlacedMark } from '../../../../src/vscode/annotations/placedMarks.ts';
import { markOf, placedAt } from './sample.ts';

const outer = placedAt('outer', 10, 40);
const inner = placedAt('inner', 20, 30);
const later = placedAt('later', 50, 60);
const whole: PlacedMark = { mark: markOf('whole', { selector: null }), anchoring: null };
const lost: PlacedMark = { mark: markOf('lost'), anchoring: { anchor: null, candidates: [] } };
const all = [whole, later, inner, outer, lost];

function idsAt(offset: number): readonly string[] {
  return marksAt(all, offset, { start: 0, end: 8 }).map(({ mark }) => mark.id);
}

describe('the marks at an offset', () => {
  it('are the innermost first', () => assert.deepEqual(idsAt(25), ['inner', 'outer']));
  it('are those that end there, too', () => assert.deepEqual(idsAt(40), ['outer']));
  it('are those of the whole article on its first line', () => assert.deepEqual(idsAt(8), ['whole']));
  it('are none elsewhere', () => assert.deepEqual(idsAt(45), []));
});

describe('the marks that are selected', () => {
  const marks = marksAt(all, 30, { start: 0, end: 8 });
  const selected = (start: number, end: number) => selectedAmong(marks, { start, end }).map(({ mark }) => mark.id);
  it('are the one that is exactly the selection', () => assert.deepEqual(selected(10, 40), ['outer']));
  it('are all at the cursor where none is', () => assert.deepEqual(selected(30, 30), ['inner', 'outer']));
});

describe('the passages that were found', () => {
  it('stand in the order of the text, without the lost', () => {
    assert.deepEqual(
      markedSpans(all).map(({ mark }) => mark.id),
      ['outer', 'inner', 'later'],
    );
  });
});

describe('the next and the previous mark', () => {
  const marks = markedSpans(all);
  it('are beside the cursor', () => {
    assert.equal(indexBeside(marks, 15, 1, true), 1);
    assert.equal(indexBeside(marks, 15, -1, true), 0);
  });
  it('are not the one that is selected', () => {
    assert.equal(indexBeside(marks, 20, 1, false), 2);
    assert.equal(indexBeside(marks, 20, 1, true), 1);
    assert.equal(indexBeside(marks, 20, -1, false), 0);
  });
  it('go around the ends', () => {
    assert.equal(indexBeside(marks, 70, 1, true), 0);
    assert.equal(indexBeside(marks, 5, -1, true), 2);
  });
  it('are none where there are no marks', () => assert.equal(indexBeside([], 5, 1, true), -1));
});

describe('the first line', () => {
  it('is the first one with words', () =>
    assert.deepEqual(firstLineOf('\n\n Bridge open\nText'), { start: 3, end: 14 }));
  it('is nothing in an empty text', () => assert.deepEqual(firstLineOf(''), { start: 0, end: 0 }));
});
