import { areNicknames } from './nicknames.ts';
import { type NameWord, type PersonName, readPersonName } from './personName.ts';
import { consonantsOf, soundDistance } from './spelling.ts';

/**
 * Whether two written names can be one person's: transliteration, typing errors, initials, diacritics, patronymics and
 * middle names, order, pet forms. Decided by the names alone; two people of one name are not told apart.
 */
export function samePerson(a: string, b: string): boolean {
  if (a === b) return true;
  const first = readPersonName(a);
  const second = readPersonName(b);
  if (first.words.length === 0 || second.words.length === 0) return false;
  if (first.generation && second.generation && first.generation !== second.generation) return false;
  if (joined(first) === joined(second)) return true;
  if (first.words.length !== second.words.length && !(hasSyllabled(first, second) && hasSyllabled(second, first)))
    return false;
  const [short, long] = first.words.length <= second.words.length ? [first, second] : [second, first];
  if (short.words.length === 1) return long.words.length === 1 && wordDistance(short.words[0], long.words[0]) <= ALONE;
  return fits(short.words, long.words);
}

/** A given name in syllables stands in the other name whole: neither half of "Min-ho" is a middle name that may miss. */
function hasSyllabled(name: PersonName, { syllabled }: PersonName): boolean {
  return syllabled.every((whole) => joined(name).includes(whole));
}

function joined(name: PersonName): string {
  return name.words.map((word) => word.sound).join('');
}

/** Costs of matching two words of a name, from 0 for the same sound to 1 for no match. */
const INITIAL = 0.15;
const NICKNAME = 0.15;
const SHORTENED = 0.2;
const NO_MATCH = 1;
/** Slips of the pen and transliterations seldom touch the first letter. */
const OTHER_FIRST = 0.15;
/** A name of one word has nothing to confirm it. */
const ALONE = 0.05;
/** All words of the shorter name together may cost this much, a single one that. */
const MOST_TOGETHER = 0.38;
const MOST_EACH = 0.25;
/** Where no word is the same, chance likeness is likelier than a transliteration of all: Ana Brekke and Anna Bricker. */
const MOST_ALL_CHANGED = 0.22;
/** However long a word is, no more than this of it may differ. */
const MOST_CHANGED = 1.6;
/** A word counts as read in full when it costs no more. */
const CLEAR = 0.16;
/** Where the surnames do not meet, the words have to be the same but for a letter. */
const SAME_WORD = 0.08;
/** Short forms have at least this many letters: Alex, Brad. */
const SHORTEST_FORM = 3;

function fits(short: readonly NameWord[], long: readonly NameWord[]): boolean {
  // One word must be clear, and no word is that begins otherwise.
  if (!short.some((a) => !a.initial && long.some((b) => !b.initial && a.first === b.first))) return false;
  const matches = matchWords(short, long);
  if (!matches) return false;
  const inOrder = matches.every(({ to }, at) => at === 0 || to > (matches[at - 1]?.to ?? 0));
  const surnamesMeet = matches.at(-1)?.to === long.length - 1;
  let together = 0;
  let clear = 0;
  for (const { cost, initial } of matches) {
    // Words that changed places have to be the same words: likeness and new order together are chance.
    if (!inOrder && (initial || cost > CLEAR)) return false;
    if (!surnamesMeet && cost > SAME_WORD && !initial) return false;
    together += cost;
    if (cost <= CLEAR && !initial) clear++;
  }
  const most = matches.some(({ cost, initial }) => cost === 0 && !initial) ? MOST_TOGETHER : MOST_ALL_CHANGED;
  return clear >= 1 && together <= most && middleInitialsAgree(short, long);
}

/** George W. and George H. W. are two: where both names have initials in the middle, they begin alike. */
function middleInitialsAgree(short: readonly NameWord[], long: readonly NameWord[]): boolean {
  const [a, b] = [middleInitial(short), middleInitial(long)];
  return a === null || b === null || a === b;
}

function middleInitial(words: readonly NameWord[]): string | null {
  return words.slice(1, -1).find((word) => word.initial)?.letters ?? null;
}

