import type { BoilerplateBlock, BoilerplateReason } from './block.ts';
import { scoresAt } from './judge.ts';
import { CUES, type Cue, type Lexicon, ORDER_WORD, REASON_OF_CUE } from './lexicon.ts';
import type { Line } from './line.ts';
import type { BoilerplateModel } from './model.ts';
import { Page, readLines } from './page.ts';
import { PATTERNS, type Pattern, patternOf } from './patterns.ts';
import { phraseStarts } from './phraseStarts.ts';
import { scan } from './scan.ts';
import { INFORMATION, confidenceOf, severityOf } from './verdict.ts';
import { hashWord, wordsOf } from './wordHash.ts';

/** Words of a paragraph that may hold a promotion beside the article's sentences. */
const PARAGRAPH = 18;
/** Longer paragraphs are not taken apart. */
const LONGEST = 20_000;
/** A promotion is a sentence or two; a longer piece is likely to hold the article's words too. */
const LONGEST_PROMOTION = 40;
const SCORE = INFORMATION + 0.2;
/** Above this share a line of promotions is boilerplate as a whole. */
const MOST_OF_IT = 0.6;
/** Above this score of the model what is left of a paragraph is none of the article. */
const MOST_OF_REST = -1.5;
/** With more of them apart from one another, too. */
const MOST_PROMOTIONS = 2;
/** Above this share of cue words a sentence is not the article's. */
const MOST_CUES = 0.4;
/** Share of cues from which on a sentence is a promotion: an order that says `we` or `you`, an order, an address, any other. */
const ORDER_TO_READERS_CUES = 0.15;
const ORDER_CUES = 0.2;
const ADDRESS_CUES = 0.25;
const MADE_OF_CUES = 0.5;
/** The headline that a promotion leads to may be quoted, and no more of it. */
const MOST_QUOTED = 0.6;
/** Why a sentence may hold the headline of another article. */
const LEADS_TO_ARTICLE: ReadonlySet<BoilerplateReason> = new Set<BoilerplateReason>(['related', 'promotion']);
/** Words of the longest sentence that leads to a promotion. */
const LEAD = 12;

/** Ends of sentences followed by space and the start of another. */
const SENTENCE_END = /[.!?…]["”»’)]?\s{1,4}(?=["“«(]?[\p{Lu}\d])/gu;

/**
 * Per line: the promotions fused into a paragraph, which are spans while the rest is the article's. What is left
 * without them must read like the article to the model; otherwise, and for any other line, empty.
 */
export function promotionsOf(page: Page, model: BoilerplateModel): BoilerplateBlock[][] {
  const promotions = page.lines.map((line) => promotionsIn(page.text, line, model.lexicon));
  const fused = promotions.flatMap((found, index) => (found.length > 0 ? [index] : []));
  if (fused.length === 0) return promotions;
  const scores = scoresAt(without(page, promotions, model.lexicon), model, fused);
  fused.forEach((index, i) => {
    if (scores[i]! > MOST_OF_REST) promotions[index] = [];
  });
  return promotions;
}

/** The page without the promotions: only the lines that have any are read again. */
function without(page: Page, promotions: readonly BoilerplateBlock[][], lexicon: Lexicon): Page {
  const words = [page.contentWords];
  let count = page.contentWords.length;
  const lines = page.lines.map((line, index) => {
    const found = promotions[index]!;
    if (found.length === 0) return line;
    const ends = [...found.map(({ start }) => start), line.end];
    const rest = ends.map((end, i) => page.text.slice(found[i - 1]?.end ?? line.start, end)).join('');
    const read = readLines(rest, lexicon);
    // Promotions are never most of a line: one is left.
    const left = read.lines[0]!;
    left.number = line.number;
    left.contentStart += count;
    left.contentEnd += count;
    words.push(read.contentWords);
    count += read.contentWords.length;
    return left;
  });
  return new Page(page.text, lexicon, { lines, contentWords: joinedWords(words, count) });
}

function joinedWords(parts: readonly Uint16Array[], count: number): Uint16Array {
  const words = new Uint16Array(count);
  let at = 0;
  for (const part of parts) {
    words.set(part, at);
    at += part.length;
  }
  return words;
}

/**
 * Sentences of the form of boilerplate among sentences of the article, where these are most of the paragraph. Empty for
 * any other line.
 */
function promotionsIn(text: string, line: Line, lexicon: Lexicon): BoilerplateBlock[] {
  if (line.words < PARAGRAPH || line.end - line.start > LONGEST || !mayPromote(line)) return [];
  const found = promotionalSentences(text, line, lexicon);
  const length = found.reduce((sum, { start, end }) => sum + end - start, 0);
  return length < (line.end - line.start) * MOST_OF_IT && found.length <= MOST_PROMOTIONS ? found : [];
}

