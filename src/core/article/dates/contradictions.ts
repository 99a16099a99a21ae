import { outside } from '../../text/outside.ts';
import { type Span, overlaps, textOf } from '../../text/span.ts';
import type { Article, DateContradiction, DateFact } from '../article.ts';
import { type Day, civil, daysOf, formatDate, formatDay, parseDay, weekdayOf } from './calendar.ts';
import { type DateContext, liesAhead } from './dateCandidate.ts';
import { datelineDay, isUsualLag } from './datelineLag.ts';
import { nearestYear } from './nearestYear.ts';
import { findImpossibleDates } from './impossibleDates.ts';
import { findLaterEvent } from './laterEvent.ts';
import { monthName } from './months.ts';
import { spokenDate } from './estimate/spokenDate.ts';
import { weekdayName } from './weekdays.ts';

/** A weekday beside a day without a year is held against the article's own only this near: farther off the year is open. */
const SAME_YEAR_DAYS = 45;

/** Where more do not fit, the date or the text is of another year, and the first say so. */
const MOST_WEEKDAYS = 2;

const CAPTION = /\b(?:captions?|photos?|photograph)\b/i;

/** Other years in which a weekday would fit are offered only this near: the text is about its own time. */
const YEARS_BESIDE = 3;

/**
 * Statements about the date that cannot both hold, or that cannot hold at all. A report's "on Monday" under a Thursday's
 * dateline is none, nor is a page of the day after its dateline. `date` is null for an undated article.
 */
export function findContradictions(
  text: string,
  article: Article,
  date: DateFact | null,
  context: DateContext,
): DateContradiction[] {
  const impossible = findImpossibleDates(text, article, context.mask);
  if (!date) return impossible;
  return [
    ...impossible,
    ...headerAgainstDateline(article),
    ...wrongWeekdays(text, article, date, context),
    ...future(date, context),
    ...tooEarly(text, article, date, context),
  ];
}

function headerAgainstDateline({ dateHeader, dateline }: Article): DateContradiction[] {
  if (!dateHeader || !dateline) return [];
  const { date, otherReading } = dateHeader;
  const report = datelineDay(dateline, date.value);
  if (report === null) return [];
  if ([date.value, otherReading ?? ''].some((value) => isUsualLag(value, report))) return [];
  const printed = dateline.year === null ? dayAndMonth(report) : spokenDate(formatDay(report));
  return [
    {
      code: 'date.contradiction',
      message: `The date header says ${spokenDate(date.value)}, the dateline ${printed}.`,
      spans: [
        { start: dateline.start, end: dateline.end },
        { start: dateHeader.start, end: dateHeader.end },
      ],
      choices: [
        { value: date.value, reason: 'date header' },
        { value: formatDay(report), reason: 'dateline' },
      ],
    },
  ];
}

function wrongWeekdays(text: string, article: Article, date: DateFact, context: DateContext): DateContradiction[] {
  const published = parseDay(date.value);
  if (published === null) return [];
  const found = outside(article.dayMentions, context.mask).flatMap((mention): DateContradiction[] => {
    const { weekday, month, day, year } = mention;
    if (weekday === null || month === null || day === null) return [];
    const named = year === null ? nearestYear(month, day, published) : parseDay(formatDate(year, month, day));
    if (named === null || weekdayOf(named) === weekday) return [];
    if (year === null && (Math.abs(named - published) > SAME_YEAR_DAYS || isCaption(text, article, mention))) return [];
    const said = textOf(text, mention).split(/[\s,]/)[0] ?? '';
    return [
      {
        code: 'date.weekday',
        message: `“${said}” does not fit ${spokenDate(formatDay(named))}, a ${weekdayName(weekdayOf(named))}.`,
        spans: [{ start: mention.start, end: mention.end }],
        choices: [
          ...(named === published ? [nearestWeekday(published, weekday)] : []),
          ...(year === null ? fittingYears(named, published, weekday, context.today) : []),
        ],
      },
    ];
  });
  return found
    .filter(({ message }, i) => found.findIndex((other) => other.message === message) === i)
    .slice(0, MOST_WEEKDAYS);
}

/** Captions of a gallery are of other years. */
function isCaption(text: string, { paragraphs }: Article, at: Span): boolean {
  const paragraph = paragraphs.find((candidate) => overlaps(candidate, at));
  return paragraph !== undefined && CAPTION.test(textOf(text, paragraph));
}

type Choice = DateContradiction['choices'][number];

/** The weekday's day nearest to the article's own, the earlier of two. */
function nearestWeekday(published: Day, weekday: number): Choice {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const day = back <= 3 ? published - back : published + 7 - back;
  return { value: formatDay(day), reason: `the ${weekdayName(weekday)} beside it` };
}

/** The article's day in the years beside its own in which the named day has the weekday, the nearest first. */
function fittingYears(named: Day, published: Day, weekday: number, today: string): Choice[] {
  const { month, day } = civil(named);
  const choices: Choice[] = [];
  for (let away = 1; away <= YEARS_BESIDE; away++) {
    for (const year of [civil(named).year - away, civil(named).year + away]) {
      const other = parseDay(formatDate(year, month, day));
      if (other === null || weekdayOf(other) !== weekday) continue;
      const value = formatDay(published + other - named);
      if (liesAhead(value, today)) continue;
      choices.push({ value, reason: `${dayAndMonth(named)} was a ${weekdayName(weekday)} in ${year}` });
    }
  }
  return choices;
}

function future(date: DateFact, { today }: DateContext): DateContradiction[] {
  if (!liesAhead(date.value, today)) return [];
  const span = date.reasons[0]?.span ?? { start: 0, end: 0 };
  return [
    {
      code: 'date.future',
      message: `${spokenDate(date.value)} lies in the future.`,
      spans: [span],
      choices: date.alternatives
        .filter(({ value }) => !liesAhead(value, today))
        .map(({ value, reason }) => ({ value, reason })),
    },
  ];
}

function tooEarly(text: string, article: Article, date: DateFact, { mask, today }: DateContext): DateContradiction[] {
  const published = daysOf(date.value);
  const later = published && findLaterEvent(text, article, mask, published.last);
  if (!later || liesAhead(later.value, today)) return [];
  const { start, end, value } = later;
  const alternatives = date.alternatives.filter((other) => other.value >= value);
  return [
    {
      code: 'date.too-early',
      message: `The text speaks of ${spokenDate(value)} as past.`,
      spans: [{ start, end }],
      choices: [
        ...alternatives.map((other) => ({ value: other.value, reason: other.reason })),
        { value, reason: 'the earliest that fits' },
      ],
    },
  ];
}

function dayAndMonth(named: Day): string {
  const { month, day } = civil(named);
  return `${day} ${monthName(month)}`;
}
