import type { Span } from './span.ts';

/** Those of the spans that no `taken` span overlaps. Both in order of their starts, `taken` without overlaps; one pass over each. */
export function outside<T extends Span>(spans: readonly T[], taken: readonly Span[]): T[] {
  let next = 0;
  return spans.filter((span) => {
    while (next < taken.length && (taken[next]?.end ?? 0) <= span.start) next++;
    const candidate = taken[next];
    return candidate === undefined || candidate.start >= span.end;
  });
}
