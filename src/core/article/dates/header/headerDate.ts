import type { Reason } from '../../../fact.ts';
import type { Article, DateHeader, Dateline } from '../../article.ts';
import { formatDay } from '../calendar.ts';
import { type DateCandidate, readOtherwise } from '../dateCandidate.ts';
import { datelineDay, isUsualLag } from '../dateline/datelineLag.ts';
import { spokenDate } from '../spokenDate.ts';

/** A crawler's header is the page's own date, rarely wrong; a little less sure where the dateline has another day. */
const CONFIDENCE = { alone: 0.97, agreed: 0.99, dayBefore: 0.95, disputed: 0.85, completed: 0.93, ambiguous: 0.6 };

/** The date header as the article's date; one of a month only takes its day from a dateline in that month. */
export function headerCandidate({ dateHeader, dateline }: Article): DateCandidate | null {
  if (!dateHeader) return null;
  const { otherReading } = dateHeader;
  const read = readHeader(dateHeader, dateHeader.date.value, dateline);
  if (otherReading === undefined || read.confidence === CONFIDENCE.agreed) return read;
  const exchanged = readHeader(dateHeader, otherReading, dateline);
  if (exchanged.confidence === CONFIDENCE.agreed) return exchanged;
  const confidence = Math.min(read.confidence, CONFIDENCE.ambiguous);
  return { ...read, confidence, alternatives: readOtherwise(otherReading, confidence) };
}

/** The header read as this date, held against the dateline. */
function readHeader(dateHeader: DateHeader, value: string, dateline: Dateline | null): DateCandidate {
  const { precision } = dateHeader.date;
  const span = { start: dateHeader.start, end: dateHeader.end };
  const read = { value, precision, source: 'header', alternatives: [] } as const;
  const reason = { text: `The date header says ${spokenDate(value)}.`, span };
  const report = datelineDay(dateline, value);
  if (!dateline || report === null) return { ...read, confidence: CONFIDENCE.alone, reasons: [reason] };
  const full = formatDay(report);
  const said = (text: string): Reason => ({ text, span: { start: dateline.start, end: dateline.end } });
  if (full === value) {
    return { ...read, confidence: CONFIDENCE.agreed, reasons: [reason, said('The dateline agrees.')] };
  }
  if (full.startsWith(value)) {
    const completed = said(`The dateline adds the day: ${spokenDate(full)}.`);
    return { ...read, value: full, precision: 'day', confidence: CONFIDENCE.completed, reasons: [reason, completed] };
  }
  if (isUsualLag(value, report)) {
    return { ...read, confidence: CONFIDENCE.dayBefore, reasons: [reason, said('The dateline is of the day before.')] };
  }
  return { ...read, confidence: CONFIDENCE.disputed, reasons: [reason, said('The dateline has another day.')] };
}
