import type { ArticleSummary } from '../../../analysis/protocol.ts';
import { isInferred } from '../../../core/article/dates/inferred.ts';
import { dateText } from '../dateText.ts';
import type { Locale } from '../locale.ts';
import { surenessText } from '../surenessText.ts';

/** What a file of the Explorer is marked with. */
export interface DateMark {
  readonly badge: string;
  readonly tooltip: string;
}

/** The mark of an article whose date is missing or inferred; null for any other, and for what is no article. */
export function dateMark(known: Pick<ArticleSummary, 'date' | 'estimate'> | null, locale: Locale): DateMark | null {
  if (!known) return null;
  const { t } = locale;
  const { date, estimate } = known;
  if (date) {
    if (!isInferred(date)) return null;
    const sure = surenessText(date.confidence, locale);
    return { badge: '≈', tooltip: t('Date inferred: {0}, {1}', dateText(date.value, 'full', locale), sure) };
  }
  const tooltip = estimate
    ? t('No date found. Best guess: {0}', `≈ ${dateText(estimate.value, 'full', locale)}`)
    : t('No date found');
  return { badge: '?', tooltip };
}
