import type { EntityArrangement } from '../../../analysis/entityRows.ts';
import type { Locale } from '../locale.ts';

/** What takes every filter away. */
export const NO_FILTER = { query: '', article: '' } as const;

/** Whether some names are hidden. */
export function isFiltered({ query, article }: EntityArrangement): boolean {
  return query !== '' || article !== undefined;
}

/** What the view says above its rows: what they are filtered by; empty for nothing. */
export function filterText({ query, article }: EntityArrangement, { t }: Locale): string {
  const parts = [
    query === '' ? '' : t('Filtered: {0}', `“${query}”`),
    article === undefined ? '' : t('Only in {0}', nameOf(article)),
  ];
  return parts.filter(Boolean).join(' · ');
}

function nameOf(address: string): string {
  return decodeURIComponent(address.split('/').at(-1) ?? '');
}
