import { spokenDate } from '../article/dates/spokenDate.ts';
import type { CitationSource } from './citationSource.ts';
import { titleOf } from './reference.ts';

/**
 * An article as the template `{{cite news}}` of Wikipedia. Its dates know circa of years alone: of one that was worked
 * out the year stands, `c. 2023`.
 */
export function wikipediaCitation(source: CitationSource): string {
  const { authors, outlet, agency, via, date, url, accessed, language, quote } = source;
  const parameters: (readonly [name: string, value: string | null])[] = [
    ...authors.flatMap(({ name, parts }, i): (readonly [string, string])[] => {
      const number = authors.length > 1 ? String(i + 1) : '';
      if (!parts) return [[`author${number}`, name]];
      return [
        [`last${number}`, parts.family],
        [`first${number}`, parts.given],
      ];
    }),
    ['date', date && (date.inferred ? `c. ${date.value.slice(0, 4)}` : spokenDate(date.value))],
    ['title', titleOf(source)],
    ['url', url && address(url)],
    ['work', outlet === agency ? null : outlet],
    ['agency', agency],
    ['via', via],
    ['language', language],
    // It tells when the page was there, which says nothing of a text without one.
    ['access-date', url && accessed && spokenDate(accessed)],
    ['quote', quote ?? null],
  ];
  const written = parameters.flatMap(([name, value]) =>
    value === null ? [] : [` |${name}=${name === 'url' ? value : escaped(value)}`],
  );
  return `{{cite news${written.join('')}}}`;
}

/** Signs by which wikitext begins something. */
const MARKUP: Readonly<Record<string, string>> = {
  '|': '{{!}}',
  '{': '&#123;',
  '}': '&#125;',
  '[': '&#91;',
  ']': '&#93;',
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '~': '&#126;',
};

function escaped(value: string): string {
  return value.replace(/&(?=#?\w{1,32};)|[|{}[\]<>]|~(?=~~)|''+/gu, (found) =>
    found.startsWith("'") ? '&#39;'.repeat(found.length) : (MARKUP[found] ?? found),
  );
}

/** Brackets, bars and braces have a meaning of their own in a template's address. */
function address(url: string): string {
  return url.replace(/[|{}[\]'<>]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
