import type { EntityType } from './entity.ts';

/** The kinds in the order of their labels. */
export const TYPES: readonly EntityType[] = ['person', 'organisation', 'place'];

/** Position in a name: first of several words, inside, last, or the only one (the BIOES marking, Ratinov and Roth 2009). */
export const Position = { first: 0, inside: 1, last: 2, single: 3 } as const;

/** How many labels there are: outside, and four positions of each kind. */
export const LABEL_COUNT = 1 + 4 * TYPES.length;
/** The label of what is no name. */
export const OUTSIDE = 0;
/** Stands for what is before the first and after the last token where transitions are asked. */
export const BOUNDARY = LABEL_COUNT;

/** The label of a kind (index into `TYPES`) and position. */
export function labelOf(type: number, position: number): number {
  return 1 + type * 4 + position;
}

/** The kind of a label, an index into `TYPES`; -1 for outside. */
export function typeOfLabel(label: number): number {
  return label === OUTSIDE ? -1 : (label - 1) >> 2;
}

/** The position of a label that is not outside. */
export function positionOfLabel(label: number): number {
  return (label - 1) & 3;
}

function isOpen(label: number): boolean {
  return label !== BOUNDARY && label !== OUTSIDE && positionOfLabel(label) <= Position.inside;
}

function continues(label: number): boolean {
  if (label === BOUNDARY || label === OUTSIDE) return false;
  const position = positionOfLabel(label);
  return position === Position.inside || position === Position.last;
}

/** Whether `next` may follow `label`; either may be `BOUNDARY`. */
export function mayFollow(label: number, next: number): boolean {
  if (isOpen(label)) return continues(next) && typeOfLabel(label) === typeOfLabel(next);
  return !continues(next);
}
