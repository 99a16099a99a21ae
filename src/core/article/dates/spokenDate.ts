import { type Day, formatDay } from './calendar.ts';
import { monthName } from './months.ts';

/** A date for a sentence: `16 May 2023`, `May 2023`, `2023`. */
export function spokenDate(value: string): string {
  const [year = '', month, day] = value.split('-');
  return [day && String(Number(day)), month && monthName(Number(month)), year].filter(Boolean).join(' ');
}

/** A day for a sentence: `16 May 2023`. */
export function spokenDay(day: Day): string {
  return spokenDate(formatDay(day));
}
