import { foldText } from '../text/fold.ts';
import { QueryError } from './concordanceQuery.ts';
import { formsOf } from './letterForms.ts';

/** How a phrase is looked for: the pattern, and at which ends of what it finds a word must begin or end. */
export interface PhrasePattern {
  /** With the flags `gu`; its time is linear in the text. */
  readonly pattern: RegExp;
  readonly wordBefore: boolean;
  readonly wordAfter: boolean;
}

/** So many letters an asterisk stands for: more than words have, and few enough for a text that is one long word. */
const WILD = '[\\p{L}\\p{M}\\p{N}]{0,40}';
/** Each further one multiplies what a long word costs. */
const MOST_WILD = 3;
/** White space between two words with at most one line break: lines may be wrapped, but a phrase ends with its paragraph. */
const SPACE = '(?=\\s)[^\\S\\r\\n]{0,20}(?:\\r\\n?|\\n)?[^\\S\\r\\n]{0,20}';

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that are written without spaces: where a word ends in them, no pattern can tell. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The pattern of words one behind the other. Throws `QueryError` for no words, and for too many asterisks. */
export function phrasePattern(text: string, exact: boolean): PhrasePattern {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  if (!LETTER.test(text)) throw new QueryError('Type a word.');
  if (text.split('*').length - 1 > MOST_WILD) throw new QueryError(`At most ${MOST_WILD} asterisks can be looked for.`);
  const source = words.map((word) => wordSource(word, exact)).join(SPACE);
  const letters = words.join('');
  const first = letters.match(/^./su)?.[0] ?? '';
  const last = letters.match(/.$/su)?.[0] ?? '';
  return {
    pattern: new RegExp(first === '*' ? `(?<![\\p{L}\\p{M}\\p{N}])${source}` : source, 'gu'),
    wordBefore: endsWord(first),
    wordAfter: endsWord(last),
  };
}

function endsWord(character: string): boolean {
  return character === '*' || (LETTER.test(character) && !UNSPACED.test(character));
}

function wordSource(word: string, exact: boolean): string {
  return word
    .split('*')
    .map((part) => (exact ? literally(part.normalize('NFC')) : inAnyForm(part)))
    .join(WILD);
}

function literally(part: string): string {
  return Array.from(part, escaped).join('');
}

/** Each letter with its diacritics or without; two letters also as the one that stands for them (`ae`, `æ`). */
function inAnyForm(part: string): string {
  const characters = Array.from(foldText(part));
  let source = '';
  for (let i = 0; i < characters.length; i++) {
    const one = anyOf(characters[i]!);
    const ligature = formsOf(characters.slice(i, i + 2).join(''));
    if (characters.length - i < 2 || ligature === '') source += one;
    else source += `(?:[${ligature}]|${one}${anyOf(characters[++i]!)})`;
  }
  return source;
}

function anyOf(character: string): string {
  const forms = Array.from(new Set([character, ...Array.from(formsOf(character))]), escaped).join('');
  return LETTER.test(character) ? `[${forms}]\\p{M}*` : `[${forms}]`;
}

function escaped(character: string): string {
  return LETTER.test(character) ? character : `\\u{${character.codePointAt(0)!.toString(16)}}`;
}
