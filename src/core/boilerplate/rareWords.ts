/**
 * Sets of words, each with the words of which one at least stands in any line that has a certain form: most lines have
 * none, and the form need not be looked for in them. In small letters; of words with a hyphen each part is one.
 */
export const RARE_WORDS = {
  readMore: words('more full reading here подробнее читать детальніше докладніше читати weiterlesen lire leer czytaj'),
  newsletter: words(
    'newsletter newsletters alert alerts update updates list mailing inbox briefing digest roundup mail email trial channel',
  ),
  newsletterBox: words(
    'click miss sign signing subscribe subscribing agree accept consent unsubscribe opt inbox phone mail email',
    'promotional marketing newsletter newsletters',
  ),
  reached: words('reached contacted mailed emailed followed'),
  choice: words('choose select'),
  support: words('your you please our reader readers donor listener favour favor'),
  access: words(
    'already subscribe subscribers log sign register join account access support cancel article articles',
    'только лише тільки réservé nur solo',
  ),
  translated: words('read subscribe material materials news see'),
} as const satisfies Record<string, readonly string[]>;

/** The name of such a set. */
export type RareWords = keyof typeof RARE_WORDS;

/** The bit of each set, as a line has them. */
export function rareBit(name: RareWords): number {
  return 1 << Object.keys(RARE_WORDS).indexOf(name);
}

/** The bits of all sets. */
export const EVERY_RARE_WORD = (1 << Object.keys(RARE_WORDS).length) - 1;

function words(...lists: readonly string[]): readonly string[] {
  return lists.join(' ').split(' ');
}
