import { Lines } from '../text/lines.ts';
import type { BoilerplateReason, Severity } from '../boilerplate/block.ts';
import type { Cleaned } from '../boilerplate/clean.ts';
import { csvRow } from './csvRow.ts';

/** One block that went, as reports tell of it. The shape is a contract: fields are added, never changed. */
export interface CleanRecord {
  readonly path: string;
  /** Lines of the text as it was, 1-based, both included. */
  readonly startLine: number;
  readonly endLine: number;
  readonly reason: BoilerplateReason;
  readonly severity: Severity;
  readonly confidence: number;
  /** Words within a paragraph that stays. */
  readonly inline: boolean;
  readonly evidence: string;
  /** The words that went, without the blank lines around them. */
  readonly text: string;
}

/** What went from a text, in order; `text` is the text as it was. */
export function cleanRecords(path: string, text: string, { taken }: Pick<Cleaned, 'taken'>): CleanRecord[] {
  if (taken.length === 0) return [];
  const lines = new Lines(text);
  return taken.map(({ start, end, startLine, endLine, reason, severity, confidence, inline, evidence }) => ({
    path,
    startLine,
    endLine,
    reason,
    severity,
    confidence,
    inline,
    evidence,
    text: inline ? text.slice(start, end) : text.slice(lines.span(startLine).start, lines.span(endLine).end),
  }));
}

/** The columns of a report, in order. */
const COLUMNS = [
  'path',
  'startLine',
  'endLine',
  'reason',
  'severity',
  'confidence',
  'inline',
  'evidence',
  'text',
] as const satisfies readonly (keyof CleanRecord)[];

/** The heading of a report as CSV (RFC 4180), with its line break. */
export const CLEAN_CSV_HEADING = csvRow(COLUMNS);

/** A record as a row of that report, with its line break. No words of an article are taken for a formula: see `csvRow`. */
export function cleanCsvRow(record: CleanRecord): string {
  return csvRow(COLUMNS.map((column) => String(record[column])));
}

/** A record as a line of JSON, with its line break. */
export function cleanJsonLine(record: CleanRecord): string {
  return `${JSON.stringify(record)}\n`;
}

/** The names of the reports that lie beside clean copies; a folder that has one was written by us. */
export const CLEAN_REPORTS = { csv: 'clean-report.csv', jsonl: 'clean-report.jsonl' } as const;
