/**
 * How a passage is found again: by its words, by what stands around them and by where it stood (`TextQuoteSelector` and
 * `TextPositionSelector` of the W3C Web Annotation model). Line ends are `\n` in it whatever the file has.
 */
export interface TextSelector {
  readonly exact: string;
  /** Up to 32 characters before the passage; shorter at the start of the text. */
  readonly prefix: string;
  /** The same after it. */
  readonly suffix: string;
  /** Where it stood, in code points of the text with each line end counted as one: so files may change their line ends. */
  readonly start: number;
  /** End exclusive, as `start`. */
  readonly end: number;
}

/** Where a passage stands now, in UTF-16 offsets of the text it was looked for in, end exclusive. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  /** How sure it is the same passage, 0 to 1. */
  readonly score: number;
  /** By what it was found: its words where they stood, its words by what stands around them, or words much like them. */
  readonly by: 'position' | 'context' | 'likeness';
}

/** What came of looking for a passage: it is found, or there are none or some places for a reader to choose from, likely first. */
export type Anchoring = { readonly anchor: Anchor } | { readonly anchor: null; readonly candidates: readonly Anchor[] };
