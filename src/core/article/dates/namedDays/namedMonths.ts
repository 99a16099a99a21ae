import { type Span, textOf } from '../../../text/span.ts';
import type { DayMention } from '../../article.ts';
import { wordBefore } from './beside.ts';
import { monthNamed, monthWords } from '../months.ts';
import { nearnessOf } from './nearness.ts';
import { type PeriodFound, yearBehind } from './periods.ts';

/** A month that is named without a day or a year, or the part of a year; `last June` has the modifier. */
export type MonthFound = PeriodFound & Pick<DayMention, 'modifier'>;

/** Which part of a month or year, by language; it belongs to the expression. */
const PARTS: Readonly<Record<string, string>> = {
  en: 'early|mid|late|(?:beginning|start|middle|end) of',
  ru: 'начале|начала|середине|середины|конце|конца',
  uk: 'початку|наприкінці|середині|середини|кінці|кінця',
  be: 'пачатку|сярэдзіне|сярэдзіны|канцы|канца',
  de: 'Anfang|Mitte|Ende',
  fr: 'début|fin|mi',
  es: '(?:principios|mediados|finales) de',
  pl: 'początku|połowie|końcu|końca',
};

/** What stands before a month that is meant as a time, by language. */
const PREPOSITIONS: Readonly<Record<string, string>> = {
  en: 'in since until till by from during through between before after',
  ru: 'в во с со до к от после',
  uk: 'в у з із до від після',
  be: 'у ў з да ад пасля',
  de: 'im seit bis ab von',
  fr: 'en depuis dès',
  es: 'en desde hasta',
  pl: 'w we od do po',
};

/** English months that are also people's names or verbs: only where neither can stand. */
const DOUBTFUL = /^(?:may|march)$/i;
const SURELY_TIME: ReadonlySet<string> = new Set(['in', 'since', 'during', 'until', 'till']);

/** A date or a year follows, which `writtenDates` reads; or a name begins (`in May Day`). */
const FOLLOWED = /^(?:\.?,?\s{1,3}(?:of\s|de\s)?\d|['’-]|\s\p{Lu}\p{Ll})/u;

const CENTURY = { first: 1950, last: 2049 };

const DIGIT_BEHIND = /^\s\d/;
const HYPHEN = 45;

/** The longest of these with their blanks. */
const REACH = 20;

interface Patterns {
  readonly part: RegExp;
  /** What those end with, which says whether the pattern is worth trying. */
  readonly partEnds: ReadonlySet<number>;
  readonly prepositions: ReadonlySet<string>;
}

const PATTERNS = new Map<string, Patterns>();

/** The words that can name a month or year so, in the language or in English. */
export function namedMonthWords(language: string): string[] {
  const months = monthWords(language);
  const years = Array.from({ length: CENTURY.last - CENTURY.first + 1 }, (_, i) => String(CENTURY.first + i));
  return [
    ...months,
    ...monthWords('en').map((month) => `mid-${month}`),
    ...years,
    ...years.map((year) => `mid-${year}`),
  ];
}

/** The month or part of a year that the word at the span names with those beside it; null when it names none. */
export function namedMonthAt(text: string, at: Span, language: string): MonthFound | null {
  // Behind a number or a sign, as in `25 июня`, no month stands alone.
  const word = wordBefore(text, at.start);
  const mid = text.charCodeAt(at.start + 3) === HYPHEN;
  const name = text.slice(at.start + (mid ? 4 : 0), at.end);
  const { part, partEnds, prepositions } = patternsOf(language);
  const isYear = name <= '9';
  if (!mid && (word.end === 0 || isOtherWord(name, language))) return null;
  if (DIGIT_BEHIND.test(text.slice(at.end, at.end + 2))) return null;
  const mayBePart = partEnds.has(text.charCodeAt(word.end - 1));
  const inPart = mayBePart ? part.exec(text.slice(Math.max(0, word.end - REACH), word.end)) : null;
  if (isYear && !inPart && !mid) return null;
  const start = inPart ? word.end - inPart[0].length : at.start;
  if (isYear) {
    return { start, end: at.end, period: { unit: 'year', by: null, named: Number(name) } };
  }
  const month = monthNamed(name);
  if (month === null || FOLLOWED.test(text.slice(at.end, at.end + 10))) return null;
  const named = { unit: 'month', named: month } as const;
  const year = yearBehind(text, at.end, language);
  if (year) return { start, end: year.end, period: { ...named, by: year.away } };
  const near = inPart ? null : nearnessOf(text, at, language);
  if (near) {
    const { nearness, end } = near;
    if (nearness === 'this') return { start: near.start, end, period: { ...named, by: 0 } };
    return { start: near.start, end, period: { ...named, by: null }, modifier: nearness };
  }
  const before = textOf(text, word).toLowerCase();
  const timed = inPart || mid || (DOUBTFUL.test(name) ? SURELY_TIME : prepositions).has(before);
  return timed ? { start, end: at.end, period: { ...named, by: null } } : null;
}

/** English and German print months in capitals: `may`, `march` are other words there. */
function isOtherWord(name: string, language: string): boolean {
  const first = name.charAt(0);
  return first >= 'a' && first <= 'z' && (language === 'en' || language === 'de');
}

function patternsOf(language: string): Patterns {
  let patterns = PATTERNS.get(language);
  if (!patterns) {
    const codes = [...new Set(['en', language])];
    const parts = codes.map((code) => PARTS[code]).filter((words) => words !== undefined);
    patterns = {
      part: new RegExp(`(?<!\\p{L})(?:${parts.join('|')})$`, 'iu'),
      partEnds: new Set(parts.flatMap((words) => words.split('|').map((word) => word.charCodeAt(word.length - 1)))),
      prepositions: new Set(codes.flatMap((code) => PREPOSITIONS[code]?.split(' ') ?? [])),
    };
    PATTERNS.set(language, patterns);
  }
  return patterns;
}
