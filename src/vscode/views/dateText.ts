import type { ArticleSummary } from '../../analysis/protocol.ts';
import type { DateBound, DateFact } from '../../core/article/article.ts';
import { isInferred } from '../../core/article/dates/inferred.ts';
import { dateFormat } from '../text/dateFormat.ts';
import { printDate } from '../text/dates.ts';
import type { Locale } from './locale.ts';
import { surenessText } from './surenessText.ts';

/** How long a day is written: `May 16, 2023` or, where the year is plain from the surroundings, `May 16`. */
export type DateLength = 'full' | 'short';

/** An ISO date in the reader's language, `May 16, 2023`, `May 2023` or `2023`, by how much of it is known. */
export function dateText(iso: string, length: DateLength, { language }: Locale): string {
  const hasDay = iso.split('-').length === 3;
  return length === 'short' && hasDay
    ? print(iso, { day: 'numeric', month: 'short' }, language)
    : printDate(iso, language);
}

/** The name of a month, 1 to 12: `May`. */
export function monthName(month: number, { language }: Locale): string {
  return print(`${LEAP_YEAR}-${twoDigits(month)}-01`, { month: 'long' }, language);
}

/**
 * The date of an article with its sign when inferred, `≈ May 16, 2023`; else `no date` with the best guess, where there
 * is one, or the days that bound it.
 */
export function articleDate(article: ArticleSummary, length: DateLength, locale: Locale): string {
  const { date, estimate, bounds } = article;
  if (date) return `${isInferred(date) ? '≈ ' : ''}${dateText(date.value, length, locale)}`;
  const hints = estimate ? [estimateText(estimate, locale)] : boundTexts(bounds, locale);
  return [locale.t('no date'), ...hints].join(' · ');
}

/** The best guess at the date of an article that has none, and how sure it is: `≈ May 16, 2023, a guess`. */
export function estimateText({ value, confidence }: DateFact, locale: Locale): string {
  return `≈ ${dateText(value, 'full', locale)}, ${surenessText(confidence, locale)}`;
}

/** The closest limits in words, at most one on each side: `after Feb 24`, `before June 25, 2023`. */
function boundTexts(bounds: readonly DateBound[], locale: Locale): string[] {
  const texts: string[] = [];
  const after = bounds
    .filter(({ relation }) => relation === 'after')
    .sort(byDay)
    .at(-1);
  const before = bounds.filter(({ relation }) => relation === 'before').sort(byDay)[0];
  if (after) texts.push(locale.t('after {0}', boundText(after, locale)));
  if (before) texts.push(locale.t('before {0}', boundText(before, locale)));
  return texts;
}

function byDay(a: DateBound, b: DateBound): number {
  return (a.year ?? 0) - (b.year ?? 0) || a.month - b.month || (a.day ?? 0) - (b.day ?? 0);
}

/** Stands in where no year is printed, since a 29 February must be a day too. */
const LEAP_YEAR = 2000;

function boundText({ year, month, day }: DateBound, locale: Locale): string {
  if (year === null && day === null) return monthName(month, locale);
  const iso = `${year ?? LEAP_YEAR}-${twoDigits(month)}${day === null ? '' : `-${twoDigits(day)}`}`;
  return dateText(iso, year === null ? 'short' : 'full', locale);
}

function print(iso: string, options: Intl.DateTimeFormatOptions, language: string): string {
  return dateFormat(language, options).format(new Date(`${iso}T00:00:00Z`));
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
