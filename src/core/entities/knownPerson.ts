import { areNicknames } from './nicknames.ts';
import { type NameWord, readPersonName } from './personName.ts';
import { samePerson } from './sameName.ts';
import { consonantsOf } from './spelling.ts';
import { areOneSurname } from './surnames.ts';

/**
 * Whether a written name is that of a known person. Stricter than `samePerson`, which compares two names that were met:
 * of all known people one is somewhat like nearly any name, and most people in the news are not known. The surnames have
 * to agree, a given name stands in both, and middle names do not contradict; transliterations and titles may differ.
 */
export function isKnownPerson(known: string, written: string): boolean {
  if (known === written) return true;
  if (!samePerson(known, written)) return false;
  const [a, b] = [readPersonName(known).words, readPersonName(written).words];
  if (sounds(a).join('') === sounds(b).join('')) return true;
  if (a.length === b.length && isReordered(a, b)) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const surname = surnameIn(long, short.at(-1), long === a);
  return surname > 0 && givenNamesAgree(short.slice(0, -1), long.slice(0, surname));
}

/**
 * Whether a written name begins with the whole of a known one and goes on: sources leave out last names that news writes,
 * and other people add theirs. The name alone does not tell which.
 */
export function isExtended(known: string, written: string): boolean {
  const [short, long] = [sounds(readPersonName(known).words), sounds(readPersonName(written).words)];
  const surname = short.at(-1) ?? '';
  return (
    short.length > 1 &&
    long.length === short.length + 1 &&
    surname.length >= TELLING_SURNAME &&
    short.every((sound, i) => sound === long[i])
  );
}

function sounds(words: readonly NameWord[]): string[] {
  return words.map(({ sound }) => sound);
}

/** "Brekke Tomas": the same words in another order. */
function isReordered(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  return sounds(a).sort().join(' ') === sounds(b).sort().join(' ');
}

/** Second surnames are left out where the first is long enough to tell people apart. */
const TELLING_SURNAME = 5;
const WITH_SECOND_SURNAME = 3;

/** Where the surname stands in the longer name: last, or before the second surname that a known name may have; -1 if nowhere. */
function surnameIn(long: readonly NameWord[], surname: NameWord | undefined, isKnown: boolean): number {
  const last = long.length - 1;
  if (surname === undefined || surname.initial) return -1;
  if (areSpellings(surname, long[last])) return last;
  const secondMayMiss = isKnown && long.length >= WITH_SECOND_SURNAME && surname.sound.length >= TELLING_SURNAME;
  return secondMayMiss && long[last - 1]?.sound === surname.sound ? last - 1 : -1;
}

/** Whether each given name of the shorter name stands in the longer one, in order; one of them in full. */
function givenNamesAgree(short: readonly NameWord[], long: readonly NameWord[]): boolean {
  let from = 0;
  let full = false;
  for (const word of short) {
    const at = long.findIndex((other, i) => i >= from && isGivenName(word, other));
    if (at < 0) return false;
    full ||= !word.initial && !long[at]?.initial;
    from = at + 1;
  }
  return full;
}

function isGivenName(a: NameWord, b: NameWord): boolean {
  if (a.initial || b.initial) return a.letters.charAt(0) === b.letters.charAt(0);
  return areSpellings(a, b) || areNicknames(a.letters, b.letters);
}

/** Shorter words are too easily other names: Lin and Lane. */
const SHORTEST_VARIANT = 6;
/** In words this long a slip of the pen leaves no doubt. */
const LONG = 8;

/** Whether two words are one name in two transliterations: the same consonants in order, and the same kind of ending. */
function areSpellings(a: NameWord, b: NameWord | undefined): boolean {
  if (!b || a.sound === b.sound) return b !== undefined;
  const shorter = Math.min(a.sound.length, b.sound.length);
  if (a.initial || b.initial || shorter < SHORTEST_VARIANT || endsInVowel(a) !== endsInVowel(b)) return false;
  return skeleton(a) === skeleton(b) || (shorter >= LONG && areOneSurname(a, b));
}

function skeleton({ first, sound }: NameWord): string {
  return consonantsOf(first + sound.slice(1));
}

function endsInVowel({ sound }: NameWord): boolean {
  return /[aeiou]$/.test(sound);
}
