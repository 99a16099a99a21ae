import type { ArticleSummary } from '../../../analysis/protocol.ts';
import type { DateFact, OutletFact, TranslationFact } from '../../../core/article/article.ts';
import { articleDate, estimateText } from '../dateText.ts';
import { annotations } from '../annotations/text.ts';
import { count } from '../locale.ts';
import type { Locale } from '../locale.ts';
import { outletText } from '../outletText.ts';
import { surenessText } from '../surenessText.ts';
import { titleOf } from '../titleOf.ts';
import { translationText } from '../translationText.ts';

/** Reasons for a best guess that a tooltip gives; "Why this date and outlet?" has them all. */
const MOST_REASONS = 3;

/**
 * The lines of an article's tooltip: its title, then what is known and how. `others` cover the same story; `marks` is how
 * many annotations it has.
 */
export function tooltipLines(
  article: ArticleSummary,
  others: readonly ArticleSummary[],
  locale: Locale,
  marks = 0,
): string[] {
  const { t } = locale;
  const { outlet, agency, republisher, translation } = article;
  const lines = [titleOf(article)];
  lines.push(t('Outlet: {0}', outlet ? outlet.name + how(outlet, locale) : t('unknown')));
  lines.push(...dateLines(article, locale));
  if (agency) lines.push(t('Agency: {0}', agency.name));
  if (republisher) lines.push(t('Republisher: {0}', republisher.name + how(republisher, locale)));
  if (translation) lines.push(translationText(translation, locale) + how(translation, locale));
  lines.push(article.words === 1 ? t('1 word') : t('{0} words', count(article.words, locale)));
  if (article.boilerplateLines > 0) {
    lines.push(t('Lines that are not the article: {0}', count(article.boilerplateLines, locale)));
  }
  if (others.length > 0) {
    lines.push(t('One story with {0}', others.map((other) => outletText(other, locale)).join(', ')));
  }
  if (marks > 0) lines.push(annotations(marks, locale));
  lines.push(article.path);
  return lines;
}

function dateLines(article: ArticleSummary, locale: Locale): string[] {
  const { t } = locale;
  const { date, estimate } = article;
  if (date) return [t('Date: {0}', articleDate(article, 'full', locale) + how(date, locale))];
  if (!estimate) return [t('Date: {0}', articleDate(article, 'full', locale))];
  const reasons = estimate.reasons.slice(0, MOST_REASONS).map(({ text }) => `– ${text}`);
  return [t('Date: {0}', t('no date')), t('Best guess: {0}', estimateText(estimate, locale)), ...reasons];
}

/** How a fact is known: ` (likely: the slug of the dateline)`, ` (set by you)`. */
function how({ source, confidence, reasons }: DateFact | OutletFact | TranslationFact, locale: Locale): string {
  if (source === 'decision') return ` (${locale.t('set by you')})`;
  const [reason] = reasons;
  return ` (${surenessText(confidence, locale)}${reason ? `: ${reason.text}` : ''})`;
}
