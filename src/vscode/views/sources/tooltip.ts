import type { ArticleSummary } from '../../../analysis/protocol.ts';
import { articleDate } from '../dateText.ts';
import { count } from '../locale.ts';
import type { Locale } from '../locale.ts';
import { outletText } from '../outletText.ts';
import { surenessText } from '../surenessText.ts';
import { titleOf } from '../titleOf.ts';

/** The lines of an article's tooltip: its title, then what is known and how. `others` cover the same story. */
export function tooltipLines(article: ArticleSummary, others: readonly ArticleSummary[], locale: Locale): string[] {
  const { t } = locale;
  const { outlet, agency, date } = article;
  const why = (confidence: number, reason: string | undefined): string =>
    ` (${surenessText(confidence, locale)}${reason ? `: ${reason}` : ''})`;
  const lines = [titleOf(article)];
  lines.push(
    outlet
      ? t('Outlet: {0}', outlet.name + why(outlet.confidence, outlet.reasons[0]?.text))
      : t('Outlet: {0}', t('unknown')),
  );
  lines.push(
    t('Date: {0}', articleDate(article, 'full', locale) + (date ? why(date.confidence, date.reasons[0]?.text) : '')),
  );
  if (agency) lines.push(t('Agency: {0}', agency.name));
  lines.push(article.words === 1 ? t('1 word') : t('{0} words', count(article.words, locale)));
  if (article.boilerplateLines > 0) {
    lines.push(t('Lines that are not the article: {0}', count(article.boilerplateLines, locale)));
  }
  if (others.length > 0) {
    lines.push(t('One story with {0}', others.map((other) => outletText(other, locale)).join(', ')));
  }
  lines.push(article.path);
  return lines;
}
