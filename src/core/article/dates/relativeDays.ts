/** Words for a day by its distance from the article's date, by language. */
const DAYS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 },
  ru: { вчера: -1, сегодня: 0, завтра: 1, позавчера: -2, послезавтра: 2 },
  uk: { вчора: -1, учора: -1, сьогодні: 0, завтра: 1, позавчора: -2 },
  be: { учора: -1, сёння: 0, заўтра: 1 },
  de: { gestern: -1, heute: 0, vorgestern: -2 },
  fr: { hier: -1, "aujourd'hui": 0, 'aujourd’hui': 0, demain: 1 },
  es: { ayer: -1, hoy: 0, anteayer: -2 },
  pl: { wczoraj: -1, dzisiaj: 0, dziś: 0, jutro: 1 },
};

/** English phrases, by their last word: `last night`, `this morning`, `11 days ago`, `two weeks ago`. */
const PHRASES: Readonly<Record<string, RegExp>> = {
  night: /\blast $/i,
  morning: /\bthis $/i,
  afternoon: /\bthis $/i,
  evening: /\bthis $/i,
  ago: /\b(\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (day|week)s? $/i,
};

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Longer phrases there are none. */
const REACH = 20;

/** The words that can end an expression for such a day in the language, or in English. */
export function relativeWords(language: string): string[] {
  return [
    ...new Set([...Object.keys(DAYS[language] ?? {}), ...Object.keys(DAYS['en'] ?? {}), ...Object.keys(PHRASES)]),
  ];
}

/**
 * The day that a word, in small letters, means with what stands before it: days from the article's date, and where the
 * expression begins. Null when it means none.
 */
export function relativeDay(
  text: string,
  start: number,
  word: string,
  language: string,
): { readonly start: number; readonly days: number } | null {
  const days = DAYS[language]?.[word] ?? DAYS['en']?.[word];
  if (days !== undefined) return { start, days };
  const match = PHRASES[word]?.exec(text.slice(Math.max(0, start - REACH), start));
  if (!match) return null;
  const phraseStart = start - match[0].length;
  if (word === 'night') return { start: phraseStart, days: -1 };
  return { start: phraseStart, days: word === 'ago' ? daysAgo(match[1] ?? '', match[2] ?? '') : 0 };
}

function daysAgo(count: string, unit: string): number {
  const number = count.startsWith('a') ? 1 : NUMBERS.indexOf(count.toLowerCase()) + 1 || Number(count);
  return -number * (unit === 'week' ? 7 : 1);
}
