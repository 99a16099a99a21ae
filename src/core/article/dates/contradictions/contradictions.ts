import type { Span } from '../../../text/span.ts';
import type { Article, DateContradiction, DateFact } from '../../article.ts';
import { type Day, civil, daysOf, formatDay } from '../calendar.ts';
import { type DateContext, liesAhead } from '../dateCandidate.ts';
import { datelineDay, isUsualLag } from '../dateline/datelineLag.ts';
import { spokenDate } from '../spokenDate.ts';
import { findImpossibleDates } from './impossibleDates.ts';
import { findLaterEvent } from './laterEvent.ts';
import { monthName } from '../months.ts';
import { findWrongWeekdays } from './wrongWeekdays.ts';

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
    ...findWrongWeekdays(text, article, date, context),
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

function future(date: DateFact, { today }: DateContext): DateContradiction[] {
  if (!liesAhead(date.value, today)) return [];
  const span: Span = date.reasons[0]?.span ?? { start: 0, end: 0 };
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
