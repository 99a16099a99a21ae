import { LETTER, UPPER, kindOf, toLower } from './characters.ts';
import {
  APPEAL_WORD,
  BEGINS_PHRASE,
  CLOSING,
  CUES,
  FUNCTION_WORD,
  type Lexicon,
  NEWSROOM_WORD,
  OPENING,
  ORDER_WORD,
  RARE_SHIFT,
  READER_WORD,
  SELF_WORD,
  SPEECH_WORD,
} from './lexicon.ts';
import { Line, WORD } from './line.ts';
import { MaskedKey } from './maskedKey.ts';
import { EVERY_RARE_WORD } from './rareWords.ts';
import { NUMBER } from './wordHash.ts';
import { WordReader } from './wordReader.ts';

/** Words of one line in which cues are looked for: no paragraph is longer; what follows is still counted. */
const MOST_WORDS = 4096;
/** Non-blank lines that are judged: no article has more, and a file of line breaks must not fill the memory. */
const MOST_LINES = 50_000;
/** Content words of one line that are kept for comparing vocabularies. */
const MOST_CONTENT_WORDS = 300;
/** Bits of a stem's hash that are kept. */
const STEM_BITS = 13;
/** The bit beside them that marks a capitalised word. */
export const CAPITALISED = 1 << STEM_BITS;
/** A cue inside a quotation counts only in lines this short: longer ones report somebody's words. */
const SHORT_LINE = 12;

// The words of the line being read, one set for all lines and texts: an article has hundreds of lines, and a paragraph
// taken apart is scanned sentence by sentence.
const word = new WordReader();
const key = new MaskedKey();
const wordHashes = new Int32Array(MOST_WORDS);
/** Those of them with which a phrase may begin: twice the word's place, and 1 inside a quotation. */
const beginnings = new Int32Array(MOST_WORDS);
/** The content words of the text being read; longer for longer texts. */
let contentWords = new Uint16Array(1024);

/** The lines of a text that are not blank, and the stems of their content words. */
export interface Scan {
  readonly lines: readonly Line[];
  /** Stems of content words, line after line: `STEM_BITS` of a hash and `CAPITALISED`. */
  readonly contentWords: Uint16Array;
}

/** Looks once at every code unit of the text. Linear in the text's length. */
export function scan(text: string, lexicon: Lexicon): Scan {
  return new Scanner(text, lexicon).scan();
}

class Scanner {
  readonly #text: string;
  readonly #lexicon: Lexicon;
  readonly #lines: Line[] = [];
  #contentCount = 0;
  #at = 0;
  #quote = 0;
  #beginningCount = 0;

  constructor(text: string, lexicon: Lexicon) {
    this.#text = text;
    this.#lexicon = lexicon;
  }

