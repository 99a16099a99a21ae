import type { CitationSource } from './citationSource.ts';

/** What a citation should have, and an article may not say. */
export const CITATION_PARTS = ['headline', 'author', 'outlet', 'date', 'address'] as const;

/** One of them. */
export type CitationPart = (typeof CITATION_PARTS)[number];

/** What of them cannot be said of an article. Agency copy needs no author. */
export function missingParts({ title, authors, outlet, agency, date, url }: CitationSource): CitationPart[] {
  const known: Readonly<Record<CitationPart, boolean>> = {
    headline: title !== null,
    author: authors.length > 0 || agency !== null,
    outlet: outlet !== null || agency !== null,
    date: date !== null,
    address: url !== null,
  };
  return CITATION_PARTS.filter((part) => !known[part]);
}
