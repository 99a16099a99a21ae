/**
 * Counts how articles of known date name days and years, for the numbers of `src/core/article/dates/estimate`.
 *
 *     node scripts/dates/countClues.ts FILE…
 *
 * Each file holds JSON lines with `text` and `date` (ISO), gzipped where its name ends in `.gz`. Prints, as JSON, how
 * often articles lie so many days or years from what they name: of weekdays the first, of days gone by the newest.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { analyse } from '../../src/core/analyse.ts';
import type { DateClues } from '../../src/core/article/article.ts';
import { type Day, civil, daysInMonth, dayNumber, parseDay, weekdayOf } from '../../src/core/article/dates/calendar.ts';
import { readClues } from '../../src/core/article/dates/estimate/readClues.ts';
import { coreData, withoutNames } from '../../src/core/data.ts';

const data = withoutNames(coreData((file) => readFileSync(new URL(`../../data/${file}`, import.meta.url))));

const TODAY = '2026-01-01';

/** Upper ends of the ranges in which distances in days are counted. */
const RANGES = [0, 1, 2, 3, 7, 14, 30, 60, 120, 240, 366, 730, 1825, 3650];

const counts = new Map<string, Map<string, number>>();

function count(what: string, value: string | number): void {
  const by = counts.get(what) ?? new Map<string, number>();
  counts.set(what, by.set(String(value), (by.get(String(value)) ?? 0) + 1));
}

function countRange(what: string, days: number): void {
  const end = RANGES.find((one) => days <= one);
  count(what, days < 0 ? 'wrong side' : end === undefined ? 'further' : `to ${end}`);
}

/** Days back from a day to the same date, at most a year ago; on `side` -1 ahead. */
function distance(day: Day, month: number, dayOfMonth: number, side: 1 | -1): number {
  const { year } = civil(day);
  const inYear = (one: number) => dayNumber(one, month, Math.min(dayOfMonth, daysInMonth(one, month)));
  const own = side * (day - inYear(year));
  return own >= 0 ? own : side * (day - inYear(year - side));
}

function countOne(
  { weekdays, latestYear, namedYear, bounds, landmarks = [] }: DateClues,
  day: Day,
  style: string,
): void {
  const past = weekdays.find(({ tense }) => tense !== 'future');
  if (past) count(`weekday past, ${style}`, (weekdayOf(day) - past.weekday + 7) % 7);
  for (const { tense, weekday } of weekdays) {
    if (tense === 'future') count(`weekday to come, ${style}`, (weekday - weekdayOf(day) + 7) % 7);
  }
  const { year } = civil(day);
  if (latestYear) count('years after the latest past', year - latestYear.year);
  if (namedYear) count('years after the latest named', year - namedYear.year);
  const open = bounds.flatMap((bound) =>
    bound.year === null && bound.day !== null ? [{ ...bound, day: bound.day }] : [],
  );
  const gone = open.filter(({ relation }) => relation === 'after').map((one) => distance(day, one.month, one.day, 1));
  if (gone.length > 0) countRange('newest day past', Math.min(...gone));
  for (const one of open) {
    if (one.relation === 'before') countRange('day to come', distance(day, one.month, one.day, -1));
  }
  const events = landmarks.flatMap(({ kind, terms }) => (kind === 'event' ? terms.map(([from]) => day - from) : []));
  if (events.length > 0) countRange('newest event', Math.min(...events));
}

for (const file of process.argv.slice(2)) {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean);
  for (const line of lines) {
    const { text, date } = JSON.parse(line) as { readonly text: string; readonly date?: string };
    const day = parseDay(date ?? '');
    if (day === null) continue;
    const source = { id: file, path: file, text };
    const { anatomy, mask } = analyse(source, data, { today: TODAY, boilerplate: {} });
    const clues = readClues(text, anatomy, { mask, today: TODAY, landmarks: data.landmarks });
    countOne(clues, day, anatomy.dateline?.day ? 'dateline' : 'page');
  }
}
console.log(
  JSON.stringify(Object.fromEntries([...counts].map(([what, by]) => [what, Object.fromEntries(by)])), null, 2),
);
