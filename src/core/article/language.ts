import { WordList } from '../text/wordList.ts';
import type { WordTable } from '../text/wordTable.ts';
import { wordEnd } from '../text/words.ts';

/** Enough of a text to tell its language, in characters. */
const SAMPLE = 1500;

/** Fewer letters than these tell nothing. */
const MIN_LETTERS = 20;

const CYRILLIC = /[\u0400-\u052F]/;

/** The commonest little words of each language (ISO 639-1) in Latin script. */
const LITTLE_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: 'the of and to in that is was for on with said has from by at as it'.split(' '),
  de: 'der die und das den von mit ist im des sich auf für nicht ein eine dem zu'.split(' '),
  fr: 'le la les des et du une est dans que pour sur par au qui avec pas'.split(' '),
  es: 'el la los las de del que en por con para una se su al como'.split(' '),
  it: 'il di che la per un una del della sono con non nel alla gli'.split(' '),
  pt: 'o os da do das dos que em para uma com não por ao na no'.split(' '),
  pl: 'w i na z się że nie do jest o po przez od za dla oraz'.split(' '),
};

const LANGUAGES = Object.keys(LITTLE_WORDS);

const LITTLE = new WordList(Object.values(LITTLE_WORDS).flat());

/** By little word: the languages that have it, as numbers of `LANGUAGES`. */
const LANGUAGES_OF: readonly (readonly number[])[] = LITTLE.words.map((word) =>
  LANGUAGES.flatMap((language, i) => (LITTLE_WORDS[language]?.includes(word) ? [i] : [])),
);

/**
 * The main language as ISO 639-1, from a sample of the text; `und` when there is too little, or another script. `words`
 * are the words of the text from the offset on.
 */
export function detectLanguage(text: string, from: number, words: WordTable): string {
  const to = Math.min(text.length, from + SAMPLE);
  const sample = text.slice(from, to);
  // Where there is no other script, a few letters tell; else one that has half of the sample has more than the other.
  const enough = CYRILLIC.test(sample) ? Math.max(MIN_LETTERS, sample.length / 2) : MIN_LETTERS;
  let latin = 0;
  let cyrillic = 0;
  for (let i = 0; i < sample.length && latin <= enough && cyrillic <= enough; i++) {
    const code = sample.charCodeAt(i);
    if (code >= 0x400 && code <= 0x52f) cyrillic++;
    else if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f)) latin++;
  }
  if (latin + cyrillic < MIN_LETTERS) return 'und';
  return cyrillic > latin ? cyrillicLanguage(sample) : latinLanguage(text, to, words);
}

/** Told apart by letters that only one of them has; without any, Russian. */
function cyrillicLanguage(sample: string): string {
  const counts = { ru: 0, uk: 0, be: 0 };
  for (const letter of sample.toLowerCase()) {
    if (letter === 'ў') counts.be += 2;
    else if (letter === 'ї' || letter === 'є' || letter === 'ґ') counts.uk += 2;
    else if (letter === 'и') {
      counts.ru++;
      counts.uk++;
    } else if (letter === 'ы' || letter === 'э') {
      counts.ru++;
      counts.be++;
    } else if (letter === 'і') {
      counts.uk++;
      counts.be++;
    } else if (letter === 'щ' || letter === 'ъ') counts.ru++;
  }
  if (counts.be > counts.ru && counts.be > counts.uk) return 'be';
  return counts.uk > counts.ru ? 'uk' : 'ru';
}

function latinLanguage(text: string, to: number, { count, starts, ends }: WordTable): string {
  const counts = LANGUAGES.map(() => 0);
  /** In the order of their first words: of two with as many the earlier wins. */
  const met: number[] = [];
  for (let i = 0; i < count && starts[i]! < to; i++) {
    const end = ends[i]! <= to ? ends[i]! : wordEnd(text, starts[i]!, to);
    const word = LITTLE.indexOf(text, starts[i]!, end);
    if (word < 0) continue;
    for (const language of LANGUAGES_OF[word]!) {
      if (counts[language]!++ === 0) met.push(language);
    }
  }
  let best = -1;
  let most = 1;
  for (const language of met) {
    if (counts[language]! > most) [best, most] = [language, counts[language]!];
  }
  return LANGUAGES[best] ?? 'und';
}
