import { BEGINS_PHRASE, type Lexicon } from './lexicon.ts';
import { WordReader, nextWord } from './wordReader.ts';

const word = new WordReader();
// Of the text being read, one set for all.
let hashes = new Int32Array(1024);
let starts = new Int32Array(1024);

/** The offsets at which phrases of the lexicon begin in a text, whether they overlap or are quoted: in order. */
export function phraseStarts(text: string, lexicon: Lexicon): number[] {
  const { length } = text;
  const beginnings: number[] = [];
  let count = 0;
  for (let at = nextWord(text, 0, length); at < length; at = nextWord(text, word.end, length)) {
    word.read(text, at, length);
    if (count === hashes.length) grow();
    if ((lexicon.kindsOf(word.hash) & BEGINS_PHRASE) !== 0) beginnings.push(count);
    hashes[count] = word.hash;
    starts[count++] = at;
  }
  return beginnings.filter((at) => lexicon.phraseAt(hashes, at, count) !== null).map((at) => starts[at]!);
}

function grow(): void {
  const before = { hashes, starts };
  hashes = new Int32Array(2 * hashes.length);
  starts = new Int32Array(2 * starts.length);
  hashes.set(before.hashes);
  starts.set(before.starts);
}
