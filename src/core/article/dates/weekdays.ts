/** Weekday names by language, Sunday first; inflected forms where running text has them. */
const WEEKDAYS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: [['Sunday'], ['Monday'], ['Tuesday'], ['Wednesday'], ['Thursday'], ['Friday'], ['Saturday']],
  ru: [
    ['воскресенье', 'воскресенья'],
    ['понедельник', 'понедельника'],
    ['вторник', 'вторника'],
    ['среду', 'среды'],
    ['четверг', 'четверга'],
    ['пятницу', 'пятницы'],
    ['субботу', 'субботы'],
  ],
  uk: [
    ['неділю', 'неділі'],
    ['понеділок', 'понеділка'],
    ['вівторок', 'вівторка'],
    ['середу', 'середи'],
    ['четвер', 'четверга'],
    ["п'ятницю", 'п’ятницю', "п'ятниці", 'п’ятниці'],
    ['суботу', 'суботи'],
  ],
  be: [
    ['нядзелю', 'нядзелі'],
    ['панядзелак', 'панядзелка'],
    ['аўторак', 'аўторка'],
    ['сераду', 'серады'],
    ['чацвер', 'чацвярга'],
    ['пятніцу', 'пятніцы'],
    ['суботу', 'суботы'],
  ],
  de: [['Sonntag'], ['Montag'], ['Dienstag'], ['Mittwoch'], ['Donnerstag'], ['Freitag'], ['Samstag', 'Sonnabend']],
  fr: [['dimanche'], ['lundi'], ['mardi'], ['mercredi'], ['jeudi'], ['vendredi'], ['samedi']],
  es: [['domingo'], ['lunes'], ['martes'], ['miércoles'], ['jueves'], ['viernes'], ['sábado']],
  pl: [
    ['niedzielę', 'niedziela'],
    ['poniedziałek'],
    ['wtorek'],
    ['środę', 'środa'],
    ['czwartek'],
    ['piątek'],
    ['sobotę', 'sobota'],
  ],
};

/** Short forms, only for page lines (`Thu, 3 Mar`): in running text they are other words too (`sat`, `sun`). */
const SHORT = new Set(['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'tues', 'weds', 'thur', 'thurs']);

const BY_NAME: ReadonlyMap<string, number> = new Map(
  Object.values(WEEKDAYS).flatMap((days) =>
    days.flatMap((names, i) => names.map((name) => [name.toLowerCase(), i] as const)),
  ),
);

/** The weekday (0 Sunday to 6 Saturday) that a full name in any of the languages means; else null. */
export function weekdayNamed(word: string): number | null {
  return BY_NAME.get(word.toLowerCase()) ?? null;
}

/** Whether the word is a weekday's name or English abbreviation. */
export function isWeekdayWord(word: string): boolean {
  const plain = word.toLowerCase().replace(/\.$/, '');
  return BY_NAME.has(plain) || SHORT.has(plain);
}

/** The weekday names of running text in the language, and the English ones, which translated pages mix in. */
export function weekdayWords(language: string): string[] {
  return [...new Set([...(WEEKDAYS[language] ?? []), ...(WEEKDAYS['en'] ?? [])].flat())];
}

const PRINTED = new Map<string, ReadonlySet<string>>();

/** Whether the word is printed as the language, or English, prints its weekdays: `Friday`, but `пятницу`. */
export function isPrintedWeekday(word: string, language: string): boolean {
  let words = PRINTED.get(language);
  if (!words) PRINTED.set(language, (words = new Set(weekdayWords(language))));
  return words.has(word);
}

/** The English name, for sentences readers see. */
export function weekdayName(weekday: number): string {
  return WEEKDAYS['en']?.[weekday]?.[0] ?? '';
}
