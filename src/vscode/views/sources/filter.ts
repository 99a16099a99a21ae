import type { SourceFilter } from '../../../analysis/protocol.ts';
import { count } from '../locale.ts';
import type { Locale } from '../locale.ts';

/** A filter of Sources and how the view names it: `outlet Lindholm Courier`. */
export interface NamedFilter {
  readonly filter: SourceFilter;
  readonly name: string;
}

/** What the view says above its rows while filtered: `Filtered: outlet Lindholm Courier · 12 of 10,214`. */
export function filterMessage({ name }: NamedFilter, shown: number, total: number, locale: Locale): string {
  return locale.t('Filtered: {0} · {1} of {2}', name, count(shown, locale), count(total, locale));
}
