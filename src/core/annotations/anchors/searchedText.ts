import { type FoldedText, foldWithOffsets } from './foldedText.ts';
import { GramIndex } from './gramIndex.ts';
import { TextPositions } from './positions.ts';

/** A text in which passages are looked for: what every search needs of it is made once, when it is first needed. */
export class SearchedText {
  readonly positions: TextPositions;
  #folded: FoldedText | undefined;
  #grams: GramIndex | undefined;

  constructor(text: string) {
    this.positions = new TextPositions(text);
  }

  /** The text with every line end as `\n`; all offsets of a search are into this. */
  get neutral(): string {
    return this.positions.neutral;
  }

  get folded(): FoldedText {
    return (this.#folded ??= foldWithOffsets(this.neutral));
  }

  get grams(): GramIndex {
    return (this.#grams ??= new GramIndex(this.folded.codes, gramSize(this.neutral.length)));
  }

  /** The folded offset that stands for a neutral one. */
  toFolded(neutral: number): number {
    const { offsets } = this.folded;
    let low = 0;
    let high = offsets.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((offsets[middle] ?? 0) < neutral) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Short enough to survive between two slips of the pen, long enough to be rare in a text of that length. */
function gramSize(length: number): number {
  return length < 65_536 ? 5 : 7;
}
