import { outside } from '../../text/outside.ts';
import { textOf } from '../../text/span.ts';
import type { Article, DateContradiction, DateFact } from '../article.ts';
import { daysOf, formatDate, isRealDay, parseDay, weekdayOf } from './calendar.ts';
import { type DateContext, liesAhead } from './dateCandidate.ts';
import { monthName } from './months.ts';
import { weekdayName } from './weekdays.ts';

/** A weekday is held against a date only this near the article's own: farther off the year is open. */
const SAME_YEAR_DAYS = 120;

/** Statements about the date that cannot both hold. A report's "on Monday" under a Thursday's dateline is none. */
export function findContradictions(
  text: string,
  article: Article,
  date: DateFact,
  context: DateContext,
): DateContradiction[] {
  return [
    ...headerAgainstDateline(article),
    ...wrongWeekdays(text, article, date, context),
    ...future(date, context),
    ...tooEarly(article, date, context),
  ];
}

function headerAgainstDateline({ dateHeader, dateline }: Article): DateContradiction[] {
  if (!dateHeader || dateline?.month == null || dateline.day === null) return [];
  const header = dateHeader.date.value;
  const year = dateline.year ?? Number(header.slice(0, 4));
  if (!isRealDay(year, dateline.month, dateline.day)) return [];
  const value = formatDate(year, dateline.month, dateline.day);
  if (value.startsWith(header)) return [];
  const printed = dateline.year === null ? `${dateline.day} ${monthName(dateline.month)}` : spoken(value);
  return [
    {
      code: 'date.contradiction',
      message: `The date header says ${spoken(header)}, the dateline ${printed}.`,
      spans: [
        { start: dateline.start, end: dateline.end },
        { start: dateHeader.start, end: dateHeader.end },
      ],
      choices: [
        { value: header, reason: 'date header' },
        { value, reason: 'dateline' },
      ],
    },
  ];
}

function wrongWeekdays(text: string, article: Article, date: DateFact, context: DateContext): DateContradiction[] {
  const published = parseDay(date.value);
  if (published === null) return [];
  return outside(article.dayMentions, context.mask).flatMap((mention) => {
    const { weekday, month, day } = mention;
    if (weekday === null || month === null || day === null) return [];
    const value = formatDate(mention.year ?? Number(date.value.slice(0, 4)), month, day);
    const named = parseDay(value);
    if (named === null || weekdayOf(named) === weekday) return [];
    if (mention.year === null && Math.abs(named - published) > SAME_YEAR_DAYS) return [];
    const said = textOf(text, mention).split(/[\s,]/)[0] ?? '';
    return [
      {
        code: 'date.weekday',
        message: `“${said}” does not fit ${spoken(value)}, a ${weekdayName(weekdayOf(named))}.`,
        spans: [{ start: mention.start, end: mention.end }],
        choices: [],
      },
    ];
  });
}

function future(date: DateFact, context: DateContext): DateContradiction[] {
  if (!liesAhead(date.value, context.today)) return [];
  const span = date.reasons[0]?.span ?? { start: 0, end: 0 };
  return [
    {
      code: 'date.future',
      message: `${spoken(date.value)} lies in the future.`,
      spans: [span],
      choices: date.alternatives.map(({ value, reason }) => ({ value, reason })),
    },
  ];
}

function tooEarly(article: Article, date: DateFact, context: DateContext): DateContradiction[] {
  const published = daysOf(date.value);
  if (!published) return [];
  const later = outside(article.dayMentions, context.mask).find(({ year, month, day, tense }) => {
    if (year === null || month === null || day === null || tense !== 'past') return false;
    return (parseDay(formatDate(year, month, day)) ?? 0) > published.last + 1;
  });
  if (!later || later.year === null) return [];
  const value = formatDate(later.year, later.month, later.day);
  return [
    {
      code: 'date.too-early',
      message: `The text speaks of ${spoken(value)} as past.`,
      spans: [{ start: later.start, end: later.end }],
      choices: [],
    },
  ];
}

/** A date for a sentence: `16 May 2023`, `May 2023`, `2023`. */
function spoken(value: string): string {
  const [year = '', month, day] = value.split('-');
  return [day && String(Number(day)), month && monthName(Number(month)), year].filter(Boolean).join(' ');
}
