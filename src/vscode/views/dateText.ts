import type { ArticleSummary } from '../../analysis/protocol.ts';
import type { DateBound, DateFact } from '../../core/article/article.ts';
import { sureness } from '../../core/fact.ts';
import type { Locale } from './locale.ts';

/** How long a day is written: `May 16, 2023` or, where the year is plain from the surroundings, `May 16`. */
export type DateLength = 'full' | 'short';

const FORMATS = {
  full: { dateStyle: 'medium' },
  short: { day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
  monthName: { month: 'long' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** One for each format of the one language of the editor: building one takes some 100 µs, and a level of a tree has 500 rows. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(format: keyof typeof FORMATS, language: string): Intl.DateTimeFormat {
  const key = `${format} ${language}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language, { ...FORMATS[format], timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

/** Whether a date was worked out rather than read: its year was not printed, or the evidence leaves room for doubt. */
export function isInferred(date: Pick<DateFact, 'source' | 'confidence'>): boolean {
  return date.source === 'dateline-inferred-year' || sureness(date.confidence) !== 'certain';
}

/** An ISO date in the reader's language, `May 16, 2023`, `May 2023` or `2023`, by how much of it is known. */
export function dateText(iso: string, length: DateLength, { language }: Locale): string {
  const parts = iso.split('-').length;
  if (parts === 1) return iso;
  return formatter(parts === 2 ? 'month' : length, language).format(instant(iso));
}

/** From the first to the last of two ISO dates: `May 16 – 17, 2023`; one alone where they are equal. */
export function rangeText(first: string, last: string, locale: Locale): string {
  if (first === last) return dateText(first, 'full', locale);
  if (first.split('-').length === 3 && last.split('-').length === 3) {
    return formatter('full', locale.language).formatRange(instant(first), instant(last));
  }
  return `${dateText(first, 'full', locale)} – ${dateText(last, 'full', locale)}`;
}

/** The name of a month, 1 to 12: `May`. */
export function monthName(month: number, { language }: Locale): string {
  return formatter('monthName', language).format(instant(`${LEAP_YEAR}-${twoDigits(month)}-01`));
}

/** A date that was worked out carries its sign: `≈ May 16, 2023`. */
export function dateFactText(date: DateFact, length: DateLength, locale: Locale): string {
  return `${isInferred(date) ? '≈ ' : ''}${dateText(date.value, length, locale)}`;
}

/** The date of an article; without one, `no date` and the days that bound it. */
export function articleDate(article: ArticleSummary, length: DateLength, locale: Locale): string {
  if (article.date) return dateFactText(article.date, length, locale);
  return [locale.t('no date'), ...boundTexts(article.bounds, locale)].join(' · ');
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

function instant(iso: string): Date {
  const [year = LEAP_YEAR, month = 1, day = 1] = iso.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
