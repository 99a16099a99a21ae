/**
 * Cyrillic letters in Latin, after BGN/PCGN's system for Russian without its apostrophes; letters of Ukrainian and
 * Belarusian as their own systems have them. `е` is written plainly as e.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    д: 'd',
    е: 'e',
    ё: 'yo',
    є: 'ye',
    ж: 'zh',
    з: 'z',
    и: 'i',
    і: 'i',
    ї: 'yi',
  },
  ...{
    й: 'y',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ў: 'u',
    ф: 'f',
    х: 'kh',
  },
  ...{ ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', ј: 'j', љ: 'lj', њ: 'nj' },
  ...{
    ђ: 'dj',
    ћ: 'c',
    џ: 'dz',
    ќ: 'kj',
    ѓ: 'gj',
    ѕ: 'dz',
    қ: 'k',
    ғ: 'g',
    ә: 'a',
    ө: 'o',
    ү: 'u',
    ұ: 'u',
    ң: 'ng',
    һ: 'h',
  },
};

/** English writes these endings of surnames and given names shorter: Заславский is Zaslavsky, Дмитрий Dmitry. */
const ENDINGS = /(?:ий|ый|iй)(?!\p{L})/giu;

/** Whether the text has a Cyrillic letter. */
export function hasCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text);
}

/** The text with Cyrillic letters written in Latin, as English-language news does; everything else is left as it is. */
export function transliterate(text: string): string {
  if (!hasCyrillic(text)) return text;
  let latin = '';
  for (const letter of text.replace(ENDINGS, 'ы')) {
    const small = letter.toLowerCase();
    const written = LETTERS[small];
    if (written === undefined) latin += letter;
    else latin += small === letter ? written : written.charAt(0).toUpperCase() + written.slice(1);
  }
  return latin;
}
