import { EMPTY, NUMBER, joined, joinedApart, phraseKey } from './wordHash.ts';
import { WordReader, nextWord } from './wordReader.ts';

/** What both halves of a key begin with. */
const LOW = EMPTY;
const HIGH = 0x01000193 ^ 0x5bd1e995;

/**
 * A number that stands for a line with its numbers masked and its case, signs and spaces left aside: "12 photos" and
 * "7 photos" have one key. 53 bits, so that two lines of a large folder hardly share one. 0 for a line without words.
 */
export function maskedKey(text: string, start: number, end: number): number {
  key.clear();
  for (let at = nextWord(text, start, end); at < end; at = nextWord(text, word.end, end)) {
    word.read(text, at, end);
    key.add(word);
  }
  return key.value;
}

/** The `maskedKey` of words as they are read, one line after another. */
export class MaskedKey {
  #low = LOW;
  #high = HIGH;

  add({ hash, digits }: WordReader): void {
    const masked = digits > 0 ? NUMBER : hash;
    this.#low = joined(this.#low, masked);
    this.#high = joinedApart(this.#high, masked);
  }

  /** Before the next line. */
  clear(): void {
    this.#low = LOW;
    this.#high = HIGH;
  }

  get value(): number {
    return this.#low === LOW && this.#high === HIGH ? 0 : phraseKey(this.#low, this.#high);
  }
}

const word = new WordReader();
const key = new MaskedKey();
