import { eachWord } from '../text/words.ts';

/** Enough of a text to tell its language, in characters. */
const SAMPLE = 1500;

/** Fewer letters than these tell nothing. */
const MIN_LETTERS = 20;

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

/** No little word is longer. */
const LONGEST = 6;

const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = wordTable();

/** The main language as ISO 639-1, from a sample of the text; `und` when there is too little, or another script. */
export function detectLanguage(text: string, from: number): string {
  const sample = text.slice(from, from + SAMPLE);
  let latin = 0;
  let cyrillic = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code >= 0x400 && code <= 0x52f) cyrillic++;
    else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f)) latin++;
  }
  if (latin + cyrillic < MIN_LETTERS) return 'und';
  return cyrillic > latin ? cyrillicLanguage(sample) : latinLanguage(sample);
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

function latinLanguage(sample: string): string {
  const counts = new Map<string, number>();
  const lower = sample.toLowerCase();
  eachWord(lower, 0, lower.length, (start, end) => {
    if (end - start > LONGEST) return;
    for (const language of LANGUAGES_OF.get(lower.slice(start, end)) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  });
  let best = 'und';
  let most = 1;
  for (const [language, count] of counts) {
    if (count > most) [best, most] = [language, count];
  }
  return best;
}

function wordTable(): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const [language, littleWords] of Object.entries(LITTLE_WORDS)) {
    for (const word of littleWords) table.set(word, [...(table.get(word) ?? []), language]);
  }
  return table;
}
