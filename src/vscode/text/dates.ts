import { dateFormat } from './dateFormat.ts';

/** How much is printed at each precision, by the number of parts of an ISO date. */
const FORMATS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { dateStyle: 'medium' },
];

/**
 * A date of reduced precision as readers of the language (BCP 47) print it: `16 May 2023`, `May 2023`, `2023`. What is
 * not ISO comes back as it is.
 */
export function printDate(iso: string, language: string): string {
  return formatOf(iso, language)?.format(toDate(iso)) ?? iso;
}

/** Two dates as a range, at the precision both have: `16 May – 2 June 2023`; one date when they are the same. */
export function printDates(first: string, last: string, language: string): string {
  const format = formatOf(first.length < last.length ? first : last, language);
  return format ? format.formatRange(toDate(first), toDate(last)) : `${first} – ${last}`;
}

function formatOf(iso: string, language: string): Intl.DateTimeFormat | undefined {
  const options = /^\d{4}(?:-\d{2}){0,2}$/u.test(iso) ? FORMATS[iso.split('-').length - 1] : undefined;
  return options && !Number.isNaN(toDate(iso).getTime()) ? dateFormat(language, options) : undefined;
}

function toDate(iso: string): Date {
  return new Date(`${iso}${'-01'.repeat(3 - iso.split('-').length)}T00:00:00Z`);
}
