import { CUES } from './lexicon.ts';

/** How a line begins or ends when not with a sign: with a word. */
export const WORD = 1;

const NO_CUES = new Uint8Array(CUES.length);

/** What one look at a non-blank line finds: where it stands, what it counts, which cues it has. Counts are of words unless said. */
export class Line {
  /** 1-based. */
  number: number;
  /** The line without its line break and without white space at either end: UTF-16 offsets. */
  start: number;
  end: number;
  words = 0;
  /** Code units in words. */
  letters = 0;
  capitalised = 0;
  allCapitals = 0;
  numbers = 0;
  cyrillic = 0;
  functionWords = 0;
  /** Words of address and appeal count only outside quotation marks: inside they are somebody's words. */
  reader = 0;
  newsroom = 0;
  self = 0;
  appeal = 0;
  speech = 0;
  quoted = 0;
  /** The line begins with an order: "read", "click". */
  startsWithOrder = false;
  /** The line begins with a small letter. */
  startsSmall = false;
  /** Signs, counted. */
  commas = 0;
  fullStops = 0;
  exclamations = 0;
  questions = 0;
  colons = 0;
  /** A colon stands between two words without a space: a label has run into what it labels. */
  hasGluedColon = false;
  separators = 0;
  brackets = 0;
  addresses = 0;
  ats = 0;
  hashes = 0;
  copyrights = 0;
  /** The first and last code unit that is not white space, or `WORD`. */
  firstSign = 0;
  lastSign = 0;
  /** The first word's hash. */
  firstWord = 0;
  /** The line's `maskedKey`. */
  key = 0;
  /** Weight of each category of cues: 2 for a phrase, 1 for a single word. */
  cues: Uint8Array = NO_CUES;
  /** The categories met, as bits in the order of `CUES`. */
  cueBits = 0;
  /** Of which `RARE_WORDS` it has one, as bits; more where a word may hide one. */
  rareWords = 0;
  cueCount = 0;
  cueWords = 0;
  /** Words of the cue that the line begins, ends with. */
  startCue = 0;
  endCue = 0;
  /** The line begins with words that open an appeal; is wholly one that closes it. */
  opensAppeal = false;
  closesAppeal = false;
  /** Its content words, as a range of the page's `contentWords`. */
  contentStart = 0;
  contentEnd = 0;
  /** Ends as a sentence does. */
  endsSentence = false;
  /** A paragraph of running text, by its own looks. */
  prose = false;
  /** Index of the pattern it fits, -1 for none. */
  pattern = -1;

  constructor(number: number, start: number) {
    this.number = number;
    this.start = start;
    this.end = start;
  }

  /** Adds to the weight of a category. */
  addCue(bit: number, weight: number): void {
    if (this.cues === NO_CUES) this.cues = new Uint8Array(CUES.length);
    this.cues[bit]! += weight;
    this.cueBits |= 1 << bit;
  }

  /** Share of the words that belong to cues. */
  get cueShare(): number {
    return this.words === 0 ? 0 : this.cueWords / this.words;
  }
}
