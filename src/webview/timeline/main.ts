import { cellAfter } from './keys.ts';
import type { FromPage, TimelineView, ToPage, Unit } from './protocol.ts';
import { drawGrid } from './grid.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): { readonly unit: Unit } | undefined;
  setState(state: { readonly unit: Unit }): void;
};

const editor = acquireVsCodeApi();
const status = element('status');
let view: TimelineView | undefined;

/** The cell that the arrow keys start from. */
let current = { row: 0, column: 0 };

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no "${id}".`);
  return found;
}

function show(next: TimelineView): void {
  view = next;
  editor.setState({ unit: next.unit });
  current = { row: 0, column: Math.max(0, next.columns.length - 1) };
  element('title').textContent = next.title;
  element('note').textContent = next.note;
  status.textContent = next.words.help;
  element('grid').replaceChildren(drawGrid(next));
  zoomButton('finer', next.words.finer, -1);
  zoomButton('coarser', next.words.coarser, 1);
  const cell = cellAt(current.row, current.column);
  if (cell) cell.tabIndex = 0;
}

function zoomButton(id: string, label: string, step: 1 | -1): void {
  const button = element(id);
  button.title = label;
  button.setAttribute('aria-label', label);
  button.toggleAttribute('disabled', unitAfter(step) === undefined);
}

function unitAfter(step: 1 | -1): Unit | undefined {
  return view?.units[view.units.indexOf(view.unit) + step];
}

function zoom(step: 1 | -1): void {
  const unit = unitAfter(step);
  if (unit) editor.postMessage({ type: 'unit', unit });
}

function cellAt(row: number, column: number): HTMLElement | null {
  return document.querySelector(`[data-row="${row}"][data-column="${column}"]`);
}

function focus(row: number, column: number): void {
  const [before, next] = [cellAt(current.row, current.column), cellAt(row, column)];
  if (!next) return;
  if (before) before.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
  current = { row, column };
  status.textContent = next.getAttribute('aria-label');
}

function placeOf(target: EventTarget | null): { row: number; column: number } | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : undefined;
}

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'view') show(data.view);
});
element('finer').addEventListener('click', () => zoom(-1));
element('coarser').addEventListener('click', () => zoom(1));
element('grid').addEventListener('click', ({ target }) => {
  const place = placeOf(target);
  if (!place) return;
  focus(place.row, place.column);
  editor.postMessage({ type: 'open', ...place });
});
element('grid').addEventListener('keydown', (event) => {
  if (!view || !placeOf(event.target)) return;
  if (event.key === '+' || event.key === '-') zoom(event.key === '+' ? -1 : 1);
  else if (event.key === 'Enter' || event.key === ' ') editor.postMessage({ type: 'open', ...current });
  else {
    const next = cellAfter(view, current, event.key, event.ctrlKey || event.metaKey);
    if (!next) return;
    focus(next.row, next.column);
  }
  event.preventDefault();
});
editor.postMessage({ type: 'ready', unit: editor.getState()?.unit ?? null });
