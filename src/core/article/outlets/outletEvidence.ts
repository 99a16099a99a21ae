import type { Span } from '../../text/span.ts';
import type { WordTable } from '../../text/wordTable.ts';
import type { Dateline, OutletEvidence } from '../article.ts';
import type { OutletIndex } from './outletIndex.ts';
import { findOutletMentions } from './outletMentions.ts';

/** Statements about the outlet are short lines. */
const MAX_LINE = 240;

/** The outlet's name, or a photo's credit, stands alone on one of so many first lines. */
const NEAR_TOP = 6;

const SOURCE =
  /^\W{0,3}(?:источник|джерело|крыніца|source|quelle|fuente|źródło|via|по материалам|за матеріалами|(?:this (?:article|story|report) )?(?:was )?(?:(?:first|originally) )(?:published|appeared) (?:in|by|on|at))(?<colon>\s{0,2}[:—–-])?\s{1,3}(?<name>[^\n]{2,80})$/iu;
/** How a source line can begin, after a bracket or dash. */
const LABEL_LETTER = /^[^\p{L}]{0,3}[ИиДдКкSsQqFfŹźVvПпЗзTtWwOo]/u;
const OWN_MESSAGE =
  /^(?:an? )?(?:\p{L}+ )?(?:message|note|word|letter) (?:to our readers )?from (?:the (?:editors?|team) (?:of|at) )?(?<name>(?:the )?\p{Lu}[^\n.!?]{1,60}?):?$/iu;
/** No message from an outlet ends so, and nearly every paragraph does. */
const SENTENCE_END = /[.!?]$/;
const COPYRIGHT =
  /(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)[\s,©:]{0,4}(?:\([cC]\)\s?)?(?:[Bb]y\s)?(?:(?:19|20)\d\d(?:\s?[-–—,]\s?(?:(?:19|20)\d\d|[Pp]resent))?,?\s{0,2}(?:[Bb]y\s)?)?(?<name>(?:the )?\p{Lu}(?:[\p{L}\p{N}'’&!-]|\.(?=\p{L}))*(?: (?:of |and |& )?\p{Lu}(?:[\p{L}\p{N}'’&!-]|\.(?=\p{L}))*){0,5})/u;
const MAY_BE_COPYRIGHT = /©|\([cC]\)|opyright|COPYRIGHT/;
/** A sign without a year or a reservation behind it is a photo's. */
const RESERVED = /(?:19|20)\d\d|rights reserved|права|^copyright/iu;
const COPYRIGHT_TAIL =
  /[\s,.]*(?:(?:\b(?:all rights?|inc|ltd|llc|llp|plc|gmbh|corp|co|limited|company|media group)\b|все права).*)?[\s,.]*$/iu;
const MAY_HOLD_DOMAIN = /[a-z0-9]\.[a-z]{2}/i;
const DOMAIN = /(?<![@\p{L}\p{N}.-])(?:https?:\/\/)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12})(?![\p{L}\p{N}@-])/giu;
/** Alone on a line, one ordinary word is a menu's more likely than a name: `Focus`, `Index`. */
const NAME_LINE = /\s|\p{Lu}{2}/u;
const WIRE_OPENING = /^\((?<bracketed>[^()\n]{2,40})\)|^(?<plain>\p{Lu}[\p{L}\p{N} ]{1,24}?)\s?(?:[—–]|--)\s/u;

/** What the lines, the words and the dateline say about who published or wrote the article, in order of the text. */
export function findOutletEvidence(
  text: string,
  lines: readonly Span[],
  words: WordTable,
  dateline: Dateline | null,
  byline: Span | null,
  language: string,
  outlets: OutletIndex,
): OutletEvidence[] {
  const found: OutletEvidence[] = [];
  if (dateline?.agency) found.push(slugEvidence(text, dateline, dateline.agency, outlets));
  lines.forEach((line, i) => {
    if (line.end - line.start <= MAX_LINE) found.push(...lineEvidence(text, line, i, outlets));
    if (i < NEAR_TOP && !dateline) found.push(...wireOpening(text, line, outlets));
  });
  if (byline) found.push(...bylineEvidence(text, byline, outlets));
  found.push(...findOutletMentions(text, words, language, outlets));
  return found.sort((a, b) => a.start - b.start);
}

function slugEvidence(text: string, dateline: Dateline, agency: string, outlets: OutletIndex): OutletEvidence {
  const at = text.lastIndexOf(agency, dateline.end);
  const span =
    at >= dateline.start ? { start: at, end: at + agency.length } : { start: dateline.start, end: dateline.end };
  return { ...span, kind: 'slug', outlet: outlets.find(agency)?.id ?? null, name: agency };
}

