import { Line } from '../../src/core/boilerplate/line.ts';
import type { Page } from '../../src/core/boilerplate/page.ts';
import type { Trees } from '../../src/core/boilerplate/trees.ts';

/** What speaks for or against a line, in the order it is told of. */
export const EVIDENCES = ['repetition', 'phrases', 'patterns', 'model', 'blocks', 'guards'] as const;

/** One of `EVIDENCES`. */
export type Evidence = (typeof EVIDENCES)[number];

/** Those that the trees see too: without them a model is trained anew. */
export const LEARNED: readonly Evidence[] = ['phrases', 'patterns'];

const WITHOUT_CUES = new Line(0, 0);

/** Takes from a page what it knows by one kind of evidence. Patterns are still looked for where phrases were found. */
export function leaveOut(page: Page, evidence: Evidence | null): Page {
  for (const line of page.lines) {
    if (evidence === 'patterns') line.pattern = -1;
    if (evidence === 'blocks') line.opensAppeal = false;
    if (evidence !== 'phrases') continue;
    const { cues, cueBits, cueCount, cueWords, startCue, endCue } = WITHOUT_CUES;
    Object.assign(line, { cues, cueBits, cueCount, cueWords, startCue, endCue });
  }
  return page;
}

/** Log-odds of a line of which nothing is known. */
const UNKNOWN = -2;

/** Trees that say the same of every line. */
export function silent(trees: Trees): Trees {
  return { ...trees, count: 0, bias: UNKNOWN };
}
