/** Offsets where certain pairs of code units are two, and where each of those pairs counts as one. */
class Pairs {
  /** Where each pair begins, in long offsets, ascending. */
  readonly #firsts: readonly number[];

  constructor(firsts: readonly number[]) {
    this.#firsts = firsts;
  }

  /** The short offset for a long one; between the two halves of a pair it is the one after the pair. */
  shorten(long: number): number {
    return long - this.#count((first) => first + 2 <= long);
  }

  /** The long offset for a short one. */
  lengthen(short: number): number {
    return short + this.#count((first, before) => first - before < short);
  }

  /** How many pairs there are, from the first, of which this holds. */
  #count(holds: (first: number, before: number) => boolean): number {
    let low = 0;
    let high = this.#firsts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(this.#firsts[middle] ?? Infinity, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/**
 * A text as selectors see it, with every line end as `\n`, and the one place where the three kinds of position are
 * converted: offsets of the text as given (UTF-16), neutral offsets (UTF-16, after line ends were made one), and code
 * points of the neutral text. A lone surrogate is one code point. Positions outside the text are moved to its ends.
 */
export class TextPositions {
  /** The text with every line end as `\n`. */
  readonly neutral: string;
  readonly #length: number;
  readonly #lineEnds: Pairs;
  #surrogates: Pairs | undefined;

  constructor(text: string) {
    this.#length = text.length;
    this.neutral = text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
    this.#lineEnds = new Pairs(this.neutral.length < text.length ? placesOf(/\r\n/gu, text) : []);
  }

  /** A neutral offset for one of the text as given. */
  toNeutral(offset: number): number {
    return this.#lineEnds.shorten(clamp(offset, this.#length));
  }

  /** An offset of the text as given for a neutral one. */
  fromNeutral(neutral: number): number {
    return this.#lineEnds.lengthen(clamp(neutral, this.neutral.length));
  }

  /** The code point that begins at a neutral offset, by number. */
  toCodePoint(neutral: number): number {
    return this.#pairs.shorten(clamp(neutral, this.neutral.length));
  }

  /** The neutral offset where a code point begins. */
  fromCodePoint(codePoint: number): number {
    return clamp(this.#pairs.lengthen(Math.max(0, codePoint)), this.neutral.length);
  }

  get #pairs(): Pairs {
    return (this.#surrogates ??= new Pairs(placesOf(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, this.neutral)));
  }
}

function placesOf(pattern: RegExp, text: string): readonly number[] {
  return Array.from(text.matchAll(pattern), ({ index }) => index);
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(0, offset), length);
}
