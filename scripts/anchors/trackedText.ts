import type { Span } from '../../src/core/text/span.ts';

/** What a code unit that was put in comes from. */
const NEW = -1;

/** A text under edits, each code unit of which knows where it stood before them. */
export class TrackedText {
  readonly text: string;
  /** By code unit: its offset before all edits, -1 for what was put in. */
  readonly #origins: readonly number[];

  constructor(text: string, origins: readonly number[] = Array.from({ length: text.length }, (_, i) => i)) {
    this.text = text;
    this.#origins = origins;
  }

  /** With other words in place of a part. What they have of it in the same place keeps its origin with `keep`. */
  replace(part: Span, words: string, keep = false): TrackedText {
    const origins = Array.from({ length: words.length }, (_, i) => (keep ? this.#origins[part.start + i] : NEW) ?? NEW);
    return this.slice({ start: 0, end: part.start })
      .#concat(new TrackedText(words, origins))
      .#concat(this.slice({ start: part.end, end: this.text.length }));
  }

  /** With a part cut out and put in elsewhere: before the code unit that stands at `to`. */
  move(part: Span, to: number): TrackedText {
    const moved = this.slice(part);
    const rest = this.replace(part, '');
    const at = to > part.start ? to - (part.end - part.start) : to;
    return rest
      .slice({ start: 0, end: at })
      .#concat(moved)
      .#concat(rest.slice({ start: at, end: rest.text.length }));
  }

  slice({ start, end }: Span): TrackedText {
    return new TrackedText(this.text.slice(start, end), this.#origins.slice(start, end));
  }

  #concat(other: TrackedText): TrackedText {
    return new TrackedText(this.text + other.text, [...this.#origins, ...other.#origins]);
  }

  /** The pieces in which a passage of the text before all edits stands now, in the order they stand in. */
  whereIs(passage: Span): Truth {
    const pieces: Piece[] = [];
    const { length } = this.#origins;
    for (let from = 0; from < length; from++) {
      let to = from;
      const kept: number[] = [];
      for (; to < length && this.#isOf(to, passage) !== false; to++) if (this.#origins[to] !== NEW) kept.push(to);
      const first = kept[0];
      if (first !== undefined) {
        const inner = { start: first, end: (kept[kept.length - 1] ?? first) + 1 };
        pieces.push({ kept: kept.length, inner, outer: { start: from, end: to } });
      }
      from = to;
    }
    return { length: passage.end - passage.start, pieces };
  }

  /** Whether a code unit comes from the passage; null for one that was put in. */
  #isOf(i: number, { start, end }: Span): boolean | null {
    const origin = this.#origins[i] ?? NEW;
    return origin === NEW ? null : origin >= start && origin < end;
  }
}

/** A part of a passage that stands in one piece, words put into it included. */
export interface Piece {
  /** How many of its code units stand there. */
  readonly kept: number;
  /** From the first to the last of them. */
  readonly inner: Span;
  /** The same with what was put in at its ends: nobody can say whether that belongs to it. */
  readonly outer: Span;
}

/** Where a passage stands after edits, by construction. */
export interface Truth {
  /** Its length before them. */
  readonly length: number;
  readonly pieces: readonly Piece[];
}
