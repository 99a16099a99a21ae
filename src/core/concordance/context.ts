import type { Span } from '../text/span.ts';

/** What stands before a hit, the hit, and what follows, each on one line. */
export interface Context {
  readonly left: string;
  readonly keyword: string;
  readonly right: string;
}

/** So much of the context is kept on each side, in UTF-16 code units: wider than a window, and enough to sort by. */
const KEPT = 160;
/** Longer hits are shortened: a pattern may match a whole paragraph. */
const LONGEST = 200;
/** White space counts as one character: a window of this many times as much is looked at. */
const WINDOW = 2;

/** The context of a hit, from no farther than what it stands in: one piece of the article, between what is none. */
export function contextOf(text: string, hit: Span, within: Span): Context {
  const before = line(text.slice(Math.max(within.start, hit.start - KEPT * WINDOW), hit.start));
  const after = line(text.slice(hit.end, Math.min(within.end, hit.end + KEPT * WINDOW)));
  const keyword = line(text.slice(hit.start, Math.min(hit.end, hit.start + LONGEST))).trim();
  return {
    left: before
      .slice(-KEPT)
      .replace(/^[\uDC00-\uDFFF]/, '')
      .trimStart(),
    keyword: hit.end - hit.start > LONGEST ? `${keyword}…` : keyword,
    right: after
      .slice(0, KEPT)
      .replace(/[\uD800-\uDBFF]$/, '')
      .trimEnd(),
  };
}

/** Whether a place of a text, which may be another by now, still holds the hit that a context tells of. */
export function isStill(text: string, place: Span, { keyword }: Context): boolean {
  return contextOf(text, place, place).keyword === keyword;
}

/** Copied: a slice of a text would keep all of it in memory. */
function line(part: string): string {
  return ` ${part.replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ')}`.slice(1);
}
