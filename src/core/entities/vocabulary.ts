import { CharClass, classOf } from './characters.ts';
import { type HashTable, hashOf } from './hash.ts';
import {
  ABBREVIATIONS,
  CLOSERS,
  LINKS,
  MATCH_WORDS,
  MEMBER_NOUNS,
  OPENERS,
  ORGANISATION_NOUNS,
  PLACE_PREPOSITIONS,
  PROPERTY_NOUNS,
  RESULT_WORDS,
  SPEAKING,
  TIGHT_LINKS,
  TITLES,
} from './wordLists.ts';

/** What lists say of a word or phrase, as bits; the model file holds them by hash. */
export const Lexicon = {
  givenName: 1 << 0,
  surname: 1 << 1,
  city: 1 << 2,
  country: 1 << 3,
  region: 1 << 4,
  demonym: 1 << 5,
  /** Last word of many organisations: bank, ministry. */
  organisationHead: 1 << 6,
  /** Last or first word of many places: river, mount. */
  placeHead: 1 << 7,
  /** Running text writes it small. */
  smallWord: 1 << 8,
  /** A known person's full name. */
  person: 1 << 9,
  organisation: 1 << 10,
  /** Day or month. */
  calendar: 1 << 11,
  title: 1 << 12,
  compass: 1 << 13,
  /** A sports club, often called as its town is. */
  club: 1 << 14,
  /** A company or outlet of open lists: less sure than `organisation`, since many are called by a common word. */
  company: 1 << 15,
} as const;

/** How many bits `Lexicon` has. */
export const LEXICON_BITS = 16;

/** What a word does beside names, as bits. */
export const Part = {
  link: 1 << 0,
  tightLink: 1 << 1,
  opener: 1 << 2,
  closer: 1 << 3,
  speaking: 1 << 4,
  placePreposition: 1 << 5,
  title: 1 << 6,
  abbreviation: 1 << 7,
  sentenceEnd: 1 << 8,
  quotationMark: 1 << 9,
  organisationNoun: 1 << 10,
  memberNoun: 1 << 11,
  propertyNoun: 1 << 12,
  /** Of matches, and of their results and standings. */
  match: 1 << 13,
  result: 1 << 14,
} as const;

/** How a word is written. */
export const Shape = {
  lower: 0,
  capitalised: 1,
  shortCapitals: 2,
  mixed: 3,
  initial: 4,
  stoppedInitials: 5,
  number: 6,
  capitalsAndDigits: 7,
  sign: 8,
  capitals: 9,
  none: 10,
} as const;

/** All that is known of one spelling, worked out once. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** Hash of the spelling, and of its small letters. */
  readonly hash: number;
  readonly lowerHash: number;
  /** One of `Shape`. */
  readonly shape: number;
  /** Has a capital letter that the recogniser can read (Latin, Greek; Cyrillic is read by rule). */
  readonly capital: boolean;
  /** Hashes of the first 2, 3, 4 and last 2, 3, 4 small letters. */
  readonly starts: readonly [number, number, number];
  readonly ends: readonly [number, number, number];
  /** At most 9. */
  readonly length: number;
  /** Bits of `Lexicon`. */
  readonly lexicon: number;
  /** Bits of `Part`. */
  readonly parts: number;
}

/** What stands before the first and after the last token. */
export const NO_WORD: Word = {
  text: '',
  lower: '',
  hash: 1,
  lowerHash: 1,
  shape: Shape.none,
  capital: false,
  starts: [0, 0, 0],
  ends: [0, 0, 0],
  length: 0,
  lexicon: 0,
  parts: 0,
};

/** The cache is emptied at this many spellings: some 60 MB. */
const MOST_WORDS = 100_000;
const LONGEST_LENGTH = 9;
const SHORT_CAPITALS = 4;
const QUOTATION_MARKS = '"“”‘«»„';

/** Describes spellings, each once. */
export class Vocabulary {
  readonly lexicon: HashTable;
  readonly #words = new Map<string, Word>();

