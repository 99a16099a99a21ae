import type { Span } from './span.ts';

/** The index of the first span that ends behind the offset, of spans in order and apart; their number for none. Logarithmic in it. */
export function firstEndingBehind(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The span that the offset lies in, of spans in order and apart; undefined between them. Logarithmic in their number. */
export function spanAt<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  const found = spans[firstEndingBehind(spans, offset)];
  return found && found.start <= offset ? found : undefined;
}
