import type { EntitySummary } from '../../../analysis/entityRows.ts';

/** Entities as CSV (RFC 4180) with a heading, one a line. */
export function entitiesAsCsv(entities: readonly EntitySummary[]): string {
  const rows = entities.map(({ type, canonical, mentions, articles, role }) =>
    [type, canonical, String(mentions), String(articles), role ?? ''].map(cell).join(','),
  );
  return ['type,name,mentions,articles,role', ...rows, ''].join('\r\n');
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
