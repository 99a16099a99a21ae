import { daysOf } from '../../core/article/dates/calendar.ts';
import { liesAhead } from '../../core/article/dates/dateCandidate.ts';
import type { Locale } from '../views/locale.ts';

/** A date as a reader typed it: ISO, or why it cannot be one. */
export type TypedDate = { readonly iso: string } | { readonly problem: string };

/** The year of the first newspaper that is known; an earlier one is mistyped. */
const FIRST_NEWSPAPER = 1605;

/** Reads a date of reduced precision, `2023-5-6` as `2023-05-06`. `today` is the reader's day, ISO: what lies after it has not been published. */
export function readTypedDate(typed: string, today: string, { t }: Locale): TypedDate {
  if (!/^\d{4}(?:-\d{1,2}){0,2}$/u.test(typed.trim())) return { problem: t('Write 2023-05-16, 2023-05 or 2023.') };
  const parts = typed.trim().split('-');
  const iso = parts.map((part) => part.padStart(2, '0')).join('-');
  if (!daysOf(iso)) return { problem: t('There is no such day.') };
  if (Number(parts[0]) < FIRST_NEWSPAPER) return { problem: t('No newspaper is that old.') };
  return liesAhead(iso, today) ? { problem: t('This lies in the future.') } : { iso };
}
