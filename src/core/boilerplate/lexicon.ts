import type { BoilerplateReason } from './block.ts';
import { HashTable } from './hashTable.ts';
import { RARE_WORDS } from './rareWords.ts';
import { EMPTY, hashWord, joined, wordsOf } from './wordHash.ts';

/** What a cue speaks of, and the reason a line is flagged for when that cue weighs most in it. */
export const REASON_OF_CUE = {
  subscribe: 'subscribe',
  share: 'share',
  donate: 'donate',
  advertising: 'advertising',
  cookies: 'cookies',
  related: 'related',
  comments: 'comments',
  rights: 'credits',
  authors: 'credits',
  tags: 'navigation',
  promotion: 'promotion',
  paywall: 'paywall',
  navigation: 'navigation',
  translation: 'translation',
} as const satisfies Record<string, BoilerplateReason>;

/** A category of cues. */
export type Cue = keyof typeof REASON_OF_CUE;

/** The categories in the order of their bits. */
export const CUES = Object.keys(REASON_OF_CUE) as readonly Cue[];

/** The bit, beside the cues', of phrases that open an appeal to readers. */
export const OPENING = 1 << CUES.length;
/** The bit of phrases that close one. */
export const CLOSING = 1 << (CUES.length + 1);

/** Kinds of single words, as bits in the order of the lexicon's `words`. */
const WORD_KINDS = ['function', 'reader', 'newsroom', 'self', 'speech', 'order', 'appeal'] as const;

/** The small words that hold sentences together. */
export const FUNCTION_WORD = 1;
/** `you` and its forms. */
export const READER_WORD = 2;
/** `we` and its forms. */
export const NEWSROOM_WORD = 4;
/** `I` and its forms. */
export const SELF_WORD = 8;
/** Words that report what somebody said. */
export const SPEECH_WORD = 16;
/** What a button tells a reader to do. */
export const ORDER_WORD = 32;
/** Money, support and advertising. */
export const APPEAL_WORD = 64;
/** The bit, beside the kinds of a word, of words with which a phrase begins. */
export const BEGINS_PHRASE = 1 << WORD_KINDS.length;
/** Beyond the kinds of a word stand the bits of the `RARE_WORDS` it is one of. */
export const RARE_SHIFT = WORD_KINDS.length + 1;

/** The bit of every beginning of a phrase, so that none is nothing. */
const BEGINNING = 1 << (CUES.length + 2);

/** The longest phrase that is looked for, in words. */
const LONGEST_PHRASE = 6;

type ByLanguage = Readonly<Record<string, readonly string[]>>;

/** The lexicon's file: phrases and words by category and language. */
interface LexiconFile {
  readonly cues: Readonly<Record<Cue, ByLanguage>>;
  readonly appeals: { readonly opening: ByLanguage; readonly closing: ByLanguage };
  readonly words: Readonly<Record<(typeof WORD_KINDS)[number], ByLanguage>>;
}

/** A phrase met in a text: its length in words and its bits, of cues, `OPENING` and `CLOSING`. */
interface PhraseMatch {
  readonly length: number;
  readonly bits: number;
}

/** Cue phrases and kinds of words, by hash. Nothing of the lexicon's text is kept. */
export class Lexicon {
  /** Every beginning of a phrase leads to the bits of the phrases that end there, and `BEGINNING`. */
  readonly #phrases = new HashTable();
  readonly #words = new HashTable();

  constructor(file: LexiconFile) {
    CUES.forEach((cue, bit) => this.#addPhrases(file.cues[cue], 1 << bit));
    this.#addPhrases(file.appeals.opening, OPENING);
    this.#addPhrases(file.appeals.closing, CLOSING);
    WORD_KINDS.forEach((kind, bit) => this.#addWords(file.words[kind], 1 << bit));
    Object.values(RARE_WORDS).forEach((words, bit) => this.#addWords({ any: words }, 1 << (RARE_SHIFT + bit)));
  }

  #addPhrases(languages: ByLanguage, bits: number): void {
    for (const phrase of Object.values(languages).flat()) {
      const words = wordsOf(phrase);
      let hash = EMPTY;
      words.forEach((word, i) => {
        hash = i === 0 ? hashWord(word) : joined(hash, hashWord(word));
        if (i === 0) this.#words.add(hash, BEGINS_PHRASE);
        this.#phrases.add(hash, i === words.length - 1 ? BEGINNING | bits : BEGINNING);
      });
    }
  }

  #addWords(languages: ByLanguage, bit: number): void {
    for (const word of Object.values(languages).flat()) this.#words.add(hashWord(word), bit);
  }

  /** The kinds of a word, as bits, `BEGINS_PHRASE` and, from `RARE_SHIFT` on, its rare words; 0 for most words. */
  kindsOf(hash: number): number {
    return this.#words.get(hash);
  }

  /** The longest phrase that begins with the word at `at`, with the bits of all that begin there; null where none does. */
  phraseAt(hashes: Int32Array, at: number, end: number): PhraseMatch | null {
    let hash = hashes[at]!;
    let length = 0;
    let bits = 0;
    const limit = Math.min(end, at + LONGEST_PHRASE);
    for (let i = at; i < limit; i++) {
      if (i > at) hash = joined(hash, hashes[i]!);
      const here = this.#phrases.get(hash);
      if (here === 0) break;
      if (here === BEGINNING) continue;
      bits |= here & (BEGINNING - 1);
      length = i - at + 1;
    }
    return bits === 0 ? null : { length, bits };
  }
}

/** The lexicon of a JSON text. Throws `SyntaxError` for broken JSON, `TypeError` for a file that lacks a category. */
export function readLexicon(json: string): Lexicon {
  const file: unknown = JSON.parse(json);
  if (!isLexiconFile(file)) throw new TypeError('The boilerplate lexicon lacks a category of cues, appeals or words.');
  return new Lexicon(file);
}

function isLexiconFile(value: unknown): value is LexiconFile {
  const { cues, appeals, words } = (value ?? {}) as Record<string, unknown>;
  return hasPhrases(cues, CUES) && hasPhrases(appeals, ['opening', 'closing']) && hasPhrases(words, WORD_KINDS);
}

function hasPhrases(value: unknown, keys: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const record = value as Record<string, unknown>;
  return keys.every((key) => {
    const languages = record[key];
    return (
      typeof languages === 'object' &&
      languages !== null &&
      Object.values(languages).every(
        (phrases) => Array.isArray(phrases) && phrases.every((phrase) => typeof phrase === 'string'),
      )
    );
  });
}
