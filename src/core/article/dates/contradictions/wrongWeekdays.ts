import { outside } from '../../../text/outside.ts';
import { type Span, textOf } from '../../../text/span.ts';
import { spanAt } from '../../../text/spanAt.ts';
import type { Article, DateContradiction, DateFact, DayMention } from '../../article.ts';
import { type Day, civil, formatDate, formatDay, parseDay, weekdayOf } from '../calendar.ts';
import { type DateContext, liesAhead } from '../dateCandidate.ts';
import { spokenDate } from '../spokenDate.ts';
import { monthName } from '../months.ts';
import { nearestYears } from '../nearestYears.ts';
import { weekdayName } from '../weekdays.ts';

/** A weekday beside a day without a year is held against the article's own only this near: farther off the year is open. */
const SAME_YEAR_DAYS = 45;

/** Where more do not fit, the date or the text is of another year, and the first say so. */
const MOST_WEEKDAYS = 2;

/** Captions of a gallery are of other years. */
const CAPTION = /\b(?:captions?|photos?|photograph)\b/i;

/** A caption says what it is within so many characters of its day. */
const CAPTION_REACH = 300;

/** Other years in which a weekday would fit are offered only this near: the text is about its own time. */
const YEARS_BESIDE = 3;

/** Days that the text prints with a weekday which they do not have: `Monday, May 16`. */
export function findWrongWeekdays(
  text: string,
  article: Article,
  date: DateFact,
  { mask, today }: DateContext,
): DateContradiction[] {
  const published = parseDay(date.value);
  if (published === null) return [];
  const found = new Map<string, DateContradiction>();
  for (const mention of outside(article.dayMentions, mask)) {
    const wrong = wrongWeekday(text, article, mention, published, today);
    if (wrong && !found.has(wrong.message)) found.set(wrong.message, wrong);
    if (found.size === MOST_WEEKDAYS) break;
  }
  return [...found.values()];
}

function wrongWeekday(
  text: string,
  article: Article,
  mention: DayMention,
  published: Day,
  today: string,
): DateContradiction | null {
  const { weekday, month, day, year, start, end } = mention;
  if (weekday === null || month === null || day === null) return null;
  const near = { first: published, last: published };
  const named = year === null ? nearestYears(month, day, near)[0] : parseDay(formatDate(year, month, day));
  if (named == null || weekdayOf(named) === weekday) return null;
  if (year === null && (Math.abs(named - published) > SAME_YEAR_DAYS || isCaption(text, article, mention))) return null;
  const said = textOf(text, mention).split(/[\s,]/)[0] ?? '';
  return {
    code: 'date.weekday',
    message: `“${said}” does not fit ${spokenDate(formatDay(named))}, a ${weekdayName(weekdayOf(named))}.`,
    spans: [{ start, end }],
    choices: [
      ...(named === published ? [nearestWeekday(published, weekday)] : []),
      ...(year === null ? fittingYears(named, published, weekday, today) : []),
    ],
  };
}

function isCaption(text: string, { paragraphs }: Article, { start, end }: Span): boolean {
  const paragraph = spanAt(paragraphs, start);
  if (!paragraph) return false;
  const from = Math.max(paragraph.start, start - CAPTION_REACH);
  return CAPTION.test(text.slice(from, Math.min(paragraph.end, end + CAPTION_REACH)));
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
      choices.push({ value, reason: `${day} ${monthName(month)} was a ${weekdayName(weekday)} in ${year}` });
    }
  }
  return choices;
}
