import { dayNumber, formatDay, isRealDay } from '../article/dates/calendar.ts';
import { writtenDates } from '../article/dates/writtenDates.ts';
import type { OutletIndex } from '../article/outlets/outletIndex.ts';
import type { Span } from '../text/span.ts';

/** A line that is an address and no more, or has a word for what it is before it: `Source: https://…`. */
const ADDRESS_LINE =
  /^(?:\p{L}[\p{L} ]{0,30}:\s{0,3})?(?<url>https?:\/\/(?<host>(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24})(?::\d{1,5})?(?<path>\/[^\s<>"]{1,500}))$/iu;
const ACCESS_LINE =
  /^(?:retrieved|accessed|access date|date accessed|downloaded|дата обращения|abgerufen|consulté le|consultado)(?!\p{L})/iu;
/** Longer lines are sentences. */
const LONGEST_ADDRESS = 700;
const LONGEST_ACCESS = 60;

/**
 * The address of the article's own page: one that stands alone on a line, leads further than a front page, and belongs to
 * who published it, all as `own` has their ids. Null where there is none, and where there are two different ones.
 */
export function ownAddress(
  text: string,
  lines: readonly Span[],
  own: ReadonlySet<string>,
  outlets: OutletIndex,
): string | null {
  const found = new Set<string>();
  for (const { start, end } of lines) {
    if (end - start > LONGEST_ADDRESS) continue;
    const groups = ADDRESS_LINE.exec(text.slice(start, end))?.groups;
    if (!groups || !own.has(outlets.byDomain(groups['host']!)?.id ?? '')) continue;
    // `/` and `/en/` are front pages.
    if (/[\p{L}\p{N}]{3}/u.test(groups['path']!)) found.add(groups['url']!);
  }
  return found.size === 1 ? [...found][0]! : null;
}

/** The day a line says that the page was fetched on, ISO; null where none does, or gives no whole date. */
export function accessDate(text: string, lines: readonly Span[]): string | null {
  for (const { start, end } of lines) {
    if (end - start > LONGEST_ACCESS || !ACCESS_LINE.test(text.slice(start, end))) continue;
    for (const { year, month, day, otherReading } of writtenDates(text, { start, end })) {
      // Of `04/05/2023` nobody can tell which day it is.
      if (year === null || day === null || otherReading || !isRealDay(year, month, day)) continue;
      return formatDay(dayNumber(year, month, day));
    }
  }
  return null;
}
