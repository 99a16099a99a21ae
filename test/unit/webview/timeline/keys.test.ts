import assert from 'node:assert/strict';
import { cellAfter } from '../../../../src/webview/timeline/keys.ts';

const grid = {
  columns: ['Mon', 'Tue', 'Wed'],
  rows: [
    { name: 'NORDA', cells: [] },
    { name: 'Lindholm Courier', cells: [] },
  ],
};

describe('the keys of the timeline', () => {
  it('step from cell to cell, and stop at the edges', () => {
    assert.deepEqual(cellAfter(grid, { row: 0, column: 1 }, 'ArrowRight', false), { row: 0, column: 2 });
    assert.deepEqual(cellAfter(grid, { row: 0, column: 2 }, 'ArrowRight', false), { row: 0, column: 2 });
    assert.deepEqual(cellAfter(grid, { row: 0, column: 0 }, 'ArrowLeft', false), { row: 0, column: 0 });
    assert.deepEqual(cellAfter(grid, { row: 0, column: 1 }, 'ArrowDown', false), { row: 1, column: 1 });
    assert.deepEqual(cellAfter(grid, { row: 0, column: 1 }, 'ArrowUp', false), { row: 0, column: 1 });
  });

  it('go to the ends of the row, and with Ctrl of the grid', () => {
    assert.deepEqual(cellAfter(grid, { row: 0, column: 1 }, 'End', false), { row: 0, column: 2 });
    assert.deepEqual(cellAfter(grid, { row: 0, column: 1 }, 'End', true), { row: 1, column: 2 });
    assert.deepEqual(cellAfter(grid, { row: 1, column: 1 }, 'Home', true), { row: 0, column: 0 });
  });

  it('leave other keys to the page', () => {
    assert.equal(cellAfter(grid, { row: 0, column: 1 }, 'Tab', false), undefined);
  });
});
