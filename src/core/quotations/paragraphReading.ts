import type { Span } from '../text/span.ts';
import { firstEndingBehind } from '../text/spanAt.ts';
import { eachWord } from '../text/words.ts';
import { brokenParts } from './brokenParts.ts';
import { type QuotedPart, quotedParts } from './quotedParts.ts';

/** A word of a paragraph. */
export interface ReadWord extends Span {
  /** In lower case. */
  readonly said: string;
  readonly capital: boolean;
  /** Which of the mentions given it belongs to; -1 for none. */
  readonly mention: number;
  /** Which of the quoted parts it stands in; -1 for none. */
  readonly part: number;
  /** Whether a sentence ends before it. */
  readonly first: boolean;
}

/** A paragraph as its words, the sentences of these, and what of it stands between quotation marks. */
export interface ParagraphReading {
  readonly text: string;
  readonly span: Span;
  readonly words: readonly ReadWord[];
  /** Those of at least `LEAST_WORDS` words; fewer are a name, a title or a term. */
  readonly parts: readonly QuotedPart[];
}

/** Fewer words between quotation marks are no statement. */
export const LEAST_WORDS = 4;

/** Sentences are looked at up to here, in words: what comes in longer ones is a list. */
export const LONGEST_SENTENCE = 120;

const TITLES =
  /^(?:mr|mrs|ms|dr|prof|gen|col|lt|sgt|capt|maj|st|sen|rep|gov|no|vs|jr|sr|inc|ltd|co|corp|u\.?s|u\.?k|e\.?u|jan|feb|mar|apr|aug|sept|sep|oct|nov|dec)$/;
const SENTENCE_END = /[.!?…]["”»“'’)\]]*\s+["“«„‘([\s—–-]*$/;

/**
 * Reads a paragraph. `mentions` are in order and apart; `goesOn`: the next paragraph begins with a quotation mark; `isVerb`: a
 * word is a verb of speech.
 */
export function readParagraph(
  text: string,
  span: Span,
  mentions: readonly Span[],
  goesOn: boolean,
  isVerb: (word: string) => boolean,
): ParagraphReading {
  const parts = quotedParts(text, span, goesOn)
    .flatMap((part) => brokenParts(text, part, isVerb))
    .filter((part) => hasWords(text, part));
  const words: ReadWord[] = [];
  let mention = firstEndingBehind(mentions, span.start);
  let part = 0;
  eachWord(text, span.start, span.end, (start, end) => {
    while (mention < mentions.length && mentions[mention]!.end <= start) mention++;
    while (part < parts.length && parts[part]!.end <= start) part++;
    const last = words.at(-1);
    const inPart = part < parts.length && parts[part]!.start <= start ? part : -1;
    const word = text.slice(start, end);
    const said = word.toLowerCase();
    words.push({
      start,
      end,
      said,
      capital: word.charAt(0) !== said.charAt(0),
      mention: mention < mentions.length && mentions[mention]!.start < end ? mention : -1,
      part: inPart,
      first: !last || isSentenceStart(text, last, start, inPart),
    });
  });
  return { text, span, words, parts };
}

/** Whether a sentence begins at a word; within a quotation its sentences are one. */
function isSentenceStart(text: string, last: ReadWord, start: number, part: number): boolean {
  if (last.part >= 0 && last.part === part) return false;
  const gap = text.slice(last.end, start);
  if (gap.length > 40) return true;
  const next = text.charAt(start);
  const begins = next !== next.toLowerCase() || part >= 0 || (next >= '0' && next <= '9');
  if (!begins || !/[.!?…]/.test(gap)) return gap.includes('\n\n');
  if (gap.startsWith('.') && (TITLES.test(last.said) || last.end - last.start === 1) && last.part === part)
    return false;
  return /\s/.test(gap) && SENTENCE_END.test(gap);
}

function hasWords(text: string, { start, end }: Span): boolean {
  let count = 0;
  // What is blank or punctuation may be long: so far no word is looked for.
  eachWord(text, start, Math.min(end, start + 200), () => count++);
  return count >= LEAST_WORDS;
}