  scan(): Scan {
    const { length } = this.#text;
    for (let number = 1; this.#at < length && this.#lines.length < MOST_LINES; number++) {
      // Every other line is empty in most texts.
      if (this.#passBreak()) continue;
      const line = new Line(number, this.#at);
      this.#line(line);
      if (line.lastSign !== 0) this.#lines.push(line);
    }
    return { lines: this.#lines, contentWords: contentWords.slice(0, this.#contentCount) };
  }

  /** Goes past a line break if one stands here, and tells whether. */
  #passBreak(): boolean {
    const code = this.#text.charCodeAt(this.#at);
    if (code !== 10 && code !== 13) return false;
    this.#at += code === 13 && this.#text.charCodeAt(this.#at + 1) === 10 ? 2 : 1;
    return true;
  }

  /** Reads to the end of the line and past its line break. */
  #line(line: Line): void {
    const text = this.#text;
    this.#quote = 0;
    this.#beginningCount = 0;
    key.clear();
    line.contentStart = this.#contentCount;
    while (this.#at < text.length) {
      const start = this.#at;
      const code = text.charCodeAt(start);
      if (code === 32) {
        this.#at++;
        continue;
      }
      const kind = kindOf(code);
      if (kind !== 0) {
        this.#word(line, code, kind);
        line.lastSign = WORD;
      } else {
        if (code === 10 || code === 13) break;
        this.#at++;
        if (isSpace(code)) continue;
        this.#sign(line, code);
        line.lastSign = code;
      }
      line.end = this.#at;
      if (line.firstSign !== 0) continue;
      line.firstSign = line.lastSign;
      line.start = start;
    }
    this.#passBreak();
    line.contentEnd = this.#contentCount;
    line.key = key.value;
    if (line.lastSign !== 0) this.#finish(line);
  }

  #word(line: Line, first: number, firstKind: number): void {
    const start = this.#at;
    word.read(this.#text, start, this.#text.length);
    const { end, hash, letters, capitals } = word;
    this.#at = end;
    key.add(word);
    if (hash === NUMBER) line.numbers++;
    const kinds = this.#lexicon.kindsOf(hash);
    const capitalised = (firstKind & UPPER) !== 0;
    if (letters > 3 && hash !== NUMBER && (kinds & FUNCTION_WORD) === 0) this.#keepStem(line, word.stem, capitalised);
    if (capitalised) line.capitalised++;
    if (capitals > 1 && capitals === letters) line.allCapitals++;
    if (isCyrillic(first)) line.cyrillic++;
    if (line.words === 0) {
      line.startsSmall = firstKind === LETTER && toLower(first) === first;
      line.startsWithOrder = (kinds & ORDER_WORD) !== 0;
      line.firstWord = hash;
    }
    if (kinds !== 0) this.#count(line, kinds);
    if (word.parts !== 1) line.rareWords |= this.#rareParts();
    if (line.words < MOST_WORDS) wordHashes[line.words] = hash;
    line.words++;
    line.letters += end - start;
    if (this.#quote !== 0) line.quoted++;
  }

  /** Counts what the lexicon knows of a word. */
  #count(line: Line, kinds: number): void {
    if ((kinds & (FUNCTION_WORD | READER_WORD | NEWSROOM_WORD | SELF_WORD)) !== 0) line.functionWords++;
    if ((kinds & SPEECH_WORD) !== 0) line.speech++;
    line.rareWords |= kinds >>> RARE_SHIFT;
    const quoted = this.#quote !== 0;
    if ((kinds & BEGINS_PHRASE) !== 0 && line.words < MOST_WORDS) {
      beginnings[this.#beginningCount++] = 2 * line.words + Number(quoted);
    }
    if (quoted) return;
    if ((kinds & READER_WORD) !== 0) line.reader++;
    if ((kinds & NEWSROOM_WORD) !== 0) line.newsroom++;
    if ((kinds & SELF_WORD) !== 0) line.self++;
    if ((kinds & APPEAL_WORD) !== 0) line.appeal++;
  }

  /** The rare words that a word of several parts may hold: an expression sees where a part begins. */
  #rareParts(): number {
    if (word.parts > 2) return EVERY_RARE_WORD;
    return (this.#lexicon.kindsOf(word.root) | this.#lexicon.kindsOf(word.tail)) >>> RARE_SHIFT;
  }

  #keepStem(line: Line, stem: number, capitalised: boolean): void {
    if (this.#contentCount - line.contentStart >= MOST_CONTENT_WORDS) return;
    if (this.#contentCount === contentWords.length) {
      const grown = new Uint16Array(2 * contentWords.length);
      grown.set(contentWords);
      contentWords = grown;
    }
    const cell = (stem >>> 7) & (CAPITALISED - 1);
    contentWords[this.#contentCount++] = capitalised ? cell | CAPITALISED : cell;
  }

  #sign(line: Line, code: number): void {
    const start = this.#at - 1;
    const next = this.#at < this.#text.length ? this.#text.charCodeAt(this.#at) : 32;
    switch (code) {
      case 0x22: // "
        this.#quote = this.#quote === 0 ? code : 0;
        break;
      case 0x201e: // „
      case 0xab: // «
        this.#quote = code;
        break;
      case 0x201c: // “ closes „ and opens otherwise
        this.#quote = this.#quote === 0x201e ? 0 : code;
        break;
      case 0x201d: // ”
        this.#quote = 0;
        break;
      case 0xbb: // » outside a quotation leads on to a link
        if (this.#quote === 0) line.separators++;
        this.#quote = 0;
        break;
      case 0x2c:
        line.commas++;
        break;
      case 0x2e:
        if (kindOf(next) === 0) line.fullStops++;
        else if (kindOf(this.#text.charCodeAt(start - 1) || 0) === LETTER) line.addresses++;
        break;
      case 0x3002: // 。
        line.fullStops++;
        break;
      case 0x21:
        line.exclamations++;
        break;
      case 0x3f:
        line.questions++;
        break;
      case 0x3a:
        line.colons++;
        if (next === 0x2f) line.addresses += 2;
        if ((kindOf(next) & UPPER) !== 0 && start > 0 && (kindOf(this.#text.charCodeAt(start - 1)) & LETTER) !== 0) {
          line.hasGluedColon = true;
        }
        break;
      case 0x40:
        line.ats++;
        break;
      case 0x23:
        line.hashes++;
        break;
      case 0xa9:
        line.copyrights++;
        break;
      case 0x28:
      case 0x3c:
      case 0x5b:
      case 0x7b:
        line.brackets++;
        break;
      case 0x2b: // + / > | · × • → ► ›
      case 0x2f:
      case 0x3e:
      case 0x7c:
      case 0xb7:
      case 0xd7:
      case 0x2022:
      case 0x2192:
      case 0x25ba:
      case 0x203a:
        line.separators++;
        break;
    }
  }

  #finish(line: Line): void {
    this.#cues(line);
    const { lastSign } = line;
    line.endsSentence = isSentenceEnd(lastSign) || (lastSign === 0x29 && line.fullStops > 0); // )
    line.prose =
      line.words >= PROSE_WORDS && (line.fullStops > 0 || line.endsSentence) && line.cueWords < line.words / 4;
  }

  #cues(line: Line): void {
    const count = Math.min(line.words, MOST_WORDS);
    for (let i = 0, next = 0; i < this.#beginningCount; i++) {
      const at = beginnings[i]! >>> 1;
      const quoted = (beginnings[i]! & 1) !== 0;
      if (at < next || (quoted && line.words > SHORT_LINE)) continue;
      const phrase = this.#lexicon.phraseAt(wordHashes, at, count);
      if (phrase === null) continue;
      const { length, bits } = phrase;
      if (at === 0 && (bits & OPENING) !== 0) line.opensAppeal = true;
      if (at === 0 && (bits & CLOSING) !== 0 && length === line.words) line.closesAppeal = true;
      const cues = bits & (OPENING - 1);
      if (cues === 0) continue;
      for (let bit = 0; bit < CUES.length; bit++) if ((cues & (1 << bit)) !== 0) line.addCue(bit, length > 1 ? 2 : 1);
      line.cueCount++;
      line.cueWords += length;
      if (at === 0) line.startCue = length;
      if (at + length >= line.words) line.endCue = length;
      next = at + length;
    }
  }
}

/** Words of a paragraph of running text: menus and headlines seldom have as many. */
const PROSE_WORDS = 18;

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0xfeff || code === 11 || code === 12;
}

function isCyrillic(code: number): boolean {
  return code >= 0x400 && code < 0x530;
}

/** `. ! ? … " ' ’ ” “ »`: what stands at the end of a sentence. An ellipsis does not: teasers end with it. */
function isSentenceEnd(code: number): boolean {
  return (
    code === 0x2e ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x22 ||
    code === 0x27 ||
    code === 0x2019 ||
    code === 0x201d ||
    code === 0x201c ||
    code === 0xbb ||
    code === 0x3002
  );
}
