import type { Span } from '../../src/core/text/span.ts';
import type { TrackedText } from './trackedText.ts';

/** Everything an edit may draw on: chance, and other sentences to put in. */
export interface EditSource {
  readonly random: () => number;
  readonly sentences: readonly string[];
}

/** Changes about this share of a text. */
export type Edit = (text: TrackedText, share: number, source: EditSource) => TrackedText;

/** The kinds of edit, by name. */
export const EDITS: Readonly<Record<string, Edit>> = {
  insertions: (text, share, source) => repeat(text, share, source, insertOne),
  deletions: (text, share, source) => repeat(text, share, source, deleteOne),
  'words replaced': (text, share, source) => repeat(text, share, source, replaceWord),
  'sentences rewritten': (text, share, source) => repeat(text, share, source, rewriteSentence),
  'paragraphs moved': (text, share, source) => repeat(text, share, source, moveParagraph),
  're-wrapped': (text, share, source) => eachParagraph(text, share, source, rewrap),
  'quotation marks, dashes': (text, share, source) => eachParagraph(text, share, source, restyle),
  'white space': (text, share, source) => eachParagraph(text, share, source, respace),
  'all mixed': (text, share, source) =>
    [insertOne, deleteOne, replaceWord, rewriteSentence, moveParagraph].reduce(
      (edited, one) => repeat(edited, share / 5, source, one),
      eachParagraph(eachParagraph(text, share, source, restyle), share, source, rewrap),
    ),
};

interface Step {
  readonly text: TrackedText;
  /** How many code units it changed. */
  readonly changed: number;
}

type OneEdit = (text: TrackedText, source: EditSource) => Step;

/** Tried so often at most, where a text has nothing to edit. */
const MOST_STEPS = 2000;

function repeat(start: TrackedText, share: number, source: EditSource, one: OneEdit): TrackedText {
  let text = start;
  let left = share * start.text.length;
  for (let steps = 0; left > 0 && steps < MOST_STEPS; steps++) {
    const step = one(text, source);
    // A step that is much too long for the share is not taken, unless the dice say so: shares are true on average.
    if (step.changed > left && source.random() > left / step.changed) break;
    text = step.text;
    left -= step.changed;
  }
  return text;
}

function insertOne(text: TrackedText, { random, sentences }: EditSource): Step {
  const sentence = pick(sentences, random);
  const words =
    random() < 0.5
      ? sentence
      : sentence
          .split(' ')
          .slice(0, 1 + Math.floor(random() * 4))
          .join(' ');
  const places = words === sentence ? sentencesOf(text.text) : wordsOf(text.text);
  const at = pickSpan(places, random).start;
  return { text: text.replace({ start: at, end: at }, `${words} `), changed: words.length + 1 };
}

function deleteOne(text: TrackedText, { random }: EditSource): Step {
  const words = wordsOf(text.text);
  const first = Math.floor(random() * words.length);
  const part =
    random() < 0.5
      ? pickSpan(sentencesOf(text.text), random)
      : {
          start: words[first]?.start ?? 0,
          end: words[Math.min(words.length - 1, first + Math.floor(random() * 4))]?.end ?? 0,
        };
  const { end } = part;
  const cut = { start: part.start, end: text.text[end] === ' ' ? end + 1 : end };
  return { text: text.replace(cut, ''), changed: cut.end - cut.start };
}

function replaceWord(text: TrackedText, { random, sentences }: EditSource): Step {
  const part = pickSpan(wordsOf(text.text), random);
  const word = pick(pick(sentences, random).split(' '), random);
  return { text: text.replace(part, word), changed: part.end - part.start };
}

/** Keeps some runs of words, replaces, drops or swaps the others. */
function rewriteSentence(text: TrackedText, source: EditSource): Step {
  const { random } = source;
  const sentence = pickSpan(sentencesOf(text.text), random);
  const words = wordsOf(text.text.slice(sentence.start, sentence.end)).map((word) => ({
    start: word.start + sentence.start,
    end: word.end + sentence.start,
  }));
  let edited = text;
  let changed = 0;
  for (const word of words.reverse()) {
    if (random() > 0.4) continue;
    const other = random() < 0.3 ? '' : pick(pick(source.sentences, random).split(' '), random);
    edited = edited.replace(word, other);
    changed += word.end - word.start;
  }
  return { text: edited, changed: Math.max(1, changed) };
}

