import type { Span } from '../../text/span.ts';
import type { ContextLikeness } from './context.ts';

/** A place where a passage may stand, in offsets of the folded text, with what speaks for it. */
export interface Place extends Span, ContextLikeness {
  /** How much of the passage's words stand there, 0 to 1; 1 only where all of them do, and nothing else. */
  readonly likeness: number;
  /** Where it begins in the text itself, if its words are the very same there. */
  readonly exactly?: number;
  /** How far it is from where the passage is expected, in folded code units. */
  readonly distance: number;
}

/** How much speaks for a place, 0 to 1: its words, what stands around it, and a little that it is near. */
export function worthOf({ likeness, before, after, distance }: Place): number {
  return 0.5 * likeness + 0.22 * before + 0.22 * after + 0.06 / (1 + distance / NEAR);
}

/** Half of what nearness is worth is gone at this distance: a paragraph or two. */
const NEAR = 1000;
