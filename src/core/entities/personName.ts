import { formalName } from './nicknames.ts';
import { plainLetters, soundOf } from './spelling.ts';
import { TITLES } from './wordLists.ts';

/** A word of a person's name. */
export interface NameWord {
  /** Small Latin letters without diacritics. */
  readonly letters: string;
  readonly sound: string;
  /** The first sound of the formal name, with those made one that transliterations confuse. */
  readonly first: string;
  /** One letter: `V.`, or a run of them: `J.K.` counts as two words. */
  readonly initial: boolean;
}

/** A person's name taken apart. */
export interface PersonName {
  /** The words that tell people apart, in order. */
  readonly words: readonly NameWord[];
  /** The sounds of given names in syllables, `Min-ho`. */
  readonly syllabled: readonly string[];
  /** `jr`, `sr`, `ii`, …; null where there is none. */
  readonly generation: string | null;
}

const GENERATIONS = new Map([
  ['junior', 'jr'],
  ['jr', 'jr'],
  ['senior', 'sr'],
  ['sr', 'sr'],
  ...['ii', 'iii', 'iv', 'vi', 'vii', 'viii', 'ix', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi'].map(
    (x) => [x, x] as const,
  ),
]);

/** Small words of names that one outlet writes and another leaves out. */
const PARTICLES = new Set(
  'al el ad as an ar ash at de da do dos das du del della di la le les van von der den ter ten bin bint ibn ben abu ould mac st y e und the'.split(
    ' ',
  ),
);

/** More words than this are no person's name; the rest is not looked at. */
const MOST_WORDS = 8;
const LONGEST_NAME = 120;
/** The cache is emptied at this many names. */
const MOST_CACHED = 20_000;

const cache = new Map<string, PersonName>();

/** Takes a name apart: titles, particles and generation set aside, initials told from words. */
export function readPersonName(name: string): PersonName {
  const known = cache.get(name);
  if (known) return known;
  if (cache.size >= MOST_CACHED) cache.clear();
  const read = takeApart(name.slice(0, LONGEST_NAME));
  cache.set(name, read);
  return read;
}

function takeApart(name: string): PersonName {
  const bare = name.replace(/["“”«»(][^"“”«»()]{1,30}["“”«»)]/g, ' ').replace(/['’`ʼ]/g, '');
  const written = bare.split(/[^\p{L}\p{M}.]+/u).flatMap((word) => word.split('.').filter(Boolean));
  const plain = written.map(plainLetters).filter((word) => /^[a-z]/.test(word));
  let generation: string | null = null;
  const words: string[] = [];
  for (const [i, word] of plain.entries()) {
    const found = i > 0 ? GENERATIONS.get(word) : undefined;
    if (found) generation = found;
    else if (!(words.length === 0 && i + 1 < plain.length && plain.length > 2 && TITLES.has(word))) words.push(word);
  }
  const telling = words.filter((word, i) => !PARTICLES.has(word) || (i === 0 && word.length === 1));
  const kept = telling.length > 0 ? telling : words;
  return { words: kept.slice(0, MOST_WORDS).map(nameWord), syllabled: syllabledNames(bare), generation };
}

/** Surnames of two are often cut to one; syllables go on with a small letter. */
function syllabledNames(name: string): string[] {
  const written = name.match(/(?<!\p{L})\p{Lu}\p{Ll}{1,12}(?:[‐-]\p{Ll}{1,12}){1,3}(?!\p{L})/gu) ?? [];
  return written.map((word) => word.split(/[‐-]/u).map(soundOf).join(''));
}

/** First sounds that transliterations confuse count as one. */
const FIRST_SOUNDS: Readonly<Record<string, string>> = {
  ...{ u: 'v', w: 'v', J: 'i', y: 'i', e: 'i', o: 'a' },
  ...{ c: 'k', C: 'k', Z: 'z', S: 's', T: 't', h: 'g' },
};

function nameWord(letters: string): NameWord {
  const sound = soundOf(letters);
  const formal = formalName(letters);
  const first = (formal === letters ? sound : soundOf(formal)).charAt(0);
  return { letters, sound, first: FIRST_SOUNDS[first] ?? first, initial: letters.length === 1 };
}
