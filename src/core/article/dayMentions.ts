import type { Span } from '../text/span.ts';
import type { DayMention } from './article.ts';
import { relativeDays } from './relativeDays.ts';
import { weekdayNamed, weekdayWords } from './weekdays.ts';
import { tenseAt } from './tense.ts';
import { writtenDates } from './writtenDates.ts';

const PATTERNS = new Map<string, RegExp>();

/** Before a weekday, in the languages read: last, past, previous; next, coming. */
const LAST =
  /\b(?:last|past|previous)\s{1,2}$|(?:прошл|минул)\p{L}{2,3}\s$|\b(?:vergangenen|letzten)\s$|\bpasado\s$|(?:zeszł|ubiegł)\p{L}{1,3}\s$/iu;
const NEXT =
  /\b(?:next|coming|following)\s{1,2}$|(?:следующ|наступн)\p{L}{2,3}\s$|\b(?:nächsten|kommenden)\s$|\bpróximo\s$|przyszł\p{L}{1,3}\s$/iu;

/** The days that the text names from an offset on, in order, none overlapping. */
export function findDayMentions(text: string, span: Span, language: string): DayMention[] {
  const dates = datedMentions(text, span);
  const named = [...weekdayMentions(text, span, language), ...relativeMentions(text, span, language)];
  return withoutOverlaps([...joinWeekdays(text, dates, named)].sort((a, b) => a.start - b.start || b.end - a.end));
}

function* weekdayMentions(text: string, span: Span, language: string): Generator<DayMention> {
  const pattern = weekdayPattern(language);
  pattern.lastIndex = span.start;
  for (let match = pattern.exec(text); match && match.index < span.end; match = pattern.exec(text)) {
    const at = { start: match.index, end: match.index + match[0].length };
    const before = text.slice(Math.max(span.start, at.start - 16), at.start);
    const modifier = LAST.test(before) ? 'last' : NEXT.test(before) ? 'next' : null;
    yield { ...mention(text, at), weekday: weekdayNamed(match[0]), ...(modifier && { modifier }) };
  }
}

function* relativeMentions(text: string, span: Span, language: string): Generator<DayMention> {
  for (const found of relativeDays(text, span, language)) {
    yield {
      ...mention(text, found),
      relative: found.days,
      tense: found.days < 0 ? 'past' : found.days > 0 ? 'future' : 'open',
    };
  }
}

function datedMentions(text: string, span: Span): DayMention[] {
  return [...writtenDates(text, span)].map((date) => ({
    ...mention(text, date),
    month: date.month,
    day: date.day,
    year: date.year,
  }));
}

/** `Thursday, April 6`: one mention, with both. */
function* joinWeekdays(
  text: string,
  dates: readonly DayMention[],
  named: readonly DayMention[],
): Generator<DayMention> {
  const byEnd = new Map(named.filter(({ weekday }) => weekday !== null).map((day) => [day.end, day]));
  for (const date of dates) {
    const gap = /[, ]{1,2}$/.exec(text.slice(Math.max(0, date.start - 2), date.start))?.[0].length ?? 0;
    const day = gap > 0 ? (byEnd.get(date.start - gap) ?? byEnd.get(date.start - 1)) : undefined;
    yield day ? { ...date, start: day.start, weekday: day.weekday } : date;
  }
  yield* named;
}

function mention(text: string, at: Span): DayMention {
  return {
    start: at.start,
    end: at.end,
    weekday: null,
    month: null,
    day: null,
    year: null,
    relative: null,
    tense: tenseAt(text, at),
  };
}

function withoutOverlaps(sorted: readonly DayMention[]): DayMention[] {
  const kept: DayMention[] = [];
  for (const mentioned of sorted) {
    if (mentioned.start >= (kept.at(-1)?.end ?? 0)) kept.push(mentioned);
  }
  return kept;
}

function weekdayPattern(language: string): RegExp {
  let pattern = PATTERNS.get(language);
  if (!pattern) {
    pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${weekdayWords(language).join('|')})(?![\\p{L}])`, 'gu');
    PATTERNS.set(language, pattern);
  }
  return pattern;
}
