/** A range of text: UTF-16 code units into the decoded text without its byte-order mark, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the two ranges have at least one code unit in common. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly inside `outer`; a range contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The text the span covers. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
