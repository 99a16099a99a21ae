import type { ArticleFacts } from '../article/article.ts';
import type { SpeechManner, StatementKind } from '../quotations/statement.ts';
import { csvRow } from './csvRow.ts';

/** One statement as tables tell of it. The shape is a contract: fields are added, never changed. */
export interface QuotationRecord {
  /** Equal for the wordings of one quotation; numbered from 1. */
  readonly quotation: number;
  /** The speaker's name; null where nobody is named. */
  readonly speaker: string | null;
  readonly speakerId: string | null;
  /** How the text names the speaker: `she`, `the ministry`; null where it does not. */
  readonly said: string | null;
  /** Whether the speaker was worked out rather than read. */
  readonly inferred: boolean;
  readonly verb: string | null;
  readonly manner: SpeechManner;
  readonly kind: StatementKind;
  readonly words: string;
  readonly outlet: string | null;
  /** ISO, as much of it as is known; null where the article is undated. */
  readonly date: string | null;
  readonly path: string;
  /** Where the words begin, 1-based. */
  readonly line: number;
}

/** A statement as the register has it, or the views. */
interface Stated extends Pick<QuotationRecord, 'said' | 'inferred' | 'verb' | 'manner' | 'kind' | 'words'> {
  /** 0-based. */
  readonly startLine: number;
}

/** The record of a statement of an article. */
export function quotationRecord(
  quotation: number,
  { kind, words, said, inferred, verb, manner, startLine }: Stated,
  speaker: { readonly id: string; readonly name: string } | null,
  { path, outlet, date }: { readonly path: string } & Pick<ArticleFacts, 'outlet' | 'date'>,
): QuotationRecord {
  return {
    quotation,
    speaker: speaker?.name ?? null,
    speakerId: speaker?.id ?? null,
    said,
    inferred,
    verb,
    manner,
    kind,
    words,
    outlet: outlet?.name ?? null,
    date: date?.value ?? null,
    path,
    line: startLine + 1,
  };
}

const COLUMNS = [
  'quotation',
  'speaker',
  'speakerId',
  'said',
  'inferred',
  'verb',
  'manner',
  'kind',
  'words',
  'outlet',
  'date',
  'path',
  'line',
] as const satisfies readonly (keyof QuotationRecord)[];

/** Statements as CSV (RFC 4180) with a heading. No words of an article are taken for a formula: see `csvRow`. */
export function quotationsAsCsv(records: readonly QuotationRecord[]): string {
  return (
    csvRow(COLUMNS) + records.map((record) => csvRow(COLUMNS.map((column) => String(record[column] ?? '')))).join('')
  );
}
