import type { ArticleSummary } from '../../../analysis/protocol.ts';
import { inQuotes } from '../../../core/text/inQuotes.ts';
import { shorten } from '../../../core/text/shorten.ts';
import type { LostMark } from '../../annotations/placedMarks.ts';
import { articleDate } from '../dateText.ts';
import { type Locale, count } from '../locale.ts';
import { outletText } from '../outletText.ts';
import { titleOf } from '../titleOf.ts';
import type { Entry } from './entry.ts';

/** Words are cut to so many characters in a row. */
export const ROW_LIMIT = 60;

/** The words of a mark as a row has them: `“…the bridge carries 40 trains a day”`; of a whole article its title. */
export function wordsText({ mark }: Entry, about: ArticleSummary | undefined, limit = ROW_LIMIT): string {
  if (mark.selector) return inQuotes(mark.selector.exact, limit);
  return about ? titleOf(about) : shorten(mark.opening ?? '', limit);
}

/** Where a mark stands: `Lindholm Courier · 16 May 2023`, or the path of an article that nothing is known of. */
export function whereText(article: string, about: ArticleSummary | undefined, locale: Locale): string[] {
  return about ? [outletText(about, locale), articleDate(about, 'full', locale)] : [fileName(article)];
}

/** Why a mark needs review: `article is gone`, or `not found any more`, `2 candidates`. */
export function lostTexts(
  { candidates, isGone, movedTo }: Pick<LostMark, 'candidates' | 'isGone' | 'movedTo'>,
  locale: Locale,
): string[] {
  const { t } = locale;
  if (movedTo) return [t('found again at {0}', fileName(movedTo.toString()))];
  if (isGone) return [t('article is gone')];
  const { length } = candidates;
  const counted = length === 1 ? t('1 candidate') : t('{0} candidates', count(length, locale));
  return [t('not found any more'), ...(length === 0 ? [] : [counted])];
}

/** The name of a file by its address. */
export function fileName(address: string): string {
  return decoded(address.slice(address.lastIndexOf('/') + 1));
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
