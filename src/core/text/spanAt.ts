import type { Span } from './span.ts';

/** The span that the offset lies in, of spans in order and apart; undefined between them. Logarithmic in their number. */
export function spanAt<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = spans[low];
  return found && found.start <= offset ? found : undefined;
}
