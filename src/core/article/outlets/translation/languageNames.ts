/** How the names of languages begin in notes of translators, in English and the languages of the region, by ISO 639-1. */
const STEMS: Readonly<Record<string, string>> = {
  en: 'english англий англій englisch anglais ingl angiel',
  ru: 'russian русск росій російськ рускай расей russisch russe ruso rosyj',
  uk: 'ukrain украин україн украін',
  be: 'belarus белорус білорус белару weißruss bélorus biełorus białorus',
  de: 'german немец німець нямец deutsch allemand alem niemiec',
  fr: 'french француз französ franç francés francus',
  es: 'spanish испан іспан spanisch espagnol españ hiszp',
  it: 'italian итал італ ital',
  pt: 'portug португ',
  pl: 'polish польс polnisch polonais polaco polski',
  cs: 'czech чешс чесь tschech',
  sk: 'slovak словац slowak',
  nl: 'dutch нидерл голланд нідерл',
  sv: 'swedish шведс',
  no: 'norweg норвеж норвез',
  da: 'danish датс данс',
  fi: 'finnish финс фінс',
  et: 'estonian эстон естон',
  lv: 'latvian латыш латис',
  lt: 'lithuan литов литовс',
  hu: 'hungarian венгер угорс ungar',
  ro: 'romanian румын румун',
  bg: 'bulgar болгар',
  sr: 'serbian сербс',
  el: 'greek греч грец',
  tr: 'turkish турец турк',
  ar: 'arabic арабс',
  he: 'hebrew иврит',
  fa: 'persian farsi персид перс',
  ka: 'georgian грузин',
  hy: 'armenian армян вірмен',
  kk: 'kazakh казах',
  zh: 'chinese mandarin китай chinesisch chinois chino',
  ja: 'japanese япон японс',
  ko: 'korean корей',
};

const BY_STEM = Object.entries(STEMS).flatMap(([code, stems]) => stems.split(' ').map((stem) => [stem, code] as const));

/** The language whose name the word is, in any case of it, as ISO 639-1; null for another word. */
export function languageNamed(word: string): string | null {
  const lower = word.toLowerCase();
  return BY_STEM.find(([stem]) => lower.startsWith(stem))?.[1] ?? null;
}

/** The language whose word for "source" begins a source line. */
const LABELS: readonly (readonly [RegExp, string])[] = [
  [/источник|по материалам/i, 'ru'],
  [/джерело|за матеріалами/i, 'uk'],
  [/крыніца/i, 'be'],
  [/quelle/i, 'de'],
  [/fuente/i, 'es'],
  [/źródło/i, 'pl'],
  [/kaynak/i, 'tr'],
  [/zdroj/i, 'cs'],
  [/källa/i, 'sv'],
];

const CYRILLIC = /[\u0400-\u052F]/;
const CYRILLIC_LETTERS = /[\u0400-\u052F]/g;
const LETTERS = /\p{L}/gu;

/** The language in which words that say where an article is from are written, as ISO 639-1; null where it cannot be told. */
export function languageOfLabel(words: string): string | null {
  return LABELS.find(([label]) => label.test(words))?.[1] ?? (CYRILLIC.test(words) ? cyrillicLanguage(words) : null);
}

/** Russian, Ukrainian or Belarusian by the letters that the others do not have. */
export function cyrillicLanguage(words: string): string {
  if (/ў/i.test(words)) return 'be';
  return /[їєґ]/i.test(words) || (/і/i.test(words) && !/[ыэё]/i.test(words)) ? 'uk' : 'ru';
}

/** Whether most letters of the words are Cyrillic. */
export function isCyrillic(words: string): boolean {
  const cyrillic = words.match(CYRILLIC_LETTERS)?.length ?? 0;
  return cyrillic > 0 && cyrillic * 2 > (words.match(LETTERS)?.length ?? 0);
}
