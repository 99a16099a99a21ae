import type { BoilerplateBlock } from './block.ts';
import { CUES, type Lexicon } from './lexicon.ts';
import type { Line } from './line.ts';
import type { Page } from './page.ts';
import { PATTERNS, patternOf } from './patterns.ts';
import { scan } from './scan.ts';
import { INFORMATION, confidenceOf, severityOf } from './verdict.ts';

/** Words of a paragraph that may hold a promotion beside the article's sentences. */
const PARAGRAPH = 18;
/** Longer paragraphs are not taken apart. */
const LONGEST = 20_000;
/** A promotion is a sentence or two; a longer piece is likely to hold the article's words too. */
const LONGEST_PROMOTION = 40;
const SCORE = INFORMATION + 0.2;

/** Ends of sentences followed by space and the start of another. */
const SENTENCE_END = /[.!?…]["”»’)]?\s{1,4}(?=["“«(]?[\p{Lu}\d])/gu;

/**
 * Promotions fused into a paragraph: sentences of the form of boilerplate among sentences of the article. Given for
 * lines that are `open`, that is, not flagged as a whole.
 */
export function findInline(page: Page, lexicon: Lexicon, isOpen: (index: number) => boolean): BoilerplateBlock[] {
  return page.lines.flatMap((line, index) =>
    isOpen(index) && line.words >= PARAGRAPH && hasPromotionalPhrase(line) && line.end - line.start <= LONGEST
      ? promotionsIn(page.text, line, lexicon)
      : [],
  );
}

/** Cues of what sites promote inside paragraphs; a single word is too common to count. */
const PROMOTIONAL = (['subscribe', 'share', 'donate', 'related', 'promotion', 'paywall', 'translation'] as const).map(
  (cue) => CUES.indexOf(cue),
);
const PHRASE = 2;

function hasPromotionalPhrase(line: Line): boolean {
  return PROMOTIONAL.some((bit) => line.cues[bit]! >= PHRASE);
}

function promotionsIn(text: string, line: Line, lexicon: Lexicon): BoilerplateBlock[] {
  const pieces = sentencesOf(text.slice(line.start, line.end));
  if (pieces.length < 2) return [];
  let quoted = false;
  const found: BoilerplateBlock[] = [];
  for (const { start, content } of pieces) {
    const wasQuoted = quoted;
    quoted = quotationAfter(content, quoted);
    const sentence = scan(content, lexicon).lines[0];
    if (sentence === undefined || wasQuoted || sentence.words > LONGEST_PROMOTION || sentence.speech > 0) continue;
    const pattern = PATTERNS[patternOf(content, sentence)];
    if (pattern === undefined || sentence.quoted > 0) continue;
    found.push({
      start: line.start + start + sentence.start,
      end: line.start + start + sentence.end,
      startLine: line.number,
      endLine: line.number,
      reason: pattern.reason,
      severity: severityOf(SCORE),
      confidence: Math.round(confidenceOf(SCORE) * 1000) / 1000,
      inline: true,
      evidence: pattern.evidence,
    });
  }
  // Where every sentence is one, the line is no paragraph of the article, and the whole was judged already.
  return found.length < pieces.length ? found : [];
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
