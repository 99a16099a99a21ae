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

/** What stands between an opening mark and the next closing one. */
function markedParts(text: string, paragraph: Span, next: Span | undefined): Span[] {
  const content = text.slice(paragraph.start, paragraph.end);
  const parts: Span[] = [];
  for (let open = find(OPENERS, content, 0); open >= 0;) {
    const start = paragraph.start + open + 1;
    const close = find(content.charAt(open) === '„' ? GERMAN_CLOSERS : CLOSERS, content, open + 1);
    if (close < 0) {
      const goesOn = next !== undefined && /["“«„]/.test(text.charAt(next.start));
      return goesOn ? [...parts, { start, end: paragraph.end }] : parts;
    }
    parts.push({ start, end: paragraph.start + close });
    open = find(OPENERS, content, close + 1);
  }
  return parts;
}

/** Where the next character of the class stands; -1 for none. A pattern passes over the others far faster than a loop. */
function find(character: RegExp, content: string, from: number): number {
  character.lastIndex = from;
  return character.test(content) ? character.lastIndex - 1 : -1;
}

function hasWords(text: string, span: Span): boolean {
  let words = 0;
  for (let i = span.start; i < span.end && words < MIN_WORDS; i++) {
    const blank = text.charCodeAt(i) <= 32;
    if (!blank && (i === span.start || text.charCodeAt(i - 1) <= 32)) words++;
  }
  return words >= MIN_WORDS;
}
