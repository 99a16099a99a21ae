import { foldText } from '../../../text/fold.ts';
import type { Span } from '../../../text/span.ts';
import { WordList } from '../../../text/wordList.ts';
import { type WordTable, wordTable } from '../../../text/wordTable.ts';
import type { LandmarkClue } from '../../article.ts';
import type { Day } from '../calendar.ts';
import type { Landmark } from './landmarks.ts';

/** Words before an office that say its holder no longer has it (`former US President`). */
const FORMER = new Set(['former', 'ex', 'late', 'бывший', 'экс']);

/** Words before an office that say somebody wants it (`nominee for president Donald J. Trump`). */
const WANTED = new Set(['nominee', 'candidate', 'bid', 'run', 'campaign']);

/** So many words before it are looked at. */
const REACH = 3;

/** Words right before an office that make it another one. */
const LESSER = new Set(['vice', 'deputy', 'assistant', 'associate', 'future', 'next', 'shadow', 'opposition']);

/** More tell the same times again. */
const MOST = 24;

/** A full stop behind a longer word ends a sentence (`Sept. 11`, `v. Wade`). */
const LONGEST_ABBREVIATION = 4;

/** A node of the tree of phrases, word by word. */
interface Node {
  readonly next: Map<string, Node>;
  landmark: Landmark | null;
}

/** A landmark in a text, with the day it happened where that is known exactly; null for what is not of one day. */
export interface FoundLandmark {
  readonly clue: LandmarkClue;
  readonly day: Day | null;
}

/** Finds landmarks in texts: one walk over the words, from each at most as far as the longest phrase. */
export class LandmarkIndex {
  readonly #root: Node = { next: new Map(), landmark: null };
  /** At most words of a text no more is looked at than this. */
  readonly #firstWords: WordList;

  constructor(landmarks: readonly Landmark[]) {
    for (const landmark of landmarks) for (const phrase of landmark.phrases) this.#add(wordsOf(phrase), landmark);
    this.#firstWords = new WordList([...this.#root.next.keys()].flatMap((word) => [word, `${word}'s`, `${word}’s`]));
  }

  /** The landmarks that the text names outside the mask, each once, in its order. The mask is in order, apart. */
  find(text: string, mask: readonly Span[]): FoundLandmark[] {
    const words = wordTable(text, 0, text.length);
    const found = new Map<Landmark, FoundLandmark>();
    let masked = 0;
    for (let i = 0; i < words.count && found.size < MOST; i++) {
      const start = words.starts[i]!;
      while (masked < mask.length && mask[masked]!.end <= start) masked++;
      if (masked < mask.length && mask[masked]!.start <= start) continue;
      if (this.#firstWords.indexOf(text, start, words.ends[i]!) < 0) continue;
      const match = this.#matchAt(text, words, i);
      if (!match) continue;
      const { landmark, last } = match;
      if (!found.has(landmark)) {
        const read = readAt(landmark, text, words, i, last);
        if (read) found.set(landmark, read);
      }
      i = last;
    }
    return [...found.values()];
  }

  /** Two landmarks of one spelling (two presidents of one surname) are one, of either's time. */
  #add(words: readonly string[], landmark: Landmark): void {
    let node = this.#root;
    for (const word of words) {
      let next = node.next.get(word);
      if (!next) node.next.set(word, (next = { next: new Map(), landmark: null }));
      node = next;
    }
    const terms = [...(node.landmark?.terms ?? []), ...landmark.terms].sort(([a], [b]) => a - b);
    node.landmark = node.landmark ? { ...landmark, terms, exact: false } : landmark;
  }

  /** The longest phrase whose first word is the one given. */
  #matchAt(text: string, words: WordTable, at: number): { readonly landmark: Landmark; readonly last: number } | null {
    let node: Node | undefined = this.#root;
    let best: { readonly landmark: Landmark; readonly last: number } | null = null;
    for (let i = at; i < words.count; i++) {
      if (i > at && !isJoined(text, words, i)) break;
      node = node.next.get(wordAt(text, words, i));
      if (!node) break;
      if (node.landmark) best = { landmark: node.landmark, last: i };
    }
    return best;
  }
}

/** Whether a word goes on from the one before: with one character between that is no comma, or the stop of an abbreviation. */
function isJoined(text: string, { starts, ends }: WordTable, i: number): boolean {
  const gap = text.slice(ends[i - 1], starts[i]);
  return gap.length === 1 ? gap !== ',' : gap === '. ' && ends[i - 1]! - starts[i - 1]! <= LONGEST_ABBREVIATION;
}

function wordsOf(phrase: string): string[] {
  const words = wordTable(phrase, 0, phrase.length);
  return Array.from({ length: words.count }, (_, i) => wordAt(phrase, words, i));
}

/** In small letters, without diacritics and without the `’s` of a possessive. */
function wordAt(text: string, { starts, ends }: WordTable, i: number): string {
  return foldText(text.slice(starts[i], ends[i])).replace(/'s$/, '');
}

function readAt(landmark: Landmark, text: string, words: WordTable, first: number, last: number): FoundLandmark | null {
  const { kind, exact } = landmark;
  const span = { start: words.starts[first]!, end: words.ends[last]! };
  const said = text.slice(span.start, span.end);
  const held = kind === 'office' ? heldAt(landmark.terms, text, words, first) : { kind, terms: landmark.terms };
  if (!held || held.terms.length === 0) return null;
  return { clue: { ...span, said, ...held }, day: exact ? (held.terms[0]?.[0] ?? null) : null };
}

/** Whether the words before an office leave it as it is, or say that somebody had it; null where they make it another's. */
function heldAt(
  terms: LandmarkClue['terms'],
  text: string,
  words: WordTable,
  first: number,
): Pick<LandmarkClue, 'kind' | 'terms'> | null {
  if (first > 0 && LESSER.has(wordAt(text, words, first - 1))) return null;
  for (let i = Math.max(0, first - REACH); i < first; i++) {
    const word = wordAt(text, words, i);
    if (WANTED.has(word)) return null;
    if (FORMER.has(word)) return { kind: 'former', terms: afterTerms(terms) };
  }
  return { kind: 'office', terms };
}

/** The times after each term, up to the next. */
function afterTerms(terms: LandmarkClue['terms']): LandmarkClue['terms'] {
  return terms.flatMap(([, to], i) => (to === null ? [] : [[to, terms[i + 1]?.[0] ?? null] as const]));
}
