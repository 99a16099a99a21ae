import type { Reason } from '../../../fact.ts';
import type { Span } from '../../../text/span.ts';
import type { Article, OutletFact, OutletSource, TranslationFact, TranslationSource } from '../../article.ts';
import { textLines } from '../../textLines.ts';
import { cyrillicLanguage, isCyrillic, languageNamed, languageOfLabel } from './languageNames.ts';
import type { TranslationNote } from './translationNote.ts';

/** One sign that the text was translated: `language` as ISO 639-1, null where the sign does not tell. */
interface Sign {
  readonly source: TranslationSource;
  readonly language: string | null;
  readonly confidence: number;
  readonly reason: Reason;
}

const NOTE = 0.97;
const MONITORED = 0.93;
const SOURCE_LINE = 0.75;
/** Agencies write in several languages themselves. */
const AGENCY_SOURCE_LINE = 0.6;
const TAG_LINE = 0.5;
const QUOTES = 0.45;

/** What translating left behind is never a certainty. */
const MOST_FROM_REMAINS = 0.9;

/** The page's own lines stand at its ends; so many characters of each are looked at. */
const PAGE_ENDS = 1500;
const MAX_TAG_LINE = 100;
/** An article has one or two. */
const MOST_SOURCE_LINES = 100;

/** Written in Cyrillic, for which lines in Cyrillic say nothing. */
const CYRILLIC_LANGUAGES = new Set(['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk']);

/** `“The harbor stands idle»,—`: opened as English does, closed as the original did. */
const MIXED_QUOTES = /“[^“”»«\n]{1,300}»/;

/** How listeners of foreign broadcasts sign: `Source: …, Karlsby, in Russian 1205 gmt`. */
const MONITORED_IN = /\bin (?<language>\p{Lu}\p{L}+) \d{4} gmt\b/iu;

/** By these an outlet is named as the one whose article it was first. */
const ORIGINS: ReadonlySet<OutletSource> = new Set(['source-line', 'first-published']);

/**
 * Whether the text was translated, from which language and whose original it is. A note says so; what a translation
 * left behind (a source line, other lines or quotation marks of another language) only makes it likely. Null when
 * nothing shows it.
 */
export function decideTranslation(
  text: string,
  article: Article,
  note: TranslationNote | null,
  outlet: OutletFact | null,
  agency: OutletFact | null,
): TranslationFact | null {
  const signs = [
    ...noteSigns(note, article),
    ...sourceLineSigns(text, article, outlet !== null && outlet.value === agency?.value),
    ...tagLineSigns(text, article),
    ...quoteSigns(text, article),
  ].sort((a, b) => b.confidence - a.confidence);
  const [best] = signs;
  if (!best) return null;
  const original = outlet && ORIGINS.has(outlet.source) ? { id: outlet.value, name: outlet.name } : null;
  return {
    value: signs.find(({ language }) => language !== null)?.language ?? 'und',
    original,
    source: best.source,
    confidence: together(signs),
    reasons: signs.map(({ reason }) => reason),
    alternatives: [],
  };
}

function together([best, ...others]: readonly Sign[]): number {
  const doubt = others.reduce((left, { confidence }) => left * (1 - confidence / 2), 1 - best!.confidence);
  return Math.max(best!.confidence, Math.min(MOST_FROM_REMAINS, 1 - doubt));
}

function noteSigns(note: TranslationNote | null, { language }: Article): Sign[] {
  if (!note || note.language === language) return [];
  const reason = { text: 'A note says that it is a translation.', span: { start: note.start, end: note.end } };
  return [{ source: 'note', language: note.language, confidence: NOTE, reason }];
}

function sourceLineSigns(text: string, article: Article, isAgency: boolean): Sign[] {
  for (const { kind, start, end } of article.outletEvidence) {
    if (kind !== 'source-line') continue;
    const span = { start: text.lastIndexOf('\n', start - 1) + 1, end };
    const line = text.slice(span.start, end);
    const lineEnd = text.indexOf('\n', end);
    const monitored = MONITORED_IN.exec(text.slice(end, lineEnd < 0 ? end + 100 : Math.min(lineEnd, end + 100)))
      ?.groups?.['language'];
    const heard = monitored === undefined ? null : languageNamed(monitored);
    if (heard !== null && heard !== article.language)
      return [sign('source-line', heard, MONITORED, 'The source line says in which language it was broadcast.', span)];
    const language = languageOfLabel(line);
    if (language === null || isWrittenLike(language, article.language)) continue;
    const confidence = isAgency ? AGENCY_SOURCE_LINE : SOURCE_LINE;
    return [
      sign('source-line', language, confidence, 'The source line is in another language than the article.', span),
    ];
  }
  return [];
}

/** Lines of the page, in Cyrillic under an article that is not: they were left when the rest was translated. One word is a menu's. */
function tagLineSigns(text: string, article: Article): Sign[] {
  if (article.language === 'und' || CYRILLIC_LANGUAGES.has(article.language)) return [];
  const sources = article.outletEvidence.filter(({ kind }) => kind === 'source-line').slice(0, MOST_SOURCE_LINES);
  for (const from of [0, Math.max(PAGE_ENDS, text.length - PAGE_ENDS)]) {
    for (const line of textLines(text.slice(from, from + PAGE_ENDS), 0)) {
      const span = { start: from + line.start, end: from + line.end };
      const words = text.slice(span.start, span.end);
      if (words.length > MAX_TAG_LINE || !words.includes(' ') || !isCyrillic(words)) continue;
      if (sources.some(({ start }) => span.start <= start && start < span.end)) continue;
      return [sign('tag-line', cyrillicLanguage(words), TAG_LINE, 'A line of the page is in another script.', span)];
    }
  }
  return [];
}

function quoteSigns(text: string, { language }: Article): Sign[] {
  if (language !== 'en' || !text.includes('»')) return [];
  const match = MIXED_QUOTES.exec(text);
  if (!match) return [];
  const span = { start: match.index, end: match.index + match[0].length };
  return [sign('quotes', null, QUOTES, 'A quotation ends with another language’s quotation mark.', span)];
}

/** Whether a line in the one language is nothing strange under an article in the other. */
function isWrittenLike(line: string, article: string): boolean {
  return article === 'und' || line === article || (CYRILLIC_LANGUAGES.has(line) && CYRILLIC_LANGUAGES.has(article));
}

function sign(source: TranslationSource, language: string | null, confidence: number, text: string, span: Span): Sign {
  return { source, language, confidence, reason: { text, span } };
}
