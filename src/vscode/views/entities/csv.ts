import type { EntitySummary } from '../../../analysis/entityRows.ts';
import { csvRow } from '../../../core/exports/csvRow.ts';

const COLUMNS = ['type', 'name', 'mentions', 'articles', 'role'];

/** Entities as CSV (RFC 4180) with a heading, one a line. */
export function entitiesAsCsv(entities: readonly EntitySummary[]): string {
  const rows = entities.map(({ type, canonical, mentions, articles, role }) => [
    type,
    canonical,
    String(mentions),
    String(articles),
    role ?? '',
  ]);
  return [COLUMNS, ...rows].map(csvRow).join('');
}
