import type { EntityType } from './entity.ts';
import type { FoundName } from './findNames.ts';
import { phraseHash } from './hash.ts';
import { hasCyrillic, transliterate } from './transliterate.ts';
import { Lexicon, type Vocabulary } from './vocabulary.ts';

/** A capitalised word or one in capitals, and up to three more on the same line; hyphens and initials inside. */
const CAPITALS =
  /(?<![\p{L}\p{N}])(?:\p{Lu}\.[ \u00a0]?){0,2}\p{Lu}\p{Script=Cyrillic}{1,30}(?:-\p{Lu}\p{Script=Cyrillic}{1,30})?(?:[ \u00a0]\p{Lu}(?:\.|\p{Script=Cyrillic}{1,30}(?:-\p{Lu}\p{Script=Cyrillic}{1,30})?)){0,3}(?!\p{L})/gu;

/** Endings of East Slavic, Armenian and Georgian surnames, with those of their cases. */
const SURNAME =
  /(?:ов|ев|ёв|ин|ын)(?:а|у|ым|ой|е|ы)?$|(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую)$|(?:енко|чук|чуку|чука|дзе|швили|ян|яна|яну|яном|ович|евич|овича|евича)$/iu;
/** Endings of patronymics: nobody but a person has one. */
const PATRONYMIC =
  /(?:ович|евич|ич)(?:а|у|ем|е)?$|(?:овна|евна|ична)$|(?:овны|евны|овне|евне|овну|евну|овной|евной)$/iu;
const ABBREVIATION = /^\p{Lu}{2,6}$/u;

/**
 * Names in Cyrillic text, by rule: people by the endings of their surnames and patronymics or by their given names,
 * places that the lexicon knows under their Latin spelling, organisations by abbreviation. What opens a sentence alone
 * and is none of these is left out.
 */
export function findCyrillicNames(text: string, vocabulary: Vocabulary): FoundName[] {
  if (!hasCyrillic(text)) return [];
  const names: FoundName[] = [];
  for (const match of text.matchAll(CAPITALS)) {
    if (!hasCyrillic(match[0])) continue;
    const opens = opensSentence(text, match.index);
    const skipped = opens ? openingLength(match[0], vocabulary) : 0;
    const name = match[0].slice(skipped);
    const type = typeOf(name, opens && skipped === 0, vocabulary);
    const start = match.index + skipped;
    if (type) names.push({ start, end: start + name.length, type });
  }
  return names;
}

/** The length of a first word that has its capital from the sentence alone, with the space after it: "Вчера …". */
function openingLength(name: string, vocabulary: Vocabulary): number {
  const [first = '', ...more] = name.split(/[ \u00a0]/u);
  const named = first.includes('.') || SURNAME.test(first) || PATRONYMIC.test(first) || isGivenName(first, vocabulary);
  const place = bitsOf(first, vocabulary) & (Lexicon.city | Lexicon.country);
  return more.length === 0 || named || place || ABBREVIATION.test(first) ? 0 : first.length + 1;
}

function opensSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  return /(?:^|[.!?\n\r])[\s"«“„]*$/u.test(before);
}

function typeOf(name: string, opens: boolean, vocabulary: Vocabulary): EntityType | null {
  if (ABBREVIATION.test(name)) return 'organisation';
  if (bitsOf(name, vocabulary) & (Lexicon.city | Lexicon.country)) return 'place';
  const words = name.split(/[ \u00a0]/u);
  const last = words[words.length - 1] ?? '';
  const given = isGivenName(words[0] ?? '', vocabulary) || /\p{Lu}\./u.test(name);
  const surname = SURNAME.test(last) && last.length > 4;
  if (words.some((word) => word.length > 5 && PATRONYMIC.test(word))) return 'person';
  if (words.length === 1) return surname && !opens ? 'person' : null;
  return given || (surname && !opens) ? 'person' : null;
}

/** Endings of given names in other cases than the nominative, and what the nominative has in their place. */
const CASE_ENDING = /(?:ом|ем|ой|ей|[аяуюеыи])$/u;
const NOMINATIVE_ENDINGS = ['', 'й', 'а', 'я', 'ь'];

function isGivenName(word: string, vocabulary: Vocabulary): boolean {
  const stem = word.replace(CASE_ENDING, '');
  const forms = [word, ...NOMINATIVE_ENDINGS.map((ending) => stem + ending)];
  return forms.some((form) => bitsOf(form, vocabulary) & Lexicon.givenName);
}

function bitsOf(name: string, vocabulary: Vocabulary): number {
  return vocabulary.lexicon.get(phraseHash(transliterate(name).toLowerCase().split(' ')));
}
