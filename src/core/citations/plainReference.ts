import { spokenDate } from '../article/dates/spokenDate.ts';
import type { CitationSource } from './citationSource.ts';
import { quoted } from './quotationMarks.ts';
import { invertedName, responsibleFor, suppliedBy, workOf } from './reference.ts';

/**
 * An article as a line of a list of references: `Halvorsen, Ingrid. “Freight trains cross the bridge”. Lindholm Courier
 * (NORDA), 16 May 2023. https://…`. A date that was worked out is `[c. 16 May 2023]`, a missing one `n.d.`; opening words
 * stand in square brackets for a headline.
 */
export function plainReference(source: CitationSource): string {
  const { authors, title, opening, date, url, accessed, language, via, quote } = source;
  const supplier = authors.length > 0 ? suppliedBy(source) : null;
  const work = [workOf(source), supplier && `(${supplier})`].filter(Boolean).join(' ');
  const when = date === null ? 'n.d.' : date.inferred ? `[c. ${spokenDate(date.value)}]` : spokenDate(date.value);
  const where = [work, via && `via ${via}`, when].filter(Boolean).join(', ');
  const sentences = [
    responsibleFor(source).map(invertedName).join('; '),
    title === null ? `[${quoted(opening, language)}]` : quoted(title, language),
    where,
    url && [url, accessed && `(accessed ${spokenDate(accessed)})`].filter(Boolean).join(' '),
    quote && quoted(quote, language),
  ];
  return sentences
    .filter(Boolean)
    .map((sentence) => withStop(sentence as string))
    .join(' ');
}

/** An address takes no stop, which would be read as its own. */
function withStop(sentence: string): string {
  return /[.!?]$|https?:\S+$/u.test(sentence) ? sentence : `${sentence}.`;
}
