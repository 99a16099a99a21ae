import type { Span } from '../../text/span.ts';
import type { Run } from './alignment.ts';
import { editDistances } from './editDistance.ts';

/** Words that were put in place of others are taken for them when they are at most so much longer. */
const STRETCH = 2;
const SLACK = 16;

/** Unlike words are not the passage's: more than this share of the letters would have to change. */
const MOST_CHANGED = 0.5;

/**
 * Where the part of a pattern from `part.start` to `part.end` lies in the text it is aligned with. What was put in or
 * rewritten at its ends belongs to it only where it is like what stood there or takes its place exactly. Null when
 * nothing of the part is aligned.
 */
export function projected(part: Span, runs: readonly Run[], pattern: Uint16Array, text: Uint16Array): Span | null {
  const inside = runs.some((run) => run.pattern < part.end && run.pattern + run.length > part.start);
  if (!inside) return null;
  const end = endOf(part, runs, pattern, text);
  // The start is the end when both are read backwards.
  const mirroredRuns = runs
    .map((run) => ({
      pattern: pattern.length - run.pattern - run.length,
      text: text.length - run.text - run.length,
      length: run.length,
    }))
    .reverse();
  const mirroredPart = { start: pattern.length - part.end, end: pattern.length - part.start };
  const start = text.length - endOf(mirroredPart, mirroredRuns, pattern.toReversed(), text.toReversed());
  return start < end ? { start, end } : null;
}

function endOf(part: Span, runs: readonly Run[], pattern: Uint16Array, text: Uint16Array): number {
  const last = runs.findLast((run) => run.pattern < part.end);
  if (!last) return 0;
  const reach = last.pattern + last.length;
  if (reach >= part.end) return last.text + part.end - last.pattern;
  const from = last.text + last.length;
  const next = runs.find((run) => run.pattern >= part.end);
  const lost = pattern.subarray(reach, part.end);
  const most = from + STRETCH * lost.length + SLACK;
  const until = Math.min(next?.text ?? text.length, most);
  if (next && next.pattern === part.end && next.text <= most) return next.text;
  const { beginning, length } = editDistances(lost, text.subarray(from, until));
  return beginning <= MOST_CHANGED * lost.length ? from + length : from;
}
