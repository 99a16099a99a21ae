import type { Span } from '../../../text/span.ts';
import type { Claim, ClaimContext, PublishedText } from './claim.ts';
import { outletsNamed } from '../names/knownNames.ts';
import type { Outlet } from '../outlets.ts';

/** A page's own lines mostly name the page's outlet, where all of them name one. */
const CONFIDENCE = 0.65;

/** The outlets that the lines which are not the article name, those that name several left out. */
export function promotionClaims({ text, article, page }: PublishedText, { outlets }: ClaimContext): Claim[] {
  const first = new Map<Outlet, Span>();
  const stated = new Set(article.outletEvidence.map(({ end }) => end));
  for (const line of page) {
    const [named, ...others] = outletsNamed(text, line, outlets);
    if (!named || named.outlet.agency || others.some(({ outlet }) => outlet !== named.outlet)) continue;
    // What the line states of the outlet counts as that.
    if (!stated.has(named.end) && !first.has(named.outlet))
      first.set(named.outlet, { start: named.start, end: named.end });
  }
  return [...first].map(([{ id, name }, span]) => ({
    id,
    name,
    role: 'page',
    source: 'promotion',
    confidence: CONFIDENCE / first.size,
    reason: { text: `A line that is not the article names “${text.slice(span.start, span.end)}”.`, span },
  }));
}
