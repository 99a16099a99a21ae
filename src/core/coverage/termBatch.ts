import type { ArticleTerms } from './articleTerms.ts';
import { Column } from './column.ts';

/** The terms of several articles end to end: a few arrays that pass between threads at no cost. */
export interface TermBatch {
  readonly words: Int32Array;
  readonly counts: Uint8Array;
  readonly marks: Uint8Array;
  readonly fingerprints: Int32Array;
  /** For each article its distinct words, its fingerprints and its length in words: three numbers. */
  readonly sizes: Uint32Array;
  readonly digests: Float64Array;
}

/** Puts the terms of articles end to end. */
export class TermBatchBuilder {
  readonly #words = new Column((size) => new Int32Array(size));
  readonly #counts = new Column((size) => new Uint8Array(size));
  readonly #marks = new Column((size) => new Uint8Array(size));
  readonly #fingerprints = new Column((size) => new Int32Array(size));
  readonly #sizes = new Column((size) => new Uint32Array(size));
  readonly #digests = new Column((size) => new Float64Array(size));

  add({ words, counts, marks, fingerprints, length, digest }: ArticleTerms): void {
    this.#words.append(words);
    this.#counts.append(counts);
    this.#marks.append(marks);
    this.#fingerprints.append(fingerprints);
    for (const size of [words.length, fingerprints.length, length]) this.#sizes.push(size);
    this.#digests.push(digest);
  }

  /** The articles added since the last one was taken, in arrays of their own. */
  take(): TermBatch {
    return {
      words: this.#words.take(),
      counts: this.#counts.take(),
      marks: this.#marks.take(),
      fingerprints: this.#fingerprints.take(),
      sizes: this.#sizes.take(),
      digests: this.#digests.take(),
    };
  }
}

/** The articles of a batch, in the order in which they were added: views, not copies. */
export function* articlesOf(batch: TermBatch): Generator<ArticleTerms> {
  let word = 0;
  let fingerprint = 0;
  for (const [i, digest] of batch.digests.entries()) {
    const words = word + batch.sizes[3 * i]!;
    const fingerprints = fingerprint + batch.sizes[3 * i + 1]!;
    yield {
      words: batch.words.subarray(word, words),
      counts: batch.counts.subarray(word, words),
      marks: batch.marks.subarray(word, words),
      fingerprints: batch.fingerprints.subarray(fingerprint, fingerprints),
      length: batch.sizes[3 * i + 2]!,
      digest,
    };
    word = words;
    fingerprint = fingerprints;
  }
}
