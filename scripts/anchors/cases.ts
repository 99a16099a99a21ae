import type { TextSelector } from '../../src/core/annotations/anchors/anchor.ts';
import { selectorOf } from '../../src/core/annotations/anchors/selectorOf.ts';
import type { Span } from '../../src/core/text/span.ts';
import { EDITS, type EditSource, paragraphsOf, pick, sentencesOf, wordsOf } from './edits.ts';
import { TrackedText, type Truth } from './trackedText.ts';

/** Shares of a text that are changed. */
export const SHARES = [0.01, 0.03, 0.05, 0.1, 0.2, 0.3] as const;

/** One passage to be found again, and where it is. */
export interface AnchorCase {
  readonly kind: string;
  readonly share: number;
  readonly length: string;
  readonly text: string;
  readonly selector: TextSelector;
  readonly truth: Truth;
}

type Choice = (text: string, random: () => number) => Span;

const LENGTHS: Readonly<Record<string, Choice>> = {
  short: (text, random) => run(wordsOf(text), random, 1 + Math.floor(random() * 4)),
  medium: (text, random) => run(sentencesOf(text), random, 1),
  long: (text, random) => run(paragraphsOf(text), random, 1 + Math.floor(random() * 3)),
};

function run(parts: readonly Span[], random: () => number, most: number): Span {
  const first = Math.floor(random() * parts.length);
  const last = Math.min(parts.length - 1, first + most - 1);
  return { start: parts[first]?.start ?? 0, end: parts[last]?.end ?? 0 };
}

/** Kinds in which the annotated passage itself is taken out, before the rest is edited. */
const DELETIONS: Readonly<Record<string, (text: TrackedText, passage: Span, source: EditSource) => TrackedText>> = {
  'passage deleted': (text, passage) => without(text, passage),
  'its sentence deleted': (text, passage) => without(text, around(sentencesOf(text.text), passage)),
  'its paragraph deleted': (text, passage) => without(text, around(paragraphsOf(text.text), passage)),
  'deleted, a near-twin stays': withTwin,
};

function around(parts: readonly Span[], passage: Span): Span {
  const touched = parts.filter((part) => part.start < passage.end && passage.start < part.end);
  return {
    start: Math.min(passage.start, ...touched.map(({ start }) => start)),
    end: Math.max(passage.end, ...touched.map(({ end }) => end)),
  };
}

function without(text: TrackedText, part: Span): TrackedText {
  const end = text.text[part.end] === ' ' ? part.end + 1 : part.end;
  return text.replace({ start: part.start, end }, '');
}

/** How far a near-twin stands from the passage, at least. */
const APART = 100;

/** A sentence like the one with the passage is put in elsewhere, then that is taken out. */
function withTwin(text: TrackedText, passage: Span, { random, sentences }: EditSource): TrackedText {
  const own = around(sentencesOf(text.text), passage);
  const words = text.text.slice(own.start, own.end).split(' ');
  // One of the changes is in the passage or right before it: else the twin is no near one but the same.
  const touching = text.text.slice(own.start, passage.start).split(' ').length - 1 - (random() < 0.5 ? 1 : 0);
  const other = () => pick(pick(sentences, random).split(' '), random);
  const twin = words.map((word, i) => (i === Math.max(0, touching) || random() < 0.2 ? other() : word));
  // Not beside what was deleted: there it would be a rewording of it.
  const paragraphs = paragraphsOf(text.text).filter(
    ({ start, end }) => end + APART < own.start || start > own.end + APART,
  );
  const at = paragraphs.length > 0 ? pick(paragraphs, random).start : 0;
  const before = at <= own.start;
  const put = (edited: TrackedText) => edited.replace({ start: at, end: at }, `${twin.join(' ')} `);
  return before ? put(without(text, own)) : without(put(text), own);
}

/** All kinds of edit, those that take the passage out last. */
export const KINDS = [...Object.keys(EDITS), ...Object.keys(DELETIONS)];

/** One case of each kind, share and length for a text. Texts of a few words give none. */
export function* casesOf(text: string, source: EditSource): Generator<AnchorCase, void, void> {
  for (const kind of KINDS) {
    for (const share of SHARES) {
      for (const [length, choose] of Object.entries(LENGTHS)) {
        const passage = choose(text, source.random);
        if (passage.end <= passage.start) continue;
        const start = new TrackedText(text);
        const cut = DELETIONS[kind]?.(start, passage, source) ?? start;
        const edit = EDITS[kind] ?? EDITS['all mixed'];
        const edited = edit?.(cut, share, source) ?? cut;
        const selector = selectorOf(text, passage.start, passage.end);
        yield { kind, share, length, text: edited.text, selector, truth: edited.whereIs(passage) };
      }
    }
  }
}
