import { csvRow } from '../exports/csvRow.ts';
import type { ConcordanceLine } from './concordanceLine.ts';

/** One line of a concordance as tables tell of it. The shape is a contract: fields are added, never changed. */
export interface ConcordanceRecord {
  readonly left: string;
  readonly keyword: string;
  readonly right: string;
  readonly outlet: string | null;
  /** ISO, as much of it as is known; null where the article is undated. */
  readonly date: string | null;
  readonly inferred: boolean;
  readonly title: string;
  readonly path: string;
  /** Where the keyword begins, 1-based. */
  readonly line: number;
  /** In its line, 1-based, in UTF-16 code units. */
  readonly character: number;
}

/** The record of a line. */
export function concordanceRecord(line: ConcordanceLine): ConcordanceRecord {
  const { left, keyword, right, article, startLine, startCharacter } = line;
  const { outlet, date, inferred, title, path } = article;
  return {
    left: left.trim(),
    keyword,
    right: right.trim(),
    outlet,
    date,
    inferred,
    title,
    path,
    line: startLine + 1,
    character: startCharacter + 1,
  };
}

const COLUMNS = [
  'left',
  'keyword',
  'right',
  'outlet',
  'date',
  'inferred',
  'title',
  'path',
  'line',
  'character',
] as const satisfies readonly (keyof ConcordanceRecord)[];

/** Lines as CSV (RFC 4180) with a heading. No words of an article are taken for a formula: see `csvRow`. */
export function concordanceAsCsv(lines: readonly ConcordanceLine[]): string {
  const rows = lines.map((line) => {
    const record = concordanceRecord(line);
    return csvRow(COLUMNS.map((column) => String(record[column] ?? '')));
  });
  return csvRow(COLUMNS) + rows.join('');
}

/** Lines as JSON, a record a line. */
export function concordanceAsJsonLines(lines: readonly ConcordanceLine[]): string {
  return lines.map((line) => `${JSON.stringify(concordanceRecord(line))}\n`).join('');
}
