import type { Span } from '../../../core/text/span.ts';
import { contains } from '../../../core/text/span.ts';

/** What can be annotated at a cursor without selecting it. */
export type PassageKind = 'sentence' | 'paragraph' | 'quotation';

/** Where the text has its paragraphs and quotations, in order. */
export interface Anatomy {
  readonly paragraphs: readonly Span[];
  readonly quotations: readonly Span[];
}

/** A sentence longer than this is a list or a table; beyond it sentences are not looked for, in UTF-16 units. */
const LONGEST = 5000;

/** The end of a sentence: closing marks, perhaps quotation marks or brackets, then white space and what begins the next. */
const SENTENCE_END = /[.!?…]["'”’»)\]]{0,3}\s+(?=["'“‘«„([—–-]{0,3}\s?[\p{Lu}\p{Nd}])/gu;

/** Words whose full stop ends no sentence: titles, and initials of names. */
const ABBREVIATED =
  /(?:^|[\s“‘"'(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|St|No|vs|U\.S|U\.N|U\.K)\.$/u;

/** The passage of a kind at an offset; undefined where none stands there. */
export function passageAt(kind: PassageKind, text: string, anatomy: Anatomy, offset: number): Span | undefined {
  if (kind === 'quotation') return innermostAt(anatomy.quotations, offset);
  const paragraph = innermostAt(anatomy.paragraphs, offset) ?? lineAt(text, offset);
  if (kind === 'paragraph' || !paragraph) return paragraph;
  return sentenceIn(text, paragraph, offset);
}

/** The span without white space at its ends; undefined where nothing else is in it. */
export function trimmed(text: string, { start, end }: Span): Span | undefined {
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return start < end ? { start, end } : undefined;
}

/** The sentence of a paragraph that an offset lies in or, between two, ends at. */
function sentenceIn(text: string, paragraph: Span, offset: number): Span | undefined {
  const from = Math.max(paragraph.start, offset - LONGEST);
  const words = text.slice(from, Math.min(paragraph.end, offset + LONGEST));
  let start = 0;
  for (const { index, 0: end } of words.matchAll(SENTENCE_END)) {
    const behind = index + end.length;
    if (ABBREVIATED.test(words.slice(Math.max(start, index - 8), index + 1))) continue;
    if (from + behind > offset) return trimmed(text, { start: from + start, end: from + behind });
    start = behind;
  }
  return trimmed(text, { start: from + start, end: from + words.length });
}

/** The line at an offset, where the anatomy knows no paragraph: the headline, or a text that is not analysed. */
function lineAt(text: string, offset: number): Span | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  return trimmed(text, { start: offset === 0 ? 0 : start, end: next < 0 ? text.length : next });
}

/** The shortest span with the offset in it or at its end. */
function innermostAt(spans: readonly Span[], offset: number): Span | undefined {
  const at = { start: offset, end: offset };
  return spans
    .filter((span) => contains(span, at))
    .reduce<Span | undefined>(
      (best, span) => (best && best.end - best.start <= span.end - span.start ? best : span),
      undefined,
    );
}

function isBlank(text: string, at: number): boolean {
  return /\s/u.test(text.charAt(at));
}
