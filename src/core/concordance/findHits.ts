import type { Span } from '../text/span.ts';
import { isWordCode } from '../text/words.ts';
import type { ConcordanceQuery } from './concordanceQuery.ts';
import { parsePattern } from './pattern/parsePattern.ts';
import { searchPattern } from './pattern/searchPattern.ts';
import { phrasePattern } from './phrasePattern.ts';

/** What a text has of a query. */
export interface Hits {
  /** In order, none overlapping. */
  readonly spans: readonly Span[];
  /** Whether the search was given up within this text, since the pattern takes too long on it. */
  readonly cut: boolean;
}

/** Finds what is looked for between two offsets of a text. */
export type HitFinder = (text: string, within: Span) => Hits;

/** How a query of words or a pattern is found. Throws `QueryError` where the query cannot be looked for. */
export function hitFinder(query: Exclude<ConcordanceQuery, { kind: 'entity' }>): HitFinder {
  const exact = query.exact ?? false;
  if (query.kind === 'pattern') {
    const program = parsePattern(query.text, exact);
    return (text, within) => searchPattern(program, text, within);
  }
  const { pattern, wordBefore, wordAfter } = phrasePattern(query.text, exact);
  return (text, { start, end }) => {
    const spans: Span[] = [];
    // The pattern must not look beyond the end: what stands there is not the article.
    const searched = end === text.length ? text : text.slice(0, end);
    pattern.lastIndex = start;
    for (let match = pattern.exec(searched); match; match = pattern.exec(searched)) {
      const from = match.index;
      const to = from + match[0].length;
      const partOfWord =
        (wordBefore && isWordCode(text.charCodeAt(from - 1))) || (wordAfter && isWordCode(text.charCodeAt(to)));
      if (partOfWord) pattern.lastIndex = from + 1;
      else spans.push({ start: from, end: to });
    }
    return { spans, cut: false };
  };
}