/** Cues of what sites promote inside paragraphs; a single word is too common to count. */
const PROMOTIONAL: readonly Cue[] = [
  'subscribe',
  'share',
  'donate',
  'related',
  'comments',
  'promotion',
  'paywall',
  'translation',
];
const PROMOTIONAL_BITS = PROMOTIONAL.map((cue) => CUES.indexOf(cue));
const PROMOTIONAL_MASK = PROMOTIONAL_BITS.reduce((mask, bit) => mask | (1 << bit), 0);
/** Words of the shortest phrase, and its weight. */
const PHRASE = 2;
const RELATED = CUES.indexOf('related');

/** The category that weighs most in what sites promote; null where there is none. */
function promoted(line: Line): Cue | null {
  let best: Cue | null = null;
  let weight = PHRASE - 1;
  PROMOTIONAL_BITS.forEach((bit, i) => {
    if (line.cues[bit]! <= weight) return;
    weight = line.cues[bit]!;
    best = PROMOTIONAL[i]!;
  });
  return best;
}

/** Most paragraphs have nothing of it, and their sentences are not looked at. */
function mayPromote(line: Line): boolean {
  return promoted(line) !== null || (line.colons > 0 && line.cues[RELATED]! > 0);
}

/** A sentence of a paragraph, and what was made of it. */
interface Sentence {
  /** Offset in the paragraph. */
  readonly offset: number;
  readonly line: Line;
  /** Why it is a promotion; null where it is none by itself. */
  readonly reason: Why | null;
}

type Why = Pick<Pattern, 'reason' | 'evidence'>;

/** The promotional sentences of a paragraph; none where the others do not read like an article either. */
function promotionalSentences(text: string, line: Line, lexicon: Lexicon): BoilerplateBlock[] {
  const content = text.slice(line.start, line.end);
  const pieces = piecesWithCues(content, line, lexicon);
  // Hardly a paragraph has any, and of the others no sentence need be looked at but those with cues.
  if (!pieces.some((piece) => sentenceOf(piece, lexicon)?.reason)) return [];
  const sentences = unquoted(sentencesOf(content)).flatMap((piece) => sentenceOf(piece, lexicon) ?? []);
  const found = sentences.filter(({ reason }, index) => reason !== null || leadsTo(sentences, index));
  if (sentences.some((sentence) => !found.includes(sentence) && !isPlain(sentence.line))) return [];
  const spans = found.map((sentence) =>
    spanOf(line, sentence, sentences[sentences.indexOf(sentence) + 1]?.reason ?? null),
  );
  return spans.reduce<BoilerplateBlock[]>((joined, span) => {
    const last = joined.at(-1);
    const goesOn = last !== undefined && text.slice(last.end, span.start).trim() === '';
    if (goesOn) joined[joined.length - 1] = { ...last, end: span.end };
    else joined.push(span);
    return joined;
  }, []);
}

/** The sentences, outside quotations, that any cue begins in; all of them where a sign may do for one. */
function piecesWithCues(content: string, line: Line, lexicon: Lexicon): readonly Piece[] {
  const hasSign = line.copyrights + line.ats > 0 || line.hasGluedColon;
  const starts = hasSign ? [] : phraseStarts(content, lexicon);
  if (!hasSign && starts.length === 0) return [];
  const pieces = unquoted(sentencesOf(content));
  let next = 0;
  return pieces.filter(({ start, content: { length } }) => {
    while (next < starts.length && starts[next]! < start) next++;
    return hasSign || (next < starts.length && starts[next]! < start + length);
  });
}

/** A piece as a sentence; null where it is blank. */
function sentenceOf({ start, content }: Piece, lexicon: Lexicon): Sentence | null {
  const line = scan(content, lexicon).lines[0];
  return line === undefined ? null : { offset: start, line, reason: promotionOf(content, line, lexicon) };
}

/** The sentences that begin outside a quotation. */
function unquoted(pieces: readonly Piece[]): readonly Piece[] {
  let quoted = false;
  return pieces.filter(({ content }) => {
    const wasQuoted = quoted;
    quoted = quotationAfter(content, quoted);
    return !wasQuoted;
  });
}

