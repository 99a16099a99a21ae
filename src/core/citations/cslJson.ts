import type { CitationSource } from './citationSource.ts';
import { datePartsOf, responsibleFor, suppliedBy, titleOf, workOf } from './reference.ts';

/** Articles as CSL-JSON, what citation processors and Zotero read; its dates can say circa. */
export function cslJson(sources: readonly CitationSource[]): string {
  return `${JSON.stringify(sources.map(item), null, 2)}\n`;
}

function item(source: CitationSource): Readonly<Record<string, unknown>> {
  const { path, authors, date, url, accessed, language, via, quote } = source;
  const supplier = authors.length > 0 ? suppliedBy(source) : null;
  const notes = [supplier && `Agency: ${supplier}`, quote && `Quoted: ${quote}`].filter(Boolean);
  const people = responsibleFor(source).map((author) =>
    author.kind === 'person' ? { family: author.family, given: author.given } : { literal: author.name },
  );
  const fields = {
    id: path,
    type: 'article-newspaper',
    title: titleOf(source),
    author: people.length > 0 ? people : null,
    'container-title': workOf(source),
    issued: date && { 'date-parts': [dateParts(date.value)], ...(date.inferred && { circa: true }) },
    URL: url,
    accessed: accessed && { 'date-parts': [dateParts(accessed)] },
    language,
    source: via,
    note: notes.length > 0 ? notes.join('\n') : null,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

function dateParts(iso: string): number[] {
  const { year, month, day } = datePartsOf(iso);
  return [year, month, day].filter((part) => part !== null);
}
