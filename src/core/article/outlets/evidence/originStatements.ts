import { outletAt } from '../names/knownNames.ts';
import { type LineStatement, isDomain, knownStatement, named } from './lineStatement.ts';
import { isTelling } from '../names/nameWriting.ts';
import type { OutletIndex } from '../outletIndex.ts';

/** How a source line begins, after a bracket or dash: fails faster than the whole pattern, as most lines do. */
const SOURCE_BEGINS = /^\W{0,3}(?:so|qu|fu|fo|ka|kä|kil|zd|br|vi|ис|дж|кр|по|за|źr)/i;
const SOURCE =
  /^\W{0,3}(?:источник|джерело|крыніца|source|quelle|fuente|źródło|fonte|kaynak|zdroj|källa|kilde|bron|via|по материалам|за матеріалами)(?<colon>\s{0,2}[:—–-])?\s{1,3}(?<name>[^\n]{2,80})$/iu;

/** How a line about the first publication begins. */
const FIRST_BEGINS =
  /^\W{0,3}(?:th(?:is|e) (?:following )?(?:art|sto|rep|pie|pos|col|op|ess|com|int|con)|an? (?:ear|ver)|first |orig|re-?p|text of|впе|перв|пере|нач|ориг|пуб|zuer|publ|pubb|pier)/i;
const FIRST_PUBLISHED =
  /^[^\p{L}]{0,3}(?:(?:(?:this|the|a version of this|the following|an earlier version of this) (?:article|story|report|piece|post|column|op-ed|essay|commentary|interview|content)(?: is| was| has been)? )?(?:(?:first|originally) (?:published|appeared|posted|ran|aired)|(?:re-?published|reprinted|reproduced|reposted)(?: here)?(?: with (?:the )?(?:kind )?permission)?(?= (?:from|of)\b))|text of (?:an? )?(?:report|article|editorial|commentary)(?= (?:by|in|from)\b)|впервые опубликовано|(?:перво)?начально опубликовано|оригинал (?:статьи |материала |публикации )?опубликован|перепечатано|публикуется с разрешения|вперше опубліковано|передруковано|zuerst erschienen|publié initialement|publicado originalmente|pubblicato originariamente|pierwotnie opublikowano)\s(?:(?:here|in english|in russian) )?(?:in|by|on|at|from|of|with|under|в|во|на|из|у|з|із|bei|auf|dans|par|sur|en|por|su|w|на сайте|на сайті)\s(?:(?:the|newspaper|magazine|journal|website|news agency|сайте|сайті|газете|газеті|издания|издании|журнале|агентства) |(?:(?:russian|belarusian|ukrainian|state|independent) )?(?:news agency|newspaper|website) ){0,2}(?<name>[^\n]{2,240})$/iu;
/** Nobody is named, but the page is not the outlet's. */
const ELSEWHERE =
  /^[^\p{L}]{0,3}(?:[^\n.]{1,40} )?(?:re-?published|reprinted|reproduced) (?:here )?with (?:the )?(?:kind )?permission[^\p{L}]*$/iu;
/** A date or a permission, where a name was looked for: `first published on October 5`. */
const NO_NAME =
  /\d|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|permission|our|his|her|their|this|a) ?/i;

/** Whose article it was first: `Источник rbc.ru`, `Originally published in …`; null where the line says nothing of it. */
export function originStatement(printed: string, outlets: OutletIndex): LineStatement | null {
  return sourceLine(printed, outlets) ?? firstPublished(printed, outlets);
}

function sourceLine(printed: string, outlets: OutletIndex): LineStatement | null {
  const groups = SOURCE_BEGINS.test(printed) ? SOURCE.exec(printed)?.groups : undefined;
  if (!groups?.['name']) return null;
  const statement = named('source-line', printed, sourceName(groups['name']), outlets);
  if (!statement) return null;
  // "Source close to the talks …" has no colon and names nobody.
  const says = groups['colon'] !== undefined && isShortName(statement.name);
  if (says || isDomain(statement.name)) return statement;
  const outlet = statement.outlet === null ? null : outlets.byId(statement.outlet);
  // Capitals tell little here: sites write themselves in small letters.
  return outlet && isTelling(statement.name.toUpperCase(), outlet) ? statement : null;
}

function firstPublished(printed: string, outlets: OutletIndex): LineStatement | null {
  if (!FIRST_BEGINS.test(printed)) return null;
  const rest = FIRST_PUBLISHED.exec(printed)?.groups?.['name'];
  if (rest === undefined) {
    const elsewhere = ELSEWHERE.test(printed);
    return elsewhere ? { kind: 'first-published', start: 0, end: printed.length, outlet: null, name: '' } : null;
  }
  const at = printed.length - rest.length + /^[«“"'‘]?(?:the )?/.exec(rest)![0].length;
  const known = outletAt(printed, at, printed.length, outlets);
  if (known) return knownStatement('first-published', printed, known);
  const name = sourceName(rest).replace(/[«»“”"]/g, '');
  if (isDomain(name)) return named('first-published', printed, name, outlets);
  return NO_NAME.test(name) || !isShortName(name) ? null : named('first-published', printed, name, outlets);
}

/** Up to the first comma, bracket or stop behind which the sentence goes on. */
function sourceName(printed: string): string {
  return (/^[^,;()|]*?(?=\s*(?:[,;()|]|\.\s|\.?$))/.exec(printed)?.[0] ?? printed).trim();
}

/** A name that the data does not know is believed where it is short and written as one. */
function isShortName(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length <= 5 &&
    words.every((word) => /^[^\p{L}]*(?:\p{Lu}|of\b|and\b|the\b|for\b)/u.test(word) || isDomain(word))
  );
}
