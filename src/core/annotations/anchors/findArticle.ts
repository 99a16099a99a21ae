import type { TextSelector } from './anchor.ts';
import { anchorAll } from './anchorAll.ts';

/** What is known of an article that is not where it was. */
export interface GoneArticle {
  readonly path: string;
  /** The passages of its marks, and how it began. */
  readonly passages: readonly TextSelector[];
  readonly openings: readonly string[];
}

/** An article is another's text when it has at least this share of what was marked in it. */
const ENOUGH = 0.5;

/** Fewer letters than these are found in many articles. */
const FEWEST_LETTERS = 40;

/** Code units out of the middle of a passage by which most texts are told apart from the right one at a glance. */
const PROBE = 16;

/** How much of what was marked in an article stands in a text, 0 to 1; 0 also where that is too little to know it by. */
export function shareOf({ passages, openings }: GoneArticle, text: string): number {
  const sought = [...passages, ...openings.map(openingSelector)].filter(({ exact }) => exact !== '');
  const flat = flattened(text);
  if (!sought.some(({ exact }) => flat.includes(probeOf(exact)))) return 0;
  const found = anchorAll(text, sought).map(({ anchor }) => anchor !== null);
  const letters = sought.reduce((sum, { exact }, i) => sum + (found[i] ? exact.length : 0), 0);
  const share = found.filter(Boolean).length / found.length;
  return letters >= FEWEST_LETTERS && share >= ENOUGH ? share : 0;
}

function openingSelector(opening: string): TextSelector {
  return { exact: opening, prefix: '', suffix: '', start: 0, end: opening.length };
}

function probeOf(exact: string): string {
  const flat = flattened(exact);
  const middle = Math.max(0, (flat.length - PROBE) >> 1);
  return flat.slice(middle, middle + PROBE);
}

/** Lines may be divided otherwise in another copy. */
function flattened(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Whether a file has the name of an article that is gone. */
export function hasNameOf(gone: string, path: string): boolean {
  return nameOf(gone) === nameOf(path);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
