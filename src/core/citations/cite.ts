import { bibtex } from './bibtex.ts';
import type { CitationSource } from './citationSource.ts';
import { cslJson } from './cslJson.ts';
import { plainReference } from './plainReference.ts';
import { ris } from './ris.ts';
import { wikipediaCitation } from './wikipedia.ts';

/** The forms in which articles are cited. */
export const CITATION_STYLES = ['wikipedia', 'csl', 'bibtex', 'ris', 'plain'] as const;

/** One of them. */
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** Cites articles in a form, each once, in their order; the empty text for none. Several are a list where the form has one. */
export function cite(sources: readonly CitationSource[], style: CitationStyle): string {
  if (sources.length === 0) return '';
  switch (style) {
    case 'wikipedia':
      return listed(sources.map(wikipediaCitation), '* ');
    case 'csl':
      return cslJson(sources);
    case 'bibtex':
      return bibtex(sources);
    case 'ris':
      return ris(sources);
    default:
      return listed(sources.map(plainReference), '');
  }
}

/** One stands alone, to be put into a text; of several each has its line. */
function listed(citations: readonly string[], bullet: string): string {
  return citations.length === 1 ? citations[0]! : citations.map((citation) => `${bullet}${citation}\n`).join('');
}
