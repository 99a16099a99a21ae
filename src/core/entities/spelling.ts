import { transliterate } from './transliterate.ts';

/** Letters that keep their stroke or form when marks are taken off. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ħ: 'h', ə: 'a', ŋ: 'n' },
};

/** Most names need none of what follows. */
const ASCII = /^[\x20-\x7e]*$/;

/** Small Latin letters without diacritics: `Łukasz Żółć` is `lukasz zolc`; Cyrillic by rule. Other signs are kept. */
export function plainLetters(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const bare = transliterate(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[łøđðßæœıþħəŋ]/g, (letter) => PLAIN[letter] ?? letter);
}

/**
 * Ways of writing one sound, brought together. S, Z, C, J, T stand for the sounds of sh, zh, ch, j, ts; h for those of
 * g, kh and h, which change places between Russian, Ukrainian and Belarusian.
 */
const DIGRAPHS: Readonly<Record<string, string>> = {
  ...{ shch: 'S', sch: 'S', sh: 'S', sz: 'S', tsch: 'C', tch: 'C', tj: 'C', cz: 'C', ch: 'C', zh: 'Z' },
  ...{
    dzh: 'J',
    dz: 'J',
    dj: 'J',
    ts: 'T',
    tz: 'T',
    kh: 'h',
    gh: 'h',
    g: 'h',
    ph: 'f',
    th: 't',
    x: 'ks',
    ck: 'k',
    q: 'k',
  },
  ...{ w: 'v', ou: 'u', oo: 'u', ee: 'i' },
};
const DIGRAPH = /tsch|shch|sch|sh|sz|tch|tj|cz|ch|zh|dzh|dz|dj|ts|tz|kh|gh|g|ph|th|x|ck|q|w|ou|oo|ee/g;

/**
 * A word of a name by its sound, so that the usual transliterations agree: Zelensky and Zelenskyy are one, and so are
 * Halouchanka and Golovchenko but for their vowels, since Belarusian writes ў where Russian has в.
 */
export function soundOf(word: string): string {
  return plainLetters(word)
    .replace(DIGRAPH, (letters) => DIGRAPHS[letters] ?? letters)
    .replace(/j(?=[aou])/g, 'J')
    .replace(/c(?=[aoulrk]|$)/g, 'k')
    .replace(/ov(?![aeiouy])/g, 'u')
    .replace(/[iyj]+(?=[aeou])/g, '')
    .replace(/[iyj]+/g, 'i')
    .replace(/(.)\1+/g, '$1');
}

const VOWELS = 'aeiou';

/** The consonants of a sound, with its first letter whatever that is. */
export function consonantsOf(sound: string): string {
  return sound.charAt(0) + sound.slice(1).replace(/[aeiou]/g, '');
}

const FULL_COST = 1;
const VOWEL_COST = 0.4;
const ADDED_VOWEL_COST = 0.5;
const NEAR_COST = 0.5;
const SWAP_COST = 0.8;
/** Consonants that foreign scripts and ears confuse. */
const NEAR = new Set(
  'td bp kh sz sS zZ cC cs kc fv bv ZJ CS CJ uv mn tT cT zT sT iJ'
    .split(' ')
    .flatMap((pair) => [pair, pair.charAt(1) + pair.charAt(0)]),
);

/** Costs by codes, in tables: names are compared in great numbers. Letters beyond ASCII cost in full. */
const CODES = 128;
const ADD_COSTS = Float64Array.from({ length: CODES }, (_, code) =>
  VOWELS.includes(String.fromCharCode(code)) ? ADDED_VOWEL_COST : FULL_COST,
);
const REPLACE_COSTS = Float64Array.from({ length: CODES * CODES }, (_, at) =>
  pairCost(String.fromCharCode(Math.floor(at / CODES)), String.fromCharCode(at % CODES)),
);

function pairCost(a: string, b: string): number {
  if (a === b) return 0;
  if (VOWELS.includes(a) && VOWELS.includes(b)) return VOWEL_COST;
  return NEAR.has(a + b) ? NEAR_COST : FULL_COST;
}

function replaceCost(a: number, b: number): number {
  if (a === b) return 0;
  return a < CODES && b < CODES ? (REPLACE_COSTS[a * CODES + b] ?? FULL_COST) : FULL_COST;
}

function addCost(code: number): number {
  return ADD_COSTS[code] ?? FULL_COST;
}

/** Longer words are compared by their beginnings: no name's word is longer, and the table stays small. */
const LONGEST_WORD = 32;
const WIDTH = LONGEST_WORD + 1;
/** Row i, column k: the cost of making the first k letters of one word of the first i of the other. */
const costs = new Float64Array(WIDTH * WIDTH);

/**
 * How far two sounds are apart: edits with neighbours swapped (Damerau 1964), where vowels and kindred consonants cost
 * less than others. 0 for equal ones.
 */
export function soundDistance(a: string, b: string): number {
  const rows = Math.min(a.length, LONGEST_WORD);
  const columns = Math.min(b.length, LONGEST_WORD);
  costs[0] = 0;
  for (let k = 1; k <= columns; k++) costs[k] = (costs[k - 1] ?? 0) + addCost(b.charCodeAt(k - 1));
  for (let i = 1; i <= rows; i++) {
    const x = a.charCodeAt(i - 1);
    const row = i * WIDTH;
    costs[row] = (costs[row - WIDTH] ?? 0) + addCost(x);
    for (let k = 1; k <= columns; k++) {
      const y = b.charCodeAt(k - 1);
      const replaced = (costs[row - WIDTH + k - 1] ?? 0) + replaceCost(x, y);
      const removed = (costs[row - WIDTH + k] ?? 0) + addCost(x);
      const added = (costs[row + k - 1] ?? 0) + addCost(y);
      const swapped = i > 1 && k > 1 && x === b.charCodeAt(k - 2) && a.charCodeAt(i - 2) === y;
      const best = Math.min(replaced, removed, added);
      costs[row + k] = swapped ? Math.min(best, (costs[row - 2 * WIDTH + k - 2] ?? 0) + SWAP_COST) : best;
    }
  }
  return costs[rows * WIDTH + columns] ?? 0;
}
