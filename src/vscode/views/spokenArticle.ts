import type { ArticleSummary } from '../../analysis/protocol.ts';

import { isInferred } from '../../core/article/dates/inferred.ts';
import { dateText } from './dateText.ts';
import type { Locale } from './locale.ts';
import { outletText } from './outletText.ts';
import { surenessText } from './surenessText.ts';
import { titleOf } from './titleOf.ts';

/**
 * An article as a screen reader says it: `Title, Outlet, May 16, 2023, date inferred, likely`, or at its end
 * `no date, best guess May 16, 2023`.
 */
export function spokenArticle(article: ArticleSummary, locale: Locale): string {
  return [titleOf(article), outletText(article, locale), ...spokenDate(article, locale)].join(', ');
}

/** Signs are not read aloud, so words stand for them. */
function spokenDate({ date, estimate }: ArticleSummary, locale: Locale): string[] {
  const { t } = locale;
  if (date) {
    const said = dateText(date.value, 'full', locale);
    return isInferred(date) ? [said, t('date inferred'), surenessText(date.confidence, locale)] : [said];
  }
  if (!estimate) return [t('no date')];
  return [t('no date'), t('best guess {0}', dateText(estimate.value, 'full', locale))];
}
