import type { Span } from '../../../text/span.ts';
import type { DayMention } from '../../article.ts';
import { wordBefore } from './beside.ts';

/** Words for a day by its distance from the article's date, by language. */
const DAYS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 },
  ru: { вчера: -1, сегодня: 0, завтра: 1, позавчера: -2, послезавтра: 2 },
  uk: { вчора: -1, учора: -1, сьогодні: 0, завтра: 1, позавчора: -2, післязавтра: 2 },
  be: { учора: -1, ўчора: -1, сёння: 0, заўтра: 1, пазаўчора: -2, паслязаўтра: 2 },
  de: { gestern: -1, heute: 0, vorgestern: -2, übermorgen: 2 },
  fr: { hier: -1, "aujourd'hui": 0, 'aujourd’hui': 0, demain: 1, 'avant-hier': -2 },
  es: { ayer: -1, hoy: 0, anteayer: -2 },
  pl: { wczoraj: -1, dzisiaj: 0, dziś: 0, jutro: 1, przedwczoraj: -2 },
};

/** Phrases by their last word: `last night`, `this morning`, `минувшей ночью`. */
const PHRASES: Readonly<Record<string, { readonly before: RegExp; readonly days: number }>> = {
  night: { before: /\blast $/i, days: -1 },
  morning: { before: /\bthis $/i, days: 0 },
  afternoon: { before: /\bthis $/i, days: 0 },
  evening: { before: /\bthis $/i, days: 0 },
  ночью: { before: /(?:прошлой|минувшей) $/i, days: -1 },
  ночі: { before: /минулої $/i, days: -1 },
  ноччу: { before: /мінулай $/i, days: -1 },
};

type Unit = 'day' | 'week' | 'month' | 'year';

/** A count of days, weeks, months or years as a language writes it, and the words that tell its direction. */
interface Counting {
  /** Ends where the direction's word begins; groups `count` and a unit's name. `2` or a word, or nothing for one. */
  readonly before: RegExp;
  /** What that ends with, which says whether it is worth trying. */
  readonly behind: RegExp;
  readonly numbers: readonly string[];
  /** Direction by the word that closes the expression; `named`: counted from a day that is named before it. */
  readonly closing: Readonly<Record<string, { readonly sign: -1 | 1; readonly named?: true }>>;
}

/** What makes a count a guess: `about two weeks ago`, `more than a year ago`. */
const VAGUE =
  /(?:about|around|nearly|almost|over|than|least|some|roughly|half|every|почти|около|более|менее|майже|понад|близько|больш|каля)\s$/i;

const COUNTING: Readonly<Record<string, Counting>> = {
  en: {
    before:
      /(?<![\p{L}\d.,-])(?:(?<count>\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) )(?:(?<day>day)|(?<week>week)|(?<month>month)|(?<year>year))s? (?:from )?$/iu,
    behind: /[ykhrsm] $/i,
    numbers: 'one two three four five six seven eight nine ten eleven twelve'.split(' '),
    closing: {
      ago: { sign: -1 },
      now: { sign: 1 },
      earlier: { sign: -1, named: true },
      later: { sign: 1, named: true },
    },
  },
  ru: {
    before:
      /(?<![\p{L}\d.,-])(?:(?<count>\d{1,2}|один|одну|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять) )?(?:(?<day>день|дня|дней)|(?<week>недел[юиь])|(?<month>месяца?|месяцев)|(?<year>года?|лет)) $/iu,
    behind: /[ьяеюйцавт] $/i,
    numbers: 'один два три четыре пять шесть семь восемь девять десять'.split(' '),
    closing: { назад: { sign: -1 } },
  },
  uk: {
    before:
      /(?<![\p{L}\d.,-])(?:(?<count>\d{1,2}|один|одну|два|дві|три|чотири|п.ять|шість|сім|вісім|дев.ять|десять) )?(?:(?<day>день|дні|днів)|(?<week>тиждень|тижні|тижнів)|(?<month>місяць|місяці|місяців)|(?<year>рік|роки|років)) $/iu,
    behind: /[ьіїівк] $/i,
    numbers: 'один два три чотири п’ять шість сім вісім дев’ять десять'.split(' '),
    closing: { тому: { sign: -1 } },
  },
  be: {
    before:
      /(?<![\p{L}\d.,-])(?:(?<count>\d{1,2}|адзін|два|дзве|тры|чатыры|пяць|шэсць|сем|восем|дзевяць|дзесяць) )?(?:(?<day>дзень|дні|дзён)|(?<week>тыдзень|тыдні|тыдняў)|(?<month>месяцы?|месяцаў)|(?<year>год|гады|гадоў)) $/iu,
    behind: /[ьінўыйдцвя] $/i,
    numbers: 'адзін два тры чатыры пяць шэсць сем восем дзевяць дзесяць'.split(' '),
    closing: { таму: { sign: -1 } },
  },
};

/** Other genders of a number, and an apostrophe written otherwise. */
const SAME_NUMBER: Readonly<Record<string, number>> = { a: 1, an: 1, одну: 1, две: 2, дві: 2, дзве: 2 };