function moveParagraph(text: TrackedText, { random }: EditSource): Step {
  const paragraphs = paragraphsOf(text.text);
  const { start, end } = pickSpan(paragraphs, random);
  const to = pickSpan(paragraphs, random).start;
  const part = { start, end: nextStart(text.text, end) };
  if (to >= part.start && to <= part.end) return { text, changed: 1 };
  // The last paragraph has no line end of its own.
  const moved =
    text.text.endsWith('\n') || part.end < text.text.length ? text : text.replace({ start: end, end }, '\n');
  return { text: moved.move({ start, end: moved === text ? part.end : end + 1 }, to), changed: end - start };
}

function nextStart(text: string, from: number): number {
  let at = from;
  while (text[at] === '\n') at++;
  return at;
}

type Restyling = (text: TrackedText, part: Span, random: () => number) => TrackedText;

function eachParagraph(start: TrackedText, share: number, { random }: EditSource, one: Restyling): TrackedText {
  let text = start;
  // From the end, so that the parts before keep their places.
  for (const part of paragraphsOf(start.text).reverse()) if (random() < share) text = one(text, part, random);
  return text;
}

/** Where the lines of a re-wrapped paragraph end at the latest. */
const COLUMNS = 66;

function rewrap(text: TrackedText, part: Span): TrackedText {
  let edited = text;
  let line = part.start;
  for (const { start, end } of wordsOf(text.text.slice(part.start, part.end))) {
    if (part.start + end - line <= COLUMNS || start === 0) continue;
    edited = edited.replace({ start: part.start + start - 1, end: part.start + start }, '\n', true);
    line = part.start + start;
  }
  return edited;
}

const STYLES: readonly (readonly [RegExp, string])[] = [
  [/[“”„«»]/gu, '"'],
  [/[‘’]/gu, "'"],
  [/[–—]/gu, '-'],
];
const TYPOGRAPHIC: readonly (readonly [RegExp, string])[] = [
  [/(?<![^\s(])"/gu, '“'],
  [/"/gu, '”'],
  [/'/gu, '’'],
  [/ - /gu, ' – '],
];

function restyle(text: TrackedText, part: Span): TrackedText {
  const old = text.text.slice(part.start, part.end);
  const styles = /[“”„«»‘’–—]/u.test(old) ? STYLES : TYPOGRAPHIC;
  const styled = styles.reduce((words, [pattern, sign]) => words.replace(pattern, sign), old);
  return text.replace(part, styled, true);
}

function respace(text: TrackedText, part: Span, random: () => number): TrackedText {
  let edited = text;
  for (const { end } of wordsOf(text.text.slice(part.start, part.end)).reverse()) {
    const at = part.start + end;
    if (edited.text[at] !== ' ' || random() > 0.4) continue;
    edited =
      random() < 0.5
        ? edited.replace({ start: at, end: at + 1 }, '\u00A0', true)
        : edited.replace({ start: at, end: at }, random() < 0.5 ? ' ' : '\t');
  }
  return edited;
}

/** A random one of a list, which is never empty here. */
export function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** A random one of the spans of a text; the start of a text that has none. */
function pickSpan(spans: readonly Span[], random: () => number): Span {
  return spans.length > 0 ? pick(spans, random) : { start: 0, end: 0 };
}

/** The words of a text with the signs that touch them. */
export function wordsOf(text: string): Span[] {
  return spansOf(text, /\S+/gu);
}

/** The sentences of a text, roughly: up to a full stop before a space, or the end of a line. */
export function sentencesOf(text: string): Span[] {
  return spansOf(text, /[^\s.!?][^.!?\n]*(?:[.!?]+(?![\s"”’)])[^.!?\n]*)*[.!?]*["”’)]?/gu);
}

/** The lines of a text that are not blank. */
export function paragraphsOf(text: string): Span[] {
  return spansOf(text, /[^\s][^\n]*/gu);
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({ start: index, end: index + words.length }));
}
