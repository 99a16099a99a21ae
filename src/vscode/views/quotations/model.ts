import type { QuotationGroup, QuotationSpeaker, QuotationView } from '../../../analysis/quotationResult.ts';
import { MAX_ROWS } from '../maxRows.ts';

/** A row of Quotations with the row it stands under. */
export type QuotationNode =
  | { readonly kind: 'speaker'; readonly speaker: QuotationSpeaker; readonly parent: QuotationNode | undefined }
  | {
      readonly kind: 'range';
      readonly from: number;
      readonly rows: readonly QuotationSpeaker[] | readonly QuotationGroup[];
      readonly parent: QuotationNode | undefined;
    }
  /** A quotation; one that stands in several places has them below it. */
  | { readonly kind: 'quotation'; readonly quotation: QuotationGroup; readonly parent: QuotationNode | undefined }
  | { readonly kind: 'wording'; readonly statement: QuotationView; readonly parent: QuotationNode };

/** A key that stays while the row means the same. */
export function quotationKey(node: QuotationNode): string {
  const above = node.parent ? `${quotationKey(node.parent)}\n` : '';
  switch (node.kind) {
    case 'speaker':
      return `${above}${node.speaker.id ?? ''}`;
    case 'range':
      return `${above}range ${node.from}`;
    case 'quotation':
      return `${above}${node.quotation.key}`;
    default:
      return `${above}${node.statement.key}`;
  }
}

/** Speakers as rows, in their order; more than `MAX_ROWS` in ranges. */
export function speakerRows(speakers: readonly QuotationSpeaker[], parent?: QuotationNode): QuotationNode[] {
  if (speakers.length > MAX_ROWS) return ranges(speakers, parent);
  return speakers.map((speaker) => ({ kind: 'speaker', speaker, parent }));
}

/** Quotations as rows, in their order; more than `MAX_ROWS` in ranges. */
export function quotationRows(quotations: readonly QuotationGroup[], parent: QuotationNode): QuotationNode[] {
  if (quotations.length > MAX_ROWS) return ranges(quotations, parent);
  return quotations.map((quotation) => ({ kind: 'quotation', quotation, parent }));
}

/** The rows below a range, or below a quotation: every wording of it. */
export function rowsBelow(node: QuotationNode): QuotationNode[] {
  if (node.kind === 'range') return node.rows.map((row) => rowOf(row, node));
  if (node.kind !== 'quotation' || node.quotation.statements.length < 2) return [];
  return node.quotation.statements
    .slice(0, MAX_ROWS)
    .map((statement) => ({ kind: 'wording', statement, parent: node }));
}

/** The statement that a row opens: of a quotation its newest; undefined for other rows. */
export function statementOf(node: QuotationNode): QuotationView | undefined {
  if (node.kind === 'wording') return node.statement;
  return node.kind === 'quotation' ? node.quotation.statements[0] : undefined;
}

function rowOf(row: QuotationSpeaker | QuotationGroup, parent: QuotationNode): QuotationNode {
  return 'key' in row ? { kind: 'quotation', quotation: row, parent } : { kind: 'speaker', speaker: row, parent };
}

function ranges(
  rows: readonly QuotationSpeaker[] | readonly QuotationGroup[],
  parent: QuotationNode | undefined,
): QuotationNode[] {
  const found: QuotationNode[] = [];
  for (let from = 0; from < rows.length; from += MAX_ROWS) {
    found.push({ kind: 'range', from, rows: rows.slice(from, from + MAX_ROWS), parent });
  }
  return found;
}