function lineEvidence(text: string, line: Span, index: number, outlets: OutletIndex): OutletEvidence[] {
  const printed = text.slice(line.start, line.end);
  const named = (kind: OutletEvidence['kind'], name: string): OutletEvidence => {
    const start = line.start + printed.lastIndexOf(name);
    return {
      start,
      end: start + name.length,
      kind,
      outlet: outlets.find(name.replace(/^https?:\/\//, ''))?.id ?? null,
      name,
    };
  };
  const source = LABEL_LETTER.test(printed) ? SOURCE.exec(printed)?.groups : null;
  if (source?.['name']) {
    const evidence = named('source-line', sourceName(source['name']));
    // "Source close to the talks …" has no colon and names nobody.
    if (source['colon'] !== undefined || evidence.outlet !== null || /^\S+\.\S{2,}$/.test(evidence.name))
      return [evidence];
  }
  const message = SENTENCE_END.test(printed) ? null : OWN_MESSAGE.exec(printed)?.groups?.['name'];
  if (message) return [named('own-message', message.trim())];
  const copyright =
    MAY_BE_COPYRIGHT.test(printed) && RESERVED.test(printed)
      ? COPYRIGHT.exec(printed)?.groups?.['name']?.replace(COPYRIGHT_TAIL, '')
      : null;
  if (copyright && /^(?:the )?\p{Lu}.*\p{L}/iu.test(copyright)) return [named('copyright', copyright)];
  if (
    index < NEAR_TOP &&
    printed.length <= 40 &&
    NAME_LINE.test(printed) &&
    !/\.[a-z]{2,}$/.test(printed) &&
    outlets.bySlug(printed)
  )
    return [named('masthead', printed)];
  return domainEvidence(text, line, printed, index, outlets);
}

/** Up to the first comma, bracket or stop behind which the sentence goes on. */
function sourceName(printed: string): string {
  return (/^[^,;()|]*?(?=\s*(?:[,;()|]|\.\s|\.?$))/.exec(printed)?.[0] ?? printed).trim();
}

/** Addresses of outlets we know; one alone on a line near the top is a photo's credit. */
function domainEvidence(
  text: string,
  line: Span,
  printed: string,
  index: number,
  outlets: OutletIndex,
): OutletEvidence[] {
  if (!MAY_HOLD_DOMAIN.test(printed)) return [];
  const found: OutletEvidence[] = [];
  for (const match of printed.matchAll(DOMAIN)) {
    const domain = match[1] ?? '';
    const outlet = outlets.byDomain(domain);
    const alone = match[0].length >= printed.length - 2;
    if (!outlet || (alone && index < NEAR_TOP * 2)) continue;
    const start = line.start + match.index + match[0].length - domain.length;
    found.push({
      start,
      end: start + domain.length,
      kind: 'domain',
      outlet: outlet.id,
      name: text.slice(start, start + domain.length),
    });
  }
  return found;
}

/** `(CNN) Rescue teams …`, `Reuters — …`: an agency's opening without a place. */
function wireOpening(text: string, line: Span, outlets: OutletIndex): OutletEvidence[] {
  const groups = WIRE_OPENING.exec(text.slice(line.start, Math.min(line.end, line.start + 60)))?.groups;
  const name = groups?.['bracketed'] ?? groups?.['plain'];
  const outlet = name === undefined ? null : outlets.bySlug(name);
  if (name === undefined || !outlet || line.end - line.start < 80) return [];
  const start = line.start + (groups?.['bracketed'] === undefined ? 0 : 1);
  return [{ start, end: start + name.length, kind: 'slug', outlet: outlet.id, name }];
}

/** The part of a byline that names an outlet we know: `By A. Writer, Lindholm Courier`. */
function bylineEvidence(text: string, byline: Span, outlets: OutletIndex): OutletEvidence[] {
  const printed = text.slice(byline.start, byline.end);
  for (const part of printed.split(/\s*(?:[,|/•·]|\bfor\b|\bat\b|\s[-–—]\s)\s*|^by\s+/iu)) {
    const outlet = part.length > 1 ? outlets.bySlug(part) : null;
    if (!outlet) continue;
    const start = byline.start + printed.lastIndexOf(part);
    return [{ start, end: start + part.length, kind: 'byline', outlet: outlet.id, name: part }];
  }
  return [];
}
