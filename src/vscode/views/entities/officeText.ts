import type { OfficeHeld, OfficeOn } from '../../../analysis/entityRows.ts';
import { printDate, printDates } from '../../text/dates.ts';
import type { Locale } from '../locale.ts';

/** An office with its time: `Foreign Minister of Norland (20 August 2012 – 26 November 2022)`. */
export function heldText(term: OfficeHeld, locale: Locale): string {
  return `${term.office} (${termText(term, locale)})`;
}

/** When an office was held. What was open when the source was made says when that was. */
export function termText({ start, end, asOf }: OfficeHeld, { t, language }: Locale): string {
  const from = start && printDate(start, language);
  if (end) return start ? printDates(start, end, language) : t('until {0}', printDate(end, language));
  const since = from ? t('since {0}', from) : t('start not known');
  return asOf ? `${since}, ${t('as of {0}', printDate(asOf, language))}` : since;
}

/** Where a role as stated does not fit the office on the article's date; null where it does, or nothing is known of it. */
export function officeNote({ check, date }: OfficeOn, { t, language }: Locale): string | null {
  if (!check) return null;
  const { office, start, end } = check.term;
  const day = printDate(date, language);
  switch (check.result) {
    case 'ended':
      return t('Does not fit: {0} only until {1}, and this article is of {2}.', office, printed(end, language), day);
    case 'notYet':
      return t('Does not fit: {0} only from {1}, and this article is of {2}.', office, printed(start, language), day);
    case 'stillHeld':
      return t('Does not fit: still {0} on {1}.', office, day);
    default:
      return null;
  }
}

function printed(date: string | null, language: string): string {
  return date === null ? '' : printDate(date, language);
}
