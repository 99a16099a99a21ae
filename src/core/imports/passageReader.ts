import type { TextSelector } from '../annotations/anchors/anchor.ts';
import { TextPositions } from '../annotations/anchors/positions.ts';
import { selectorIn } from '../annotations/anchors/selectorOf.ts';

/** Makes selectors of passages that another program tells by positions in a text. */
export class PassageReader {
  readonly #text: TextPositions;
  /** The text with every carriage return a sign of its own, as programs count that do not make line ends one kind. */
  readonly #written: TextPositions;
  readonly #length: number;

  constructor(text: string) {
    this.#text = new TextPositions(text);
    this.#written = new TextPositions(text.replaceAll('\r', ' '));
    this.#length = this.#written.toCodePoint(text.length);
  }

  /** The passage between two code points, end exclusive; null where there is none. */
  passage(first: number, last: number): TextSelector | null {
    if (!Number.isSafeInteger(first) || !Number.isSafeInteger(last)) return null;
    if (first < 0 || last <= first || last > this.#length) return null;
    const span = { start: this.#written.fromCodePoint(first), end: this.#written.fromCodePoint(last) };
    return selectorIn(this.#text, span);
  }

  /** Whether nothing but white space stands between two code points. */
  isBlank(first: number, last: number): boolean {
    const [start, end] = [this.#written.fromCodePoint(first), this.#written.fromCodePoint(last)];
    return this.#written.neutral.slice(start, end).trim() === '';
  }
}

/** Why a passage could not be read. */
export const NO_PASSAGE = 'its positions are none of the text';

/** Why a text could not be read. */
export const NO_TEXT = 'its text is not in the file';
