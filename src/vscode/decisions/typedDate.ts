import { daysOf } from '../../core/article/dates/calendar.ts';
import { liesAhead } from '../../core/article/dates/dateCandidate.ts';
import type { Locale } from '../views/locale.ts';

/** A date as a reader typed it: ISO, or why it cannot be one. */
export type TypedDate = { readonly iso: string } | { readonly problem: string };

/** Reads a date of reduced precision. `today` is the reader's day, ISO: what lies after it has not been published. */
export function readTypedDate(typed: string, today: string, { t }: Locale): TypedDate {
  const iso = typed.trim();
  if (!/^\d{4}(?:-\d{2}){0,2}$/u.test(iso)) return { problem: t('Write 2023-05-16, 2023-05 or 2023.') };
  if (!daysOf(iso)) return { problem: t('There is no such day.') };
  return liesAhead(iso, today) ? { problem: t('This lies in the future.') } : { iso };
}
