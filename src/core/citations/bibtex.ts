import { spokenDate } from '../article/dates/spokenDate.ts';
import { transliterate } from '../entities/transliterate.ts';
import { foldText } from '../text/fold.ts';
import type { CitationSource } from './citationSource.ts';
import { datePartsOf, invertedName, responsibleFor, suppliedBy, titleOf, workOf } from './reference.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * Articles as BibTeX: `@article` where the paper is known, else `@misc`. Its dates cannot say that they were worked out:
 * such a date stands in the note alone. Letters beyond ASCII stay, as Biber and every newer BibTeX take them.
 */
export function bibtex(sources: readonly CitationSource[]): string {
  const taken = new Map<string, number>();
  return sources.map((source) => entry(source, freeKey(source, taken))).join('\n');
}

function entry(source: CitationSource, key: string): string {
  const { authors, date, url, accessed, language, via, quote } = source;
  const work = workOf(source);
  const { year, month, day } =
    date && !date.inferred ? datePartsOf(date.value) : { year: null, month: null, day: null };
  const supplier = authors.length > 0 ? suppliedBy(source) : null;
  const notes = [
    supplier && `Agency: ${supplier}`,
    via && `Via ${via}`,
    date?.inferred && `Date inferred: c. ${spokenDate(date.value)}`,
    quote && `Quoted: ${quote}`,
  ].filter((note) => typeof note === 'string');
  const fields: (readonly [name: string, value: string | null])[] = [
    ['author', inBraces(responsibleFor(source).map(authorField).join(' and '))],
    // The inner braces keep capitals as they are printed.
    ['title', `{{${escaped(titleOf(source))}}}`],
    ['journal', inBraces(escaped(work ?? ''))],
    ['year', year === null ? null : `{${year}}`],
    ['month', month === null ? null : (MONTHS[month - 1] ?? null)],
    ['day', day === null ? null : `{${day}}`],
    ['url', inBraces(address(url ?? ''))],
    ['urldate', url && accessed && `{${accessed}}`],
    ['language', inBraces(language ?? '')],
    ['note', inBraces(escaped(notes.join('. ')))],
  ];
  const written = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value}`]));
  return `@${work === null ? 'misc' : 'article'}{${key},\n${written.join(',\n')}\n}\n`;
}

function inBraces(value: string): string | null {
  return value === '' ? null : `{${value}}`;
}

/** A name that is no person's stands in braces of its own, so that it is not parted. */
function authorField(author: ReturnType<typeof responsibleFor>[number]): string {
  const name = escaped(invertedName(author));
  return author.kind === 'person' ? name : `{${name}}`;
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text.replace(/[\\{}~^$&#_%]/gu, (sign) => SPECIAL[sign] ?? `\\${sign}`);
}

/** The package `url` reads addresses as they are, but for these. */
function address(url: string): string {
  return url.replace(/[{}\\]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** `halvorsen2023freight`: author or paper, year, the first long word of the title; with a letter where that is taken. */
function freeKey(source: CitationSource, taken: Map<string, number>): string {
  const [author] = responsibleFor(source);
  const who = plain(author?.kind === 'person' ? author.family : (author?.name ?? workOf(source) ?? ''));
  const year = source.date?.value.slice(0, 4) ?? '';
  const word =
    titleOf(source)
      .split(/\s+/u)
      .map(plain)
      .find(({ length }) => length > 3) ?? '';
  const key = `${who}${year}${word}` || 'article';
  const times = taken.get(key) ?? 0;
  taken.set(key, times + 1);
  return times === 0 ? key : `${key}-${times + 1}`;
}

function plain(word: string): string {
  return foldText(transliterate(word)).replace(/[^a-z\d]+/gu, '');
}
