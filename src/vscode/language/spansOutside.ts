import { type Span, overlaps } from '../../core/text/span.ts';

/** The spans that have nothing in common with any of the others. Both in order of `start`; time is linear. */
export function spansOutside<S extends Span>(spans: readonly S[], others: readonly Span[]): readonly S[] {
  let next = 0;
  return spans.filter((span) => {
    let other = others[next];
    while (other && other.end <= span.start) other = others[++next];
    return !other || !overlaps(other, span);
  });
}
