/** Outer and inner quotation marks. */
type Marks = readonly [open: string, close: string, innerOpen: string, innerClose: string];

const ENGLISH: Marks = ['“', '”', '‘', '’'];
const LOW_HIGH: Marks = ['„', '“', '‚', '‘'];
const LOW_CLOSE: Marks = ['„', '”', '‚', '’'];
const ANGLED: Marks = ['«', '»', '„', '“'];
const SPACED: Marks = ['«\u00a0', '\u00a0»', '“', '”'];
const CLOSING: Marks = ['”', '”', '’', '’'];
const LATIN: Marks = ['«', '»', '“', '”'];

/** By language (Unicode CLDR, `delimiters`); the others have the English ones. */
const BY_LANGUAGE: Readonly<Record<string, Marks>> = {
  ...{ de: LOW_HIGH, cs: LOW_HIGH, sk: LOW_HIGH, sl: LOW_HIGH, bg: LOW_HIGH, is: LOW_HIGH, lt: LOW_HIGH, et: LOW_HIGH },
  ...{ pl: LOW_CLOSE, ro: LOW_CLOSE, hu: LOW_CLOSE, hr: LOW_CLOSE, sr: LOW_CLOSE },
  ...{ ru: ANGLED, uk: ANGLED, be: ANGLED },
  ...{ fr: SPACED },
  ...{ es: LATIN, it: LATIN, pt: LATIN, el: LATIN, no: LATIN, nb: LATIN, ca: LATIN },
  ...{ sv: CLOSING, fi: CLOSING },
  ...{ ja: ['「', '」', '『', '』'], zh: ENGLISH },
};

/** Double marks of any language, straight ones included. */
const DOUBLE = /[“”„‟«»"]/gu;

/** Words in the quotation marks of their language (ISO 639-1); the marks within them become the inner ones. */
export function quoted(words: string, language: string | null): string {
  const [open, close, innerOpen, innerClose] = BY_LANGUAGE[language ?? ''] ?? ENGLISH;
  let within = false;
  const inside = words
    .replace(/«\s/gu, '«')
    .replace(/\s»/gu, '»')
    .replace(DOUBLE, () => {
      within = !within;
      return within ? innerOpen : innerClose;
    });
  return `${open}${inside}${close}`;
}