/** Stands for a middle name, never for the surname: Ingrid K. Halvorsen is not Ingrid Kjelstrup. */
function isMiddleInitial(words: readonly NameWord[], i: number): boolean {
  return i > 0 && i < words.length - 1 && words[i]?.initial === true;
}

interface Match {
  /** Which word of the longer name. */
  readonly to: number;
  readonly cost: number;
  readonly initial: boolean;
}

/** Gives each word of the shorter name, in turn, the nearest word of the longer one, the surest pairs first; null when one has none. */
function matchWords(short: readonly NameWord[], long: readonly NameWord[]): Match[] | null {
  const pairs: { i: number; k: number; cost: number }[] = [];
  for (const [i, a] of short.entries()) {
    const before = pairs.length;
    for (const [k, b] of long.entries()) {
      if (isMiddleInitial(short, i) ? k === long.length - 1 : isMiddleInitial(long, k) && i === short.length - 1)
        continue;
      const cost = wordCost(a, b, i, k);
      if (cost <= MOST_EACH) pairs.push({ i, k, cost });
    }
    if (pairs.length === before) return null;
  }
  pairs.sort((x, y) => x.cost - y.cost || Math.abs(x.i - x.k) - Math.abs(y.i - y.k) || x.i - y.i);
  const matches = new Map<number, Match>();
  const taken = new Set<number>();
  for (const { i, k, cost } of pairs) {
    if (matches.has(i) || taken.has(k)) continue;
    taken.add(k);
    matches.set(i, { to: k, cost, initial: short[i]?.initial === true || long[k]?.initial === true });
  }
  const inTurn = short.flatMap((_, i) => matches.get(i) ?? []);
  return inTurn.length === short.length ? inTurn : null;
}

/** The cost of `a`, word `i` of its name, for `b`, word `k` of the other. */
function wordCost(a: NameWord, b: NameWord, i: number, k: number): number {
  if (a.initial || b.initial) {
    if (!initialsMatch(a.letters.charAt(0), b.letters.charAt(0))) return NO_MATCH;
    if (a.initial && b.initial) return 0;
    // An initial that opens a name stands for the given name, and one in the middle never does.
    return (i === 0) === (k === 0) ? INITIAL : NO_MATCH;
  }
  return Math.min(wordDistance(a, b), i === 0 && k === 0 && isShortened(a, b) ? SHORTENED : NO_MATCH);
}

/** First letters that transliterations of one name may begin with: Yevgeny and Evgeny, Golovchenko and Holovchenko. */
const INITIAL_PAIRS = new Set(['ey', 'jy', 'gh', 'vw', 'ck', 'hk']);

function initialsMatch(a: string, b: string): boolean {
  return a === b || INITIAL_PAIRS.has(a < b ? a + b : b + a);
}

function wordDistance(a: NameWord | undefined, b: NameWord | undefined): number {
  if (!a || !b) return NO_MATCH;
  if (a.letters === b.letters || a.sound === b.sound) return 0;
  if (areNicknames(a.letters, b.letters)) return NICKNAME;
  // A different first letter leaves room for next to nothing else.
  if (a.first !== b.first && Math.abs(a.letters.length - b.letters.length) > 1) return NO_MATCH;
  const bySound = share(a.sound, b.sound);
  const distance = Math.min(haveSameConsonants(a.sound, b.sound) ? bySound / 2 : bySound, share(a.letters, b.letters));
  return a.first === b.first ? distance : distance + OTHER_FIRST;
}

/** In shorter words the consonants are too few to tell: Jian and Hoan. */
const TELLING_LENGTH = 5;

function haveSameConsonants(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= TELLING_LENGTH && consonantsOf(a) === consonantsOf(b);
}

function share(a: string, b: string): number {
  // Each letter more costs at least half: no need to look closer.
  if (Math.abs(a.length - b.length) > 2 * MOST_CHANGED) return NO_MATCH;
  const changed = soundDistance(a, b);
  return changed > MOST_CHANGED ? NO_MATCH : changed / Math.max(a.length, b.length);
}

function isShortened(a: NameWord, b: NameWord): boolean {
  const [shorter, longer] = a.letters.length < b.letters.length ? [a, b] : [b, a];
  return shorter.letters.length >= SHORTEST_FORM && longer.letters.startsWith(shorter.letters);
}
