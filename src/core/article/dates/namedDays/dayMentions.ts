import type { Span } from '../../../text/span.ts';
import { WordList } from '../../../text/wordList.ts';
import type { WordTable } from '../../../text/wordTable.ts';
import type { DayMention } from '../../article.ts';
import { datedMentions } from './datedMentions.ts';
import { DAY_OF_MONTH_WORDS, holidayAt, numberBefore, ordinalBefore } from './dayOfMonth.ts';
import { mentionAt } from './mentionAt.ts';
import { namedMonthAt, namedMonthWords } from './namedMonths.ts';
import { periodAt, periodWords, yearsEnd } from './periods.ts';
import { relativeDay, relativeFields, relativeWords } from './relativeDays.ts';
import { inOneSentence, tenseAt } from './tense.ts';
import { weekdayMention, withHours } from './weekdayMentions.ts';
import { weekdayWords } from '../weekdays.ts';

/** Reads the word at the span, which may begin or belong to an expression; null where it names no day. */
type Reader = (text: string, at: Span, possessive: boolean, language: string) => DayMention | null;

/** A language's day words, with who reads each of them. */
interface DayWords {
  /** As they are printed or in small letters, also with the `’s` of a possessive. */
  readonly all: WordList;
  /** By the number of a word in the list. */
  readonly readers: readonly Reader[];
}

const POSSESSIVE = ['', "'s", '’s'];

const BY_LANGUAGE = new Map<string, DayWords>();

/** The days that the text names between two offsets, in order, none overlapping. `words` are the words of the span. */
export function findDayMentions(text: string, span: Span, words: WordTable, language: string): DayMention[] {
  const dates = datedMentions(text, span, language);
  const named = namedMentions(text, words, language);
  const found = [...joinWeekdays(text, dates, named)].sort((a, b) => a.start - b.start || b.end - a.end);
  return withoutOverlaps(found).filter(
    ({ fromNamed, start }, i, all) => !fromNamed || (i > 0 && inOneSentence(text, all[i - 1]!.end, start)),
  );
}

function namedMentions(text: string, words: WordTable, language: string): DayMention[] {
  const { all, readers } = dayWords(language);
  const { count, starts, ends } = words;
  const found: DayMention[] = [];
  for (let i = 0; i < count; i++) {
    const start = starts[i]!;
    const wordEnd = ends[i]!;
    const word = all.indexOf(text, start, wordEnd);
    if (word < 0) continue;
    const possessive = isPossessive(text, wordEnd);
    const end = possessive ? wordEnd - 2 : wordEnd;
    const mention = readers[word]!(text, { start, end }, possessive, language);
    if (mention) found.push(mention);
  }
  return found;
}

function isPossessive(text: string, end: number): boolean {
  const mark = text.charAt(end - 2);
  return text.charAt(end - 1) === 's' && (mark === '’' || mark === "'");
}

const readRelative: Reader = (text, at, possessive, language) => {
  const found = relativeDay(text, at, text.slice(at.start, at.end).toLowerCase(), possessive, language);
  if (!found) return null;
  const { by } = found;
  return { ...mentionAt(found, by < 0 ? 'past' : by > 0 ? 'future' : 'open'), ...relativeFields(found) };
};

const readPeriod: Reader = (text, at, _possessive, language) => {
  const word = text.slice(at.start, at.end).toLowerCase();
  const limit = yearsEnd(text, at, word);
  if (limit) {
    const { away } = limit;
    return { ...mentionAt(limit, away < 0 ? 'past' : 'future'), month: 12, day: 31, away };
  }
  const found = periodAt(text, at, word, language);
  if (!found) return readDayOfMonth(text, at, false, language);
  const ordinal = found.period.unit === 'month' ? ordinalBefore(text, found.start) : null;
  return {
    ...mentionAt(found, found.period.by === null ? tenseAt(text, found) : 'open'),
    ...found,
    ...ordinal,
  };
};

const readDayOfMonth: Reader = (text, at) => {
  const word = text.slice(at.start, at.end).toLowerCase();
  const holiday = holidayAt(text, at, word);
  if (holiday) return { ...mentionAt(holiday, tenseAt(text, holiday)), ...holiday };
  const number = DAY_OF_MONTH_WORDS.includes(word) ? numberBefore(text, at.start) : null;
  const period = { unit: 'month', by: null, named: null } as const;
  return number && { ...mentionAt(at, tenseAt(text, at)), ...number, period };
};

const readMonth: Reader = (text, at, _possessive, language) => {
  const found = namedMonthAt(text, at, language);
  if (!found) return null;
  const { unit, by } = found.period;
  return { ...mentionAt(found, unit === 'month' && by === null ? tenseAt(text, found) : 'open'), ...found };
};

/** `Thursday, April 6`: one mention, with both. */
function* joinWeekdays(
  text: string,
  dates: readonly DayMention[],
  named: readonly DayMention[],
): Generator<DayMention> {
  const byEnd = new Map(named.filter(({ weekday }) => weekday !== null).map((day) => [day.end, day]));
  const joined = new Set<DayMention>();
  for (const date of dates) {
    const gap = /[, ]{1,2}$/.exec(text.slice(Math.max(0, date.start - 2), date.start))?.[0].length ?? 0;
    const day = gap > 0 ? (byEnd.get(date.start - gap) ?? byEnd.get(date.start - 1)) : undefined;
    if (day) joined.add(day);
    yield day ? { ...date, start: day.start, weekday: day.weekday } : date;
  }
  for (const day of named) if (!joined.has(day)) yield day.weekday === null ? day : withHours(text, day);
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
    const readers = new Map<string, Reader>();
    const add = (reader: Reader, words: readonly string[], endings: readonly string[] = ['']) => {
      for (const word of words) for (const ending of endings) readers.set((word + ending).toLowerCase(), reader);
    };
    add(readMonth, namedMonthWords(language));
    add(readPeriod, periodWords(language), POSSESSIVE);
    add(readDayOfMonth, DAY_OF_MONTH_WORDS);
    add(readRelative, relativeWords(language), POSSESSIVE);
    add(weekdayMention, weekdayWords(language), POSSESSIVE);
    found = { all: new WordList([...readers.keys()]), readers: [...readers.values()] };
    BY_LANGUAGE.set(language, found);
  }
  return found;
}