/** Why the sentence is a promotion: by its form, or because it addresses the readers in words of promotions. */
function promotionOf(content: string, sentence: Line, lexicon: Lexicon): Why | null {
  if (sentence.words > LONGEST_PROMOTION || sentence.quoted > sentence.words * MOST_QUOTED) return null;
  const pattern = PATTERNS[patternOf(content, sentence)];
  // Headlines of other articles report and quote.
  if (pattern !== undefined && LEADS_TO_ARTICLE.has(pattern.reason)) return pattern;
  if (opensWithLabel(content, sentence)) return LABEL;
  if (sentence.speech > 0) return null;
  if (pattern !== undefined) return pattern;
  if (sentence.quoted > 0) return null;
  const cue = promoted(sentence);
  if (cue === null || sentence.cueShare < ORDER_TO_READERS_CUES) return null;
  if (sentence.cueShare < leastCues(content, sentence, lexicon)) return null;
  return {
    reason: REASON_OF_CUE[cue],
    evidence: 'Among the article’s sentences this one calls on readers in words that sites promote themselves with.',
  };
}

const LABEL: Why = {
  reason: 'related',
  evidence: 'The sentence opens with a label such as “More on this:”, and a link to another article follows.',
};

/** A phrase that leads to other articles, a colon, and what it leads to. */
function opensWithLabel(content: string, sentence: Line): boolean {
  if (sentence.startCue < PHRASE || sentence.colons === 0 || sentence.cues[RELATED]! < PHRASE) return false;
  return wordsOf(content.slice(0, content.indexOf(':'))).length === sentence.startCue;
}

/**
 * Share of cues from which on a sentence is a promotion: the more plainly it calls on readers, the fewer. Beyond any
 * share where it has only single words, which are common, and does not order anything.
 */
function leastCues(content: string, { startsWithOrder, reader, newsroom, cueCount }: Line, lexicon: Lexicon): number {
  const orders = startsWithOrder || hasOrder(content, lexicon);
  const addresses = reader + newsroom > countries(content);
  if (!hasPhrase(content, lexicon) && !(orders && cueCount > 1)) return Infinity;
  if (orders) return addresses ? ORDER_TO_READERS_CUES : ORDER_CUES;
  return addresses ? ADDRESS_CUES : MADE_OF_CUES;
}

/** How often "US" is a country and not the newsroom. */
function countries(content: string): number {
  return content.match(/\bUS\b/g)?.length ?? 0;
}

function hasPhrase(content: string, lexicon: Lexicon): boolean {
  const hashes = Int32Array.from(wordsOf(content), hashWord);
  return hashes.some((_, at) => {
    const phrase = lexicon.phraseAt(hashes, at, hashes.length);
    return phrase !== null && phrase.length >= PHRASE && (phrase.bits & PROMOTIONAL_MASK) !== 0;
  });
}

/** Whether a part of the sentence begins with an order: "To read on, subscribe." */
function hasOrder(content: string, lexicon: Lexicon): boolean {
  const parts = content.matchAll(/[,:;–—]\s(?:please )?([\p{L}\p{M}]{2,30})/gu);
  return [...parts].some(([, word]) => (lexicon.kindsOf(hashWord(word!)) & ORDER_WORD) !== 0);
}

/** A question or remark to the readers right before a promotion belongs to it. */
function leadsTo(sentences: readonly Sentence[], index: number): boolean {
  const { line } = sentences[index]!;
  const next = sentences[index + 1];
  if (next === undefined || next.reason === null || line.words > LEAD || line.speech + line.quoted > 0) return false;
  return line.reader > 0 || (line.questions > 0 && line.cueCount > 0);
}

/** Words of the article: they address nobody and are not made of cues. */
function isPlain(sentence: Line): boolean {
  return sentence.quoted > 0 || (sentence.reader === 0 && sentence.cueShare <= MOST_CUES);
}

/** A sentence that leads to a promotion has that one's reason. */
function spanOf(line: Line, sentence: Sentence, next: Why | null): BoilerplateBlock {
  const { reason, evidence } = (sentence.reason ?? next)!;
  return {
    start: line.start + sentence.offset + sentence.line.start,
    end: line.start + sentence.offset + sentence.line.end,
    startLine: line.number,
    endLine: line.number,
    reason,
    severity: severityOf(SCORE),
    confidence: Math.round(confidenceOf(SCORE) * 1000) / 1000,
    inline: true,
    evidence,
  };
}

/** A sentence of a paragraph, from its offset there. */
interface Piece {
  readonly start: number;
  readonly content: string;
}

function sentencesOf(paragraph: string): Piece[] {
  const sentences: Piece[] = [];
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
  for (let i = 0; i < content.length; i++) {
    const code = content.charCodeAt(i);
    if (code === 0x22) inside = !inside;
    else if (code === 0x201c || code === 0xab || code === 0x201e) inside = true;
    else if (code === 0x201d || code === 0xbb) inside = false;
  }
  return inside;
}
