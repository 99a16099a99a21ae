import type { ArticleSummary } from '../../analysis/protocol.ts';

import { isInferred } from '../../core/article/dates/inferred.ts';
import { dateText } from './dateText.ts';
import type { Locale } from './locale.ts';
import { outletText } from './outletText.ts';
import { surenessText } from './surenessText.ts';
import { titleOf } from './titleOf.ts';

/** An article as a screen reader says it: `Title, Outlet, May 16, 2023, date inferred, likely`. */
export function spokenArticle(article: ArticleSummary, locale: Locale): string {
  const { date } = article;
  const parts = [titleOf(article), outletText(article, locale)];
  if (!date) parts.push(locale.t('no date'));
  else {
    parts.push(dateText(date.value, 'full', locale));
    if (isInferred(date)) parts.push(locale.t('date inferred'), surenessText(date.confidence, locale));
  }
  return parts.join(', ');
}
