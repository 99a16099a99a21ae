import type { CalendarDate, Precision } from './date.ts';
import { daysInMonth, formatDate, isRealDay } from './calendar.ts';
import { monthNamed } from './months.ts';

/** A date in the name of a file or folder. */
export interface PathDate extends CalendarDate {
  /** The other way to read an ambiguous one (`04-05-2021`); absent where there is one way. */
  readonly otherReading?: string;
  /** The part of the path that says so, as it stands. */
  readonly printed: string;
  /** Whether the file's own name holds it. */
  readonly inFileName: boolean;
}

/** Folders above these name a disk or a project. */
const MOST_FOLDERS = 5;

/** No file system allows longer names. */
const MAX_NAME = 255;

/** The web's news starts there; older years in names are of what an article is about. */
const FIRST_YEAR = 1980;
const LAST_YEAR = 2100;

/** Numbers beside these are a longer number's part: `555-2021-12-03`, a hexadecimal id. */
const OPEN = '(?<![\\p{L}\\d]|\\d[-.])';
const CLOSE = '(?![\\p{L}\\d])';

const YEAR_FIRST = new RegExp(`${OPEN}(\\d{4})([-_. ])(\\d{1,2})\\2(\\d{1,2})(?=T\\d|${CLOSE})`, 'gu');
/** `20211203`, also with a time behind it: `20211203T1015`, `20211203101500`. */
const COMPACT = new RegExp(`${OPEN}(\\d{4})(\\d{2})(\\d{2})(?:T?[0-2]\\d[0-5]\\d(?:[0-5]\\d)?)?${CLOSE}`, 'gu');
const YEAR_LAST = new RegExp(`${OPEN}(\\d{1,2})([-_. ])(\\d{1,2})\\2(\\d{4})${CLOSE}`, 'gu');
const DAY_NAMED = new RegExp(`${OPEN}(\\d{1,2})[-_. ]{1,2}(\\p{L}{3,11})[-_., ]{1,2}(\\d{4})${CLOSE}`, 'gu');
const MONTH_NAMED = new RegExp(`(?<![\\p{L}\\d])(\\p{L}{3,11})[-_. ]{1,2}(\\d{1,2})[-_., ]{1,3}(\\d{4})${CLOSE}`, 'gu');
const YEAR_MONTH = new RegExp(`${OPEN}(\\d{4})[-_. ](\\d{2})(?![-_. ]?\\d)${CLOSE}`, 'gu');
/** Folders of their own for year, month and day, or `2021/12-03 …` with the last two in one name. */
const FOLDERS = /(?:^|\/)(\d{4})\/(\d{1,2}|\p{L}{3,11})(?:[/_-](\d{2})(?=$|[/\s_.-]))?(?=$|[/\s_.-])/gu;
const YEAR_FOLDER = /(?:^|\/)(\d{4})(?=\/)/gu;

/**
 * The date that the path of a file tells: that of its name, else of its folders, the nearest first. Null when there is
 * none; ids, running and hexadecimal numbers are none. `/` stands between folders.
 */
export function pathDate(path: string): PathDate | null {
  const parts = path.split('/').slice(-MOST_FOLDERS - 1);
  const file = (parts.at(-1) ?? '').slice(-MAX_NAME).replace(/\.[a-z]{2,5}$/i, '');
  const named = dateInName(file, true);
  if (named) return named;
  const folders = parts.slice(0, -1).map((name) => name.slice(0, MAX_NAME));
  for (const folder of [...folders].reverse()) {
    const found = dateInName(folder, false);
    if (found) return found;
  }
  return dateOfFolders([...folders, file].join('/'));
}

function dateInName(name: string, inFileName: boolean): PathDate | null {
  return (
    last(name, YEAR_FIRST, inFileName, ([, year, , month, day]) => dated(year, month, day)) ??
    last(name, COMPACT, inFileName, ([, year, month, day]) => dated(year, month, day)) ??
    last(name, YEAR_LAST, inFileName, ([, first, sign, second, year]) => yearLast(first, second, year, sign)) ??
    last(name, DAY_NAMED, inFileName, ([, day, month = '', year]) => dated(year, monthNamed(month), day)) ??
    last(name, MONTH_NAMED, inFileName, ([, month = '', day, year]) => dated(year, monthNamed(month), day)) ??
    last(name, YEAR_MONTH, inFileName, ([, year, month]) => dated(year, month, null))
  );
}

function dateOfFolders(path: string): PathDate | null {
  return (
    last(path, FOLDERS, false, ([, year, month = '', day]) =>
      dated(year, monthNamed(month) ?? (/^\d/.test(month) ? month : null), day ?? null),
    ) ?? last(path, YEAR_FOLDER, false, ([, year]) => dated(year, null, null))
  );
}

/** The last match that is a date: what stands nearest to the end of a path says most. */
function last(
  text: string,
  pattern: RegExp,
  inFileName: boolean,
  read: (match: RegExpExecArray) => (CalendarDate & { readonly otherReading?: string }) | null,
): PathDate | null {
  let found: PathDate | null = null;
  for (const match of text.matchAll(pattern)) {
    const date = read(match);
    if (date) found = { ...date, printed: match[0].replace(/^\//, ''), inFileName };
  }
  return found;
}

type Printed = string | number | null | undefined;

/** Null for what is no date; a month or day that is not printed is null. */
function dated(year: Printed, month: Printed, day: Printed): CalendarDate | null {
  const [y, m, d] = [Number(year), Number(month ?? 0), Number(day ?? 0)];
  if (y < FIRST_YEAR || y > LAST_YEAR) return null;
  if ((month != null && daysInMonth(y, m) === 0) || (day != null && (m === 0 || !isRealDay(y, m, d)))) return null;
  const precision: Precision = day != null ? 'day' : month != null ? 'month' : 'year';
  return { value: formatDate(y, m, d), precision };
}

/** `3.12.2021`, `03-12-2021`: the day stands first, except where only the other order is a date; dashes leave both open. */
function yearLast(
  first: Printed,
  second: Printed,
  year: Printed,
  sign: Printed,
): (CalendarDate & { readonly otherReading?: string }) | null {
  const dayFirst = dated(year, second, first);
  const monthFirst = dated(year, first, second);
  if (!dayFirst || !monthFirst || sign === '.' || dayFirst.value === monthFirst.value) return dayFirst ?? monthFirst;
  return { ...dayFirst, otherReading: monthFirst.value };
}
