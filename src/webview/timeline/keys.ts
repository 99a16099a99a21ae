import type { TimelineView } from './protocol.ts';

/** A cell of the grid, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads: arrows step, Home and End go to the ends of the row, with Ctrl of the grid. Undefined for other keys. */
export function cellAfter(
  { rows, columns }: Pick<TimelineView, 'rows' | 'columns'>,
  { row, column }: Place,
  key: string,
  ctrl: boolean,
): Place | undefined {
  const [lastRow, lastColumn] = [rows.length - 1, columns.length - 1];
  switch (key) {
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: Math.min(lastColumn, column + 1) };
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column };
    case 'ArrowDown':
      return { row: Math.min(lastRow, row + 1), column };
    case 'Home':
      return { row: ctrl ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrl ? lastRow : row, column: lastColumn };
    default:
      return undefined;
  }
}
