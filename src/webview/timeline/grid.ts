import type { Cell, Row, TimelineView } from './protocol.ts';

/** The grid as a table that assistive tools know: outlets down, time across. */
export function drawGrid({ title, columns, rows, words }: TimelineView): HTMLElement {
  const table = document.createElement('table');
  table.setAttribute('role', 'grid');
  table.setAttribute('aria-label', title);
  const head = document.createElement('tr');
  head.append(header(words.outlet, 'col'), ...columns.map((column) => header(column, 'col')));
  table.append(head, ...rows.map((row, index) => drawRow(row, index, columns)));
  return table;
}

function header(text: string, scope: 'col' | 'row'): HTMLElement {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.textContent = text;
  return cell;
}

function drawRow({ name, cells }: Row, row: number, columns: readonly string[]): HTMLElement {
  const line = document.createElement('tr');
  line.append(
    header(name, 'row'),
    ...cells.map((cell, column) => drawCell(cell, row, column, `${name}, ${columns[column]}`)),
  );
  return line;
}

function drawCell(cell: Cell | null, row: number, column: number, place: string): HTMLElement {
  const box = document.createElement('td');
  box.setAttribute('role', 'gridcell');
  box.setAttribute('aria-label', cell?.label ?? place);
  box.title = cell?.label ?? '';
  box.dataset['row'] = String(row);
  box.dataset['column'] = String(column);
  box.tabIndex = -1;
  if (cell) {
    box.textContent = signOf(cell);
    box.classList.toggle('story', cell.inStory);
  }
  return box;
}

/** Shape, not colour, tells what was read from what was worked out. */
function signOf({ count, inferred }: Cell): string {
  if (count > 1) return inferred ? `≈${count}` : String(count);
  return inferred ? '◐' : '●';
}
