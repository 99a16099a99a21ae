/** How much of a date is known. */
export type Precision = 'day' | 'month' | 'year';

/** A calendar date: `2021-12-03`, `2021-12` or `2021` (ISO 8601, reduced precision). No time zone: newspapers date by day. */
export interface CalendarDate {
  readonly value: string;
  readonly precision: Precision;
}
