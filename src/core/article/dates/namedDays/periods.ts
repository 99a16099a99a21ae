import { type Span, textOf } from '../../../text/span.ts';
import type { NamedPeriod } from '../../article.ts';
import { wordBefore } from './beside.ts';
import { nearnessOf, nearnessPattern, steps, which } from './nearness.ts';
import { tenseAt } from './tense.ts';

type Unit = NamedPeriod['unit'];

/** A stretch of time as it was read, and the words that name it. */
export type PeriodFound = Span & { readonly period: NamedPeriod };

/** What weeks, months and years are called, by language, in the cases that running text has them in. */
const NOUNS: Readonly<Record<string, Readonly<Partial<Record<Unit, string>>>>> = {
  en: { week: 'week', weekend: 'weekend', month: 'month', year: 'year' },
  ru: {
    week: 'неделе неделю недели неделя неделей',
    weekend: 'выходные выходных',
    month: 'месяце месяца месяц',
    year: 'году года год',
  },
  uk: {
    week: 'тижні тижня тиждень',
    weekend: 'вихідні вихідних',
    month: 'місяці місяця місяць',
    year: 'році року рік',
  },
  be: {
    week: 'тыдні тыдня тыдзень',
    weekend: 'выхадныя выхадных',
    month: 'месяцы месяца месяц',
    year: 'годзе года год',
  },
  de: { week: 'Woche', weekend: 'Wochenende', month: 'Monat Monats', year: 'Jahr Jahres' },
  fr: { week: 'semaine', weekend: 'week-end weekend', month: 'mois', year: "année l'an l’an l'année l’année" },
  es: { week: 'semana', month: 'mes', year: 'año' },
  pl: {
    week: 'tydzień tygodniu tygodnia',
    weekend: 'weekend',
    month: 'miesiącu miesiąca miesiąc',
    year: 'roku rok',
  },
};

/** Seasons by language: winter, spring, summer, autumn. */
const SEASONS: Readonly<Record<string, readonly string[]>> = {
  en: ['winter', 'spring', 'summer', 'autumn fall'],
  ru: ['зимой зиму зимы', 'весной весну весны', 'летом лето лета', 'осенью осень осени'],
  uk: ['зими зиму', 'весни весну', 'літа літо', 'осені осінь'],
  be: ['зімой зіму зімы', 'вясной вясну вясны', 'летам лета', 'восенню восень восені'],
  de: ['Winter', 'Frühling Frühjahr', 'Sommer', 'Herbst'],
};

/** One word for a period. */
const SINGLE: Readonly<Record<string, Readonly<Record<string, NamedPeriod>>>> = {
  en: { overnight: { unit: 'night', by: 0, named: null } },
  uk: { торік: { unit: 'year', by: -1, named: null } },
  be: {
    летась: { unit: 'year', by: -1, named: null },
    сёлета: { unit: 'year', by: 0, named: null },
  },
};

/** Without an adjective the weekend is the one at hand; the article belongs to the expression. */
const THE_WEEKEND = /(?:\b(?:over|at|during|for|on|of) (the )|(?<!\p{L})на )$/iu;

/** `the end of the year`, by which or since when something is, is a day. */
const END_OF_YEAR = /\b(by|until|till|before|through|since)\s(the\send\sof\sthe\s)?$/i;
const YEARS_END = /^['’]s[\s-]end\b/i;

/** `the last week of May`: not the article's. `fin de semana` is no week. */
const OF_ANOTHER = /^\s(?:of|in)\s(?!this|last|next)/i;
const WEEKEND_ES = /\bfin(?:es)? de $/i;

const AFTER_NIGHT = /^(?:[.,;:)]|\s(?:in|on|at|by|to|from|after|as|when|into|and|between|near|against)\s)/;
const NOT_LAST_NIGHT: ReadonlySet<string> = new Set([
  'happen',
  'change',
  'stay',
  'go',
  'or',
  'stayed',
  'almost',
  'nearly',
]);

/** The longest of these with their blanks. */
const REACH = 24;

/** What stands for a unit or season. */
interface Meaning {
  readonly unit: Unit;
  readonly season: number | null;
}

const MEANINGS = new Map<string, ReadonlyMap<string, Meaning>>();
const IN_YEAR = new Map<string, RegExp>();
const IN_WEEK = new Map<string, RegExp>();

/** The words that can name such a stretch in the language, or in English. */
export function periodWords(language: string): string[] {
  return [...meaningsOf(language).keys(), ...Object.keys(singles(language)), 'year-end'];
}

