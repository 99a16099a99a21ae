import { randomFrom } from '../../../../scripts/random.ts';

/** Reports about nothing that ever happened, for tests: the same seed gives the same words. */

const PEOPLE = ['Ingrid Halvorsen', 'Tomas Brekke', 'Yusuf Adeyinka', 'Marit Solheim', 'Pavel Ostrander', 'Lena Quist'];
const PLACES = ['Solvik', 'Lindholm', 'Karsund', 'Varnes', 'Ostrava Bay', 'Tarnholm', 'Grindal'];
const BODIES = [
  'harbour board',
  'county council',
  'fishery union',
  'rail authority',
  'school district',
  'energy agency',
];
const VERBS = ['approved', 'rejected', 'postponed', 'announced', 'criticised', 'defended', 'revised', 'questioned'];
const THINGS = [
  'ferry timetable',
  'herring quota',
  'tunnel toll',
  'grain terminal',
  'tram depot',
  'lighthouse repair',
  'water levy',
];
const REASONS = [
  'rising cost',
  'a missing permit',
  'heavy storms',
  'a broken crane',
  'protest letters',
  'an unpaid invoice',
];
const EXTRAS = ['Engineers', 'Pilots', 'Teachers', 'Divers', 'Brokers', 'Gardeners', 'Surveyors', 'Bakers', 'Weavers'];
const DEEDS = ['inspected', 'measured', 'painted', 'photographed', 'borrowed', 'insured', 'catalogued', 'dismantled'];
const GOODS = [
  'anchors',
  'turbines',
  'ledgers',
  'pianos',
  'beehives',
  'compasses',
  'barrels',
  'lanterns',
  'sledges',
  'kilns',
];

/** An invented word of two to four syllables. */
function inventWord(random: () => number): string {
  const syllables = ['ka', 'ro', 'mi', 'ten', 'sul', 'vor', 'dak', 'li', 'pra', 'gun', 'fe', 'ost', 'na', 'bri', 'zel'];
  return Array.from(
    { length: 2 + Math.floor(random() * 3) },
    () => syllables[Math.floor(random() * syllables.length)],
  ).join('');
}

/** A sentence, with a full stop. Each has enough words of its own that two alike by chance are not the same report. */
export function inventSentence(random: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  const word = (): string => inventWord(random);
  const number = 10 + Math.floor(random() * 9000);
  const forms = [
    () =>
      `The ${word()} ${pick(BODIES)} ${pick(VERBS)} ${word()} and the ${pick(THINGS)} because ${word()} meant ${pick(REASONS)}.`,
    () =>
      `${pick(EXTRAS)} ${pick(DEEDS)} ${number} ${word()} ${pick(GOODS)} near ${word()} before any ${word()} festival.`,
    () =>
      `${pick(PEOPLE)} thinks ${word()} costs ${number} crowns, which ${word()} in ${pick(PLACES)} might ${word()}.`,
    () => `"We ${pick(DEEDS)} ${word()} while ${pick(GOODS)} from ${word()} stayed ${word()}," said ${pick(PEOPLE)}.`,
    () =>
      `In ${pick(PLACES)} a ${word()} ${word()} ${pick(DEEDS)} ${pick(GOODS)}, ${word()} and ${word()} without ${word()}.`,
  ];
  return forms[Math.floor(random() * forms.length)]!();
}

/** An article of so many sentences, three to a paragraph. */
export function inventArticle(seed: number, sentences: number): string {
  const random = randomFrom(seed);
  return Array.from({ length: sentences }, (_, i) => inventSentence(random) + (i % 3 === 2 ? '\n\n' : ' '))
    .join('')
    .trim();
}