/** Longer expressions there are none. */
const REACH = 26;

/** `today` where it means these times: `today's world`, `even today`, `the Russia of today`. */
const THESE_TIMES_BEFORE = /(?:\b(?:even|still|than|like|(?<!\bas )of|to this|until) |и по )$/i;
const IN_THESE_TIMES = /\b(?:(?:the|our) world|(?:is|are)) $/i;
const THESE_TIMES_AFTER = /^,?\s(?:more|less) than ever|^\sand (?:in|for) the future/i;
/** What is today's is mostly these times' (`today's youth`), but for what happens on a day. */
const OF_A_DAY =
  /^(?:\s[\p{L}\d-]{1,14}){0,2}\s(?:meetings?|votes?|sessions?|hearings?|decisions?|announcements?|news|attacks?|briefings?|verdicts?|rulings?|summits?|talks|statements?|launch|match(?:es)?|games?|races?|elections?|ceremon(?:y|ies)|reports?|release|speech|visits?|protests?|debates?|conference|trading|episode|edition|paper|rally|strikes?|events?|explosions?|accident|crash|program|show|quiz|deadline|result|results|weather|incident|shooting|raid|final)(?!\p{L})/iu;

/** A day, or a longer stretch, by its distance from the article's date. */
export interface RelativeFound extends Span {
  readonly unit: Unit;
  readonly by: number;
  /** Counted from the day named before it: `two days later`. */
  readonly named: boolean;
}

/** The words that can end an expression for such a day in the language, or in English. */
export function relativeWords(language: string): string[] {
  return [language, 'en']
    .flatMap((code) => [...Object.keys(DAYS[code] ?? {}), ...Object.keys(COUNTING[code]?.closing ?? {})])
    .concat(Object.keys(PHRASES));
}

/**
 * The day that a word, in small letters, means with what stands beside it: how far from the article's date, and where
 * the expression stands. Null when it means none.
 */
export function relativeDay(
  text: string,
  at: Span,
  word: string,
  possessive: boolean,
  language: string,
): RelativeFound | null {
  const days = DAYS[language]?.[word] ?? DAYS['en']?.[word];
  const before = text.slice(Math.max(0, at.start - REACH), at.start);
  if (days !== undefined) {
    if (isName(text, at)) return null;
    return days === 0 && isTheseTimes(text, at, before, possessive) ? null : counted(at, 'day', days);
  }
  const phrase = PHRASES[word];
  if (phrase) {
    const match = phrase.before.exec(before);
    return match && counted({ start: at.start - match[0].length, end: at.end }, 'day', phrase.days);
  }
  return count(at, before, word, COUNTING[language]) ?? count(at, before, word, COUNTING['en']);
}

function count(at: Span, before: string, word: string, counting: Counting | undefined): RelativeFound | null {
  const closing = counting?.closing[word];
  const match = closing && counting.behind.test(before.slice(-2)) ? counting.before.exec(before) : null;
  if (!closing || !match || VAGUE.test(before.slice(0, match.index)) || (word === 'now') !== match[0].endsWith('from '))
    return null;
  const unit = (['day', 'week', 'month', 'year'] as const).find((name) => match.groups?.[name]);
  const number = numberOf(match.groups?.['count']?.toLowerCase(), counting.numbers);
  if (!unit || number === 0) return null;
  const span = { start: at.start - match[0].length, end: at.end };
  return { ...counted(span, unit, closing.sign * number), named: closing.named === true };
}

function numberOf(printed: string | undefined, numbers: readonly string[]): number {
  if (printed === undefined) return 1;
  return SAME_NUMBER[printed] ?? (numbers.indexOf(printed.replace("'", '’')) + 1 || Number(printed));
}

function counted({ start, end }: Span, unit: Unit, by: number): RelativeFound {
  return { start, end, unit, by, named: false };
}

/** `USA Today`: in capitals, where no sentence begins. */
function isName(text: string, { start }: Span): boolean {
  const first = text.charAt(start);
  return first !== first.toLowerCase() && wordBefore(text, start).end > 0;
}

function isTheseTimes(text: string, { end }: Span, before: string, possessive: boolean): boolean {
  const after = text.slice(end, end + 50);
  if (IN_THESE_TIMES.test(before) && /^[.,;:!?)”"]/.test(after)) return true;
  if (THESE_TIMES_BEFORE.test(before) || THESE_TIMES_AFTER.test(after)) return true;
  return possessive && !OF_A_DAY.test(after.slice(2));
}

/** What a mention says of an expression: days, or a longer stretch. */
export function relativeFields({
  unit,
  by,
  named,
}: RelativeFound): Pick<DayMention, 'relative' | 'period' | 'fromNamed'> {
  const fromNamed = named ? ({ fromNamed: true } as const) : {};
  if (unit === 'month' || unit === 'year') return { relative: null, period: { unit, by, named: null }, ...fromNamed };
  return { relative: by * (unit === 'week' ? 7 : 1), ...fromNamed };
}
