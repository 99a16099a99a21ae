/** Whether a character, one code point, is of a class. */
export type CharacterTest = (code: number) => boolean;

/** What must be true at a place: the start or end of a line, an edge of a word or none. */
export type Assertion = 'start' | 'end' | 'edge' | 'noEdge';

/** One step of a program; `next` and `or` are numbers of steps, and of two ways `next` is tried first. */
export type Instruction =
  | { readonly op: 'character'; readonly test: CharacterTest; readonly next: number }
  | { readonly op: 'fork'; readonly next: number; readonly or: number }
  | { readonly op: 'assert'; readonly assertion: Assertion; readonly next: number }
  | { readonly op: 'match' };

/** Stands among ways for the end of a match. */
export const MATCH = -1;

/**
 * A pattern as a nondeterministic machine: Ken Thompson, "Regular Expression Search Algorithm" (1968), with the order
 * of preference of Rob Pike's `sam`, as Russ Cox describes it, "Regular Expression Matching: the Virtual Machine
 * Approach" (2009). Its time is linear in the text, whatever the pattern.
 */
export interface Program {
  readonly instructions: readonly Instruction[];
  readonly first: number;
  /** Whether a match may begin with a character: the others are passed over at once. */
  readonly begins: CharacterTest;
  /**
   * For each step those that it leads to without a character, the preferred first: the ones that take a character, and
   * `MATCH`. Null where that depends on the place, by an assertion.
   */
  readonly ways: readonly (Int32Array | null)[];
}
