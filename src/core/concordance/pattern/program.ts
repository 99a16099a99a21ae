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

/**
 * A pattern as a nondeterministic machine: Ken Thompson, "Regular Expression Search Algorithm" (1968), with the order
 * of preference of Rob Pike's `sam`, as Russ Cox describes it, "Regular Expression Matching: the Virtual Machine
 * Approach" (2009). Its time is linear in the text, whatever the pattern.
 */
export interface Program {
  readonly instructions: readonly Instruction[];
  readonly first: number;
  /** What the first character of a match may be: one of these, so that the others are passed over at once. */
  readonly begins: readonly CharacterTest[];
}
