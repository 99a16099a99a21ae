import { spokenDate } from '../article/dates/spokenDate.ts';
import { oneLine, type CitationSource } from './citationSource.ts';
import { datePartsOf, invertedName, responsibleFor, suppliedBy, titleOf, workOf } from './reference.ts';

/**
 * Articles as RIS, type NEWS. Its dates cannot say that they were worked out: such a date stands in a note alone. Lines
 * end with CR LF, as the format asks.
 */
export function ris(sources: readonly CitationSource[]): string {
  return sources.map(record).join('\r\n');
}

function record(source: CitationSource): string {
  const { authors, date, url, accessed, language, via, quote } = source;
  const certain = date && !date.inferred ? date.value : null;
  const supplier = authors.length > 0 ? suppliedBy(source) : null;
  const tags: (readonly [tag: string, value: string | null | undefined])[] = [
    ['TY', 'NEWS'],
    ...responsibleFor(source).map((author) => ['AU', invertedName(author)] as const),
    ['TI', titleOf(source)],
    ['T2', workOf(source)],
    ['PY', certain?.slice(0, 4)],
    ['DA', certain && slashed(certain)],
    ['UR', url],
    ['Y2', url && accessed && slashed(accessed)],
    ['LA', language],
    ['DP', via],
    ['N1', supplier && `Agency: ${supplier}`],
    ['N1', date?.inferred ? `Date inferred: c. ${spokenDate(date.value)}` : null],
    ['N1', quote && `Quoted: ${quote}`],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\r\n`] : []));
  return `${lines.join('')}ER  - \r\n`;
}

/** `2023/05/16/`: what is not known stays empty between the strokes, and the last part is for other words. */
function slashed(iso: string): string {
  const { year, month, day } = datePartsOf(iso);
  return `${year}/${twoDigits(month)}/${twoDigits(day)}/`;
}

function twoDigits(part: number | null): string {
  return part === null ? '' : String(part).padStart(2, '0');
}