/** The stretch of time that a word, in small letters, names with those beside it; null when it names none. */
export function periodAt(text: string, at: Span, word: string, language: string): PeriodFound | null {
  const single = singles(language)[word];
  if (single) return single.unit === 'night' && !isLastNight(text, at) ? null : { ...at, period: single };
  const meaning = meaningsOf(language).get(word);
  if (!meaning || isTitle(text, at, language)) return null;
  const { unit, season } = meaning;
  const near = nearnessOf(text, at, language);
  if (near) {
    if (OF_ANOTHER.test(text.slice(near.end, near.end + 8)) || isWeekend(text, near)) return null;
    const { start, end, nearness } = near;
    return { start, end, period: { unit, by: steps(nearness), named: season } };
  }
  const article = unit === 'weekend' ? THE_WEEKEND.exec(text.slice(Math.max(0, at.start - REACH), at.start)) : null;
  return (
    article && { start: at.start - (article[1]?.length ?? 0), end: at.end, period: { unit, by: null, named: null } }
  );
}

/**
 * The years from the article's own when a year's last day is named, `by year-end`, `since the end of the year`, and
 * where the expression stands; null for anything else.
 */
export function yearsEnd(text: string, { start, end }: Span, word: string): (Span & { readonly away: number }) | null {
  const limit = END_OF_YEAR.exec(text.slice(Math.max(0, start - REACH), start));
  if (!limit) return null;
  const away = limit[1]?.toLowerCase() === 'since' ? -1 : 0;
  if (word === 'year-end') return { start, end, away };
  if (word !== 'year') return null;
  const possessive = YEARS_END.exec(text.slice(end, end + 8));
  if (possessive) return { start, end: end + possessive[0].length, away };
  const endOf = limit[2]?.length ?? 0;
  return endOf > 0 ? { start: start - endOf, end, away } : null;
}

/** `last year`, `прошлого года` right behind a month or a day of one: years from the article's own, and where it ends. */
export function yearBehind(text: string, end: number, language: string): { end: number; away: number } | null {
  return unitBehind(text, end, 'year', language, IN_YEAR);
}

/** `next week` right behind a weekday: weeks from the article's own, and where it ends. */
export function weekBehind(text: string, end: number, language: string): { end: number; away: number } | null {
  return unitBehind(text, end, 'week', language, IN_WEEK);
}

function unitBehind(
  text: string,
  end: number,
  unit: Unit,
  language: string,
  patterns: Map<string, RegExp>,
): { end: number; away: number } | null {
  let pattern = patterns.get(language);
  if (!pattern) {
    const nouns = [NOUNS['en'], NOUNS[language]].flatMap((named) => named?.[unit]?.split(' ') ?? []);
    const adjective = nearnessPattern(language);
    pattern = new RegExp(`^,?\\s(?:of |на |w )?${adjective}\\s(?:${nouns.join('|')})(?!\\p{L})`, 'iu');
    patterns.set(language, pattern);
  }
  const match = pattern.exec(text.slice(end, end + REACH + REACH));
  return match && { end: end + match[0].length, away: steps(which(match)) };
}

/** `died overnight in Solvik`, not `overnight trains`, `will not happen overnight`. */
function isLastNight(text: string, at: Span): boolean {
  const before = textOf(text, wordBefore(text, at.start)).toLowerCase();
  return (
    !NOT_LAST_NIGHT.has(before) && AFTER_NIGHT.test(text.slice(at.end, at.end + 8)) && tenseAt(text, at) === 'past'
  );
}

/** English prints these words in capitals only in names: `This Week`, `Person of the Year`. */
function isTitle(text: string, { start }: Span, language: string): boolean {
  const first = text.charAt(start);
  return language === 'en' && first !== first.toLowerCase();
}

function isWeekend(text: string, { start }: Span): boolean {
  return WEEKEND_ES.test(text.slice(Math.max(0, start - REACH), start));
}

function singles(language: string): Readonly<Record<string, NamedPeriod>> {
  return { ...SINGLE['en'], ...SINGLE[language] };
}

function meaningsOf(language: string): ReadonlyMap<string, Meaning> {
  let meanings = MEANINGS.get(language);
  if (!meanings) {
    const pairs = [language, 'en'].flatMap((code) => [
      ...Object.entries(NOUNS[code] ?? {}).flatMap(([unit, names]) =>
        meant(names, { unit: unit as Unit, season: null }),
      ),
      ...(SEASONS[code] ?? []).flatMap((names, season) => meant(names, { unit: 'season', season })),
    ]);
    MEANINGS.set(language, (meanings = new Map(pairs)));
  }
  return meanings;
}

function meant(names: string, meaning: Meaning): [string, Meaning][] {
  return names.split(' ').map((name) => [name.toLowerCase(), meaning]);
}
