import type { Span } from '../text/span.ts';
import type { Quotation } from './article.ts';
import { findSpeaker } from './speaker.ts';

/** Fewer words between quotation marks are a term or a title. */
const MIN_WORDS = 3;

const OPENERS = /["“«„]/g;
/** What may close, whatever opened: translated and retyped text mixes the kinds. */
const CLOSERS = /["”»]/g;
const GERMAN_CLOSERS = /["”“»]/g;

/**
 * The quotations of the paragraphs, with their speakers. One that a paragraph leaves open and the next one opens again
 * is two. The span is what stands between the marks.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  return paragraphs.flatMap((paragraph, i) => quotationsOf(text, paragraph, paragraphs[i + 1]));
}

function quotationsOf(text: string, paragraph: Span, next: Span | undefined): Quotation[] {
  const found: Quotation[] = [];
  let speaker: Span | null = null;
  for (const marked of markedParts(text, paragraph, next)) {
    if (!hasWords(text, marked)) continue;
    const previous = found.at(-1);
    // Words that go on right behind `he said.` are still his.
    const own: Span | null = findSpeaker(text, marked, paragraph, previous?.end ?? paragraph.start);
    speaker = own ?? (previous && marked.start - previous.end < 60 ? speaker : null);
    found.push({ ...marked, speaker });
  }
  return found;
}

function* markedParts(text: string, paragraph: Span, next: Span | undefined): Generator<Span> {
  const content = text.slice(paragraph.start, paragraph.end);
  OPENERS.lastIndex = 0;
  for (let open = OPENERS.exec(content); open; open = OPENERS.exec(content)) {
    const closers = open[0] === '„' ? GERMAN_CLOSERS : CLOSERS;
    closers.lastIndex = open.index + 1;
    const close = closers.exec(content);
    if (!close) {
      const goesOn = next !== undefined && /["“«„]/.test(text.charAt(next.start));
      if (goesOn) yield { start: paragraph.start + open.index + 1, end: paragraph.end };
      return;
    }
    yield { start: paragraph.start + open.index + 1, end: paragraph.start + close.index };
    OPENERS.lastIndex = close.index + 1;
  }
}

function hasWords(text: string, span: Span): boolean {
  let words = 0;
  for (let i = span.start; i < span.end && words < MIN_WORDS; i++) {
    const blank = text.charCodeAt(i) <= 32;
    if (!blank && (i === span.start || text.charCodeAt(i - 1) <= 32)) words++;
  }
  return words >= MIN_WORDS;
}
