import type { Span } from '../text/span.ts';

/** A day given by its distance from the article's date. */
export interface RelativeDay extends Span {
  /** Days from the article's date; negative before it. */
  readonly days: number;
}

const DAYS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: {
    yesterday: -1,
    today: 0,
    tonight: 0,
    tomorrow: 1,
    'last night': -1,
    'this morning': 0,
    'this afternoon': 0,
    'this evening': 0,
  },
  ru: { вчера: -1, сегодня: 0, завтра: 1, позавчера: -2, послезавтра: 2 },
  uk: { вчора: -1, учора: -1, сьогодні: 0, завтра: 1, позавчора: -2 },
  be: { учора: -1, сёння: 0, заўтра: 1 },
  de: { gestern: -1, heute: 0, vorgestern: -2 },
  fr: { hier: -1, "aujourd'hui": 0, 'aujourd’hui': 0, demain: 1 },
  es: { ayer: -1, hoy: 0, anteayer: -2 },
  pl: { wczoraj: -1, dzisiaj: 0, dziś: 0, jutro: 1 },
};

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** English only: `11 days ago`, `two weeks ago`, `a week ago`. */
const AGO = '(?:\\d{1,2}|an?|' + NUMBERS.join('|') + ') (?:days?|weeks?) ago';
const PATTERNS = new Map<string, RegExp>();

/** Days such as `yesterday`, `tonight`, `two weeks ago` in the text's language. */
export function* relativeDays(text: string, span: Span, language: string): Generator<RelativeDay> {
  const table = DAYS[language] ?? DAYS['en'] ?? {};
  const pattern = patternFor(language, table);
  pattern.lastIndex = span.start;
  for (let match = pattern.exec(text); match && match.index < span.end; match = pattern.exec(text)) {
    const words = match[0].toLowerCase();
    yield { start: match.index, end: match.index + match[0].length, days: table[words] ?? daysAgo(words) };
  }
}

function daysAgo(words: string): number {
  const [count = '', unit = ''] = words.split(' ');
  const number = count === 'a' || count === 'an' ? 1 : NUMBERS.indexOf(count) + 1 || Number(count);
  return -number * (unit.startsWith('week') ? 7 : 1);
}

function patternFor(language: string, table: Readonly<Record<string, number>>): RegExp {
  let pattern = PATTERNS.get(language);
  if (!pattern) {
    const names = Object.keys(table).map((name) => `[${name[0]}${name[0]?.toUpperCase()}]${name.slice(1)}`);
    if (table === DAYS['en']) names.push(AGO);
    pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}])`, 'gu');
    PATTERNS.set(language, pattern);
  }
  return pattern;
}
