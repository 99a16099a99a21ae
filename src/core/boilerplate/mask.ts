import { overlaps, type Span } from '../text/span.ts';
import { firstEndingBehind } from '../text/spanAt.ts';
import type { BoilerplateBlock } from './block.ts';

/**
 * The spans that are not the article, sorted, apart and as few as possible. Hints are left out: they are right more
 * often than not, but a paragraph lost to entities and coverage costs more there than a line of a menu let in.
 */
export function maskOf(blocks: readonly BoilerplateBlock[]): Span[] {
  const mask: { start: number; end: number }[] = [];
  const sure = blocks.filter(({ severity }) => severity !== 'hint').sort((a, b) => a.start - b.start || a.end - b.end);
  for (const { start, end } of sure) {
    const last = mask[mask.length - 1];
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else mask.push({ start, end });
  }
  return mask;
}

/** Whether the span touches the mask, which is sorted and apart as `maskOf` gives it. Logarithmic in its length. */
export function isMasked(mask: readonly Span[], span: Span): boolean {
  const first = mask[firstEndingBehind(mask, span.start)];
  return first !== undefined && overlaps(first, span);
}
