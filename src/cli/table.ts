import { stdout } from 'node:process';
import { printable } from './output.ts';

/** A column of a table for people: its title, the longest it may be, and whether numbers stand right. */
export interface Column {
  readonly title: string;
  readonly limit: number;
  readonly right?: boolean;
}

const BOLD = '\u001b[1m';
const PLAIN = '\u001b[22m';

/** Rows of text under titles, cut to the columns' limits; colour only on a terminal. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const cut = rows.map((row) => columns.map(({ limit }, i) => shorten(printable(row[i] ?? ''), limit)));
  const widths = columns.map(({ title }, i) => Math.max(title.length, ...cut.map((row) => signs(row[i] ?? '').length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => pad(cell, widths[i] ?? 0, columns[i]?.right ?? false))
      .join('  ')
      .trimEnd();
  const titles = line(columns.map(({ title }) => title));
  return [stdout.isTTY ? BOLD + titles + PLAIN : titles, ...cut.map(line)].map((text) => `${text}\n`).join('');
}

/** Rows as comma-separated values (RFC 4180). */
export function csv(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  return [titles, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function pad(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - signs(text).length));
  return right ? space + text : text + space;
}

function shorten(text: string, limit: number): string {
  const all = signs(text);
  return all.length <= limit ? text : `${all.slice(0, limit - 1).join('')}…`;
}

const segmenter = new Intl.Segmenter();

/** What a person sees as one sign each. */
function signs(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
