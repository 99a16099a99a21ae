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

const GAP = '  ';

/** A column of words is never narrower, however narrow the terminal. */
const NARROWEST = 8;

/** Rows of text under titles, cut to the columns' limits and together to `room` signs; colour only on a terminal. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  room = stdout.columns ?? Infinity,
): string {
  const cells = rows.map((row) => columns.map(({ limit }, i) => shorten(printable(row[i] ?? ''), limit)));
  const widths = fitted(
    columns,
    columns.map(({ title }, i) =>
      cells.reduce((most, row) => Math.max(most, signs(row[i] ?? '').length), title.length),
    ),
    room,
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => pad(shorten(cell, widths[i] ?? 0), widths[i] ?? 0, columns[i]?.right ?? false))
      .join(GAP)
      .trimEnd();
  const titles = line(columns.map(({ title }) => title));
  return [stdout.isTTY ? BOLD + titles + PLAIN : titles, ...cells.map(line)].map((text) => `${text}\n`).join('');
}

/** The widths that fit into the room: the widest columns of words give way first, numbers never. */
function fitted(columns: readonly Column[], widths: readonly number[], room: number): readonly number[] {
  const given = [...widths];
  const used = given.reduce((sum, width) => sum + width, GAP.length * (given.length - 1));
  for (let over = used - room; over > 0; over--) {
    let widest = -1;
    given.forEach((width, i) => {
      if (!columns[i]?.right && width > Math.max(NARROWEST, given[widest] ?? 0)) widest = i;
    });
    if (widest < 0) break;
    given[widest]!--;
  }
  return given;
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
