import type { BoilerplateBlock } from './block.ts';
import { CUES, type Lexicon } from './lexicon.ts';
import type { Line } from './line.ts';
import { PATTERNS, type Pattern, patternOf } from './patterns.ts';
import { scan } from './scan.ts';
import { INFORMATION, confidenceOf, severityOf } from './verdict.ts';

/** Words of a paragraph that may hold a promotion beside the article's sentences. */
const PARAGRAPH = 18;
/** Longer paragraphs are not taken apart. */
const LONGEST = 20_000;
/** A promotion is a sentence or two; a longer piece is likely to hold the article's words too. */
const LONGEST_PROMOTION = 40;
const SCORE = INFORMATION + 0.2;
/** Above this share a line of promotions is boilerplate as a whole. */
const MOST_OF_IT = 0.6;
/** Above this share of cue words a sentence is not the article's. */
const MOST_CUES = 0.25;

/** Ends of sentences followed by space and the start of another. */
const SENTENCE_END = /[.!?…]["”»’)]?\s{1,4}(?=["“«(]?[\p{Lu}\d])/gu;

/**
 * Promotions fused into a paragraph: sentences of the form of boilerplate among sentences of the article, where these
 * are most of it. Empty for any other line.
 */
export function promotionsIn(text: string, line: Line, lexicon: Lexicon): BoilerplateBlock[] {
  if (line.words < PARAGRAPH || line.end - line.start > LONGEST || !hasPromotionalPhrase(line)) return [];
  const found = promotionalSentences(text, line, lexicon);
  const length = found.reduce((sum, { start, end }) => sum + end - start, 0);
  return length < (line.end - line.start) * MOST_OF_IT ? found : [];
}

/** Cues of what sites promote inside paragraphs; a single word is too common to count. */
const PROMOTIONAL = (['subscribe', 'share', 'donate', 'related', 'promotion', 'paywall', 'translation'] as const).map(
  (cue) => CUES.indexOf(cue),
);
const PHRASE = 2;

function hasPromotionalPhrase(line: Line): boolean {
  return PROMOTIONAL.some((bit) => line.cues[bit]! >= PHRASE);
}

/** The promotional sentences of a paragraph; none where the others do not read like an article either. */
function promotionalSentences(text: string, line: Line, lexicon: Lexicon): BoilerplateBlock[] {
  const found: BoilerplateBlock[] = [];
  let quoted = false;
  for (const { start, content } of sentencesOf(text.slice(line.start, line.end))) {
    const wasQuoted = quoted;
    quoted = quotationAfter(content, quoted);
    const sentence = scan(content, lexicon).lines[0];
    if (sentence === undefined || wasQuoted) continue;
    const pattern = isShortCall(sentence) ? PATTERNS[patternOf(content, sentence)] : undefined;
    if (pattern !== undefined) found.push(spanOf(line, sentence, start, pattern));
    else if (!isPlain(sentence)) return [];
  }
  return found;
}

function isShortCall(sentence: Line): boolean {
  return sentence.words <= LONGEST_PROMOTION && sentence.speech === 0 && sentence.quoted === 0;
}

/** Words of the article: they address nobody and are not made of cues. */
function isPlain(sentence: Line): boolean {
  return sentence.quoted > 0 || (sentence.reader === 0 && sentence.cueShare <= MOST_CUES);
}

function spanOf(line: Line, sentence: Line, offset: number, { reason, evidence }: Pattern): BoilerplateBlock {
  return {
    start: line.start + offset + sentence.start,
    end: line.start + offset + sentence.end,
    startLine: line.number,
    endLine: line.number,
    reason,
    severity: severityOf(SCORE),
    confidence: Math.round(confidenceOf(SCORE) * 1000) / 1000,
    inline: true,
    evidence,
  };
}

function sentencesOf(paragraph: string): { readonly start: number; readonly content: string }[] {
  const sentences: { start: number; content: string }[] = [];
  let start = 0;
  for (const match of paragraph.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    sentences.push({ start, content: paragraph.slice(start, end) });
    start = end;
  }
  sentences.push({ start, content: paragraph.slice(start) });
  return sentences;
}

function quotationAfter(content: string, open: boolean): boolean {
  let inside = open;
  for (const char of content) {
    if (char === '"') inside = !inside;
    else if (char === '“' || char === '«' || char === '„') inside = true;
    else if (char === '”' || char === '»') inside = false;
  }
  return inside;
}