  constructor(lexicon: HashTable) {
    this.lexicon = lexicon;
  }

  word(text: string): Word {
    const known = this.#words.get(text);
    if (known) return known;
    if (this.#words.size >= MOST_WORDS) this.#words.clear();
    const word = describe(text, this.lexicon);
    this.#words.set(text, word);
    return word;
  }
}

function describe(text: string, lexicon: HashTable): Word {
  const lower = text.toLowerCase();
  const lowerHash = hashOf(lower);
  const shape = shapeOf(text);
  return {
    text,
    lower,
    hash: hashOf(text),
    lowerHash,
    shape,
    capital: isCapitalShape(shape) && !isCyrillic(text),
    starts: [hashOf(`^${lower.slice(0, 2)}`), hashOf(`^${lower.slice(0, 3)}`), hashOf(`^${lower.slice(0, 4)}`)],
    ends: [hashOf(`$${lower.slice(-2)}`), hashOf(`$${lower.slice(-3)}`), hashOf(`$${lower.slice(-4)}`)],
    length: Math.min(text.length, LONGEST_LENGTH),
    lexicon: lexicon.get(lowerHash),
    parts: partsOf(text, lower),
  };
}

/** Cyrillic begins at U+0400; asking the Unicode tables for each word would take a tenth of the time. */
function isCyrillic(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x400) return /\p{Script=Cyrillic}/u.test(text);
  return false;
}

function isCapitalShape(shape: number): boolean {
  return shape !== Shape.lower && shape !== Shape.number && shape !== Shape.sign && shape !== Shape.none;
}

function shapeOf(text: string): number {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const charClass = classOf(text.charCodeAt(i));
    if (charClass === CharClass.upper) upper++;
    else if (charClass === CharClass.lower) lower++;
    else if (charClass === CharClass.digit) digits++;
  }
  if (upper === 0) return lower > 0 ? Shape.lower : digits > 0 ? Shape.number : Shape.sign;
  if (digits > 0) return Shape.capitalsAndDigits;
  if (text.includes('.')) return text.length <= 2 ? Shape.initial : Shape.stoppedInitials;
  if (lower > 0)
    return upper === 1 && classOf(text.charCodeAt(0)) === CharClass.upper ? Shape.capitalised : Shape.mixed;
  if (text.length === 1) return Shape.initial;
  return text.length <= SHORT_CAPITALS ? Shape.shortCapitals : Shape.capitals;
}

/** The bits of `Part` of words written small, and of words however they are written. */
const SMALL_PARTS = partsByWord([
  [LINKS, Part.link],
  [TIGHT_LINKS, Part.tightLink],
  [OPENERS, Part.opener],
  [CLOSERS, Part.closer],
  [PLACE_PREPOSITIONS, Part.placePreposition],
  [ORGANISATION_NOUNS, Part.organisationNoun],
  [PROPERTY_NOUNS, Part.propertyNoun],
  [MEMBER_NOUNS, Part.memberNoun],
]);
const PARTS = partsByWord([
  [SPEAKING, Part.speaking],
  [TITLES, Part.title],
  [MATCH_WORDS, Part.match],
  [RESULT_WORDS, Part.result],
  [ABBREVIATIONS, Part.abbreviation],
  [['ceo'], Part.memberNoun],
  [['.', '!', '?', '…'], Part.sentenceEnd],
  [QUOTATION_MARKS, Part.quotationMark],
]);

function partsByWord(lists: readonly (readonly [Iterable<string>, number])[]): ReadonlyMap<string, number> {
  const parts = new Map<string, number>();
  for (const [words, part] of lists) for (const word of words) parts.set(word, (parts.get(word) ?? 0) | part);
  return parts;
}

function partsOf(text: string, lower: string): number {
  return (PARTS.get(lower) ?? 0) | (text === lower ? (SMALL_PARTS.get(lower) ?? 0) : 0);
}
