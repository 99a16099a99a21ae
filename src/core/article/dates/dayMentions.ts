import type { Span } from '../../text/span.ts';
import { WordList } from '../../text/wordList.ts';
import type { WordTable } from '../../text/wordTable.ts';
import type { DayMention } from '../article.ts';
import { relativeDay, relativeWords } from './relativeDays.ts';
import { tenseAt } from './tense.ts';
import { weekdayNamed, weekdayWords } from './weekdays.ts';
import { writtenDates } from './writtenDates.ts';

/** Before a weekday, in the languages read: last, past, previous; next, coming. */
const LAST =
  /\b(?:last|past|previous)\s{1,2}$|(?:прошл|минул)\p{L}{2,3}\s$|\b(?:vergangenen|letzten)\s$|(?:zeszł|ubiegł)\p{L}{1,3}\s$/iu;
const NEXT =
  /\b(?:next|coming|following)\s{1,2}$|(?:следующ|наступн)\p{L}{2,3}\s$|\b(?:nächsten|kommenden)\s$|\bpróximo\s$|przyszł\p{L}{1,3}\s$/iu;

/** A language's day words: weekdays as they are printed, the others in small letters. */
interface DayWords {
  readonly weekdays: ReadonlySet<string>;
  readonly relative: ReadonlySet<string>;
  /** Both, also with the `’s` of a possessive. */
  readonly all: WordList;
}

const BY_LANGUAGE = new Map<string, DayWords>();

/** The days that the text names between two offsets, in order, none overlapping. `words` are the words of the span. */
export function findDayMentions(text: string, span: Span, words: WordTable, language: string): DayMention[] {
  const dates = datedMentions(text, span);
  const named = namedMentions(text, span, words, language);
  return withoutOverlaps([...joinWeekdays(text, dates, named)].sort((a, b) => a.start - b.start || b.end - a.end));
}

function namedMentions(text: string, span: Span, words: WordTable, language: string): DayMention[] {
  const { weekdays, relative, all } = dayWords(language);
  const { count, starts, ends } = words;
  const found: DayMention[] = [];
  for (let i = 0; i < count; i++) {
    const start = starts[i]!;
    const wordEnd = ends[i]!;
    if (all.indexOf(text, start, wordEnd) < 0) continue;
    const printed = text.slice(start, wordEnd).replace(/['’]s$/, '');
    const end = start + printed.length;
    if (weekdays.has(printed)) found.push(weekdayMention(text, span, { start, end }, end < wordEnd));
    else {
      const word = printed.toLowerCase();
      const day = relative.has(word) ? relativeDay(text, start, word, language) : null;
      if (day) found.push(relativeMention(text, { start: day.start, end }, day.days));
    }
  }
  return found;
}

/** `Friday's meeting` is most often one that was. */
function weekdayMention(text: string, span: Span, at: Span, possessive: boolean): DayMention {
  const before = text.slice(Math.max(span.start, at.start - 16), at.start);
  const modifier = LAST.test(before) ? 'last' : NEXT.test(before) ? 'next' : null;
  return {
    ...mention(text, at),
    weekday: weekdayNamed(text.slice(at.start, at.end)),
    ...(possessive && { tense: 'past' }),
    ...(modifier && { modifier }),
  };
}

function relativeMention(text: string, at: Span, relative: number): DayMention {
  return { ...mention(text, at), relative, tense: relative < 0 ? 'past' : relative > 0 ? 'future' : 'open' };
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

function mention(text: string, { start, end }: Span): DayMention {
  return {
    start,
    end,
    weekday: null,
    month: null,
    day: null,
    year: null,
    relative: null,
    tense: tenseAt(text, { start, end }),
  };
}

function withoutOverlaps(sorted: readonly DayMention[]): DayMention[] {
  const kept: DayMention[] = [];
  for (const mentioned of sorted) {
    if (mentioned.start >= (kept.at(-1)?.end ?? 0)) kept.push(mentioned);
  }
  return kept;
}

function dayWords(language: string): DayWords {
  let found = BY_LANGUAGE.get(language);
  if (!found) {
    const weekdays = weekdayWords(language);
    const relative = relativeWords(language);
    const forms = [...weekdays, ...relative].flatMap((word) => [word, `${word}'s`, `${word}’s`]);
    const all = new WordList(forms.map((form) => form.toLowerCase()));
    found = { weekdays: new Set(weekdays), relative: new Set(relative), all };
    BY_LANGUAGE.set(language, found);
  }
  return found;
}
