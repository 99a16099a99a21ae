import { joinParagraphs } from '../article/paragraphs.ts';
import { readLayout } from '../article/layout.ts';
import { isByRole } from '../entities/roleMentions.ts';
import type { OutletIndex } from '../article/outlets/outletIndex.ts';
import { type IndexedArticle, MENTION_FIELDS } from '../indexedArticle.ts';
import { Lines } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { type QuotableMention, findStatements } from './findStatements.ts';
import type { Speakers } from './speakers.ts';
import type { SpeechManner, StatementKind } from './statement.ts';

/** A statement as it is kept without its article's text. Lines are 0-based, characters UTF-16 units, as editors have them. */
export interface ArticleStatement {
  readonly kind: StatementKind;
  /** What was said, its parts joined by an ellipsis, white space as single spaces. */
  readonly words: string;
  readonly startLine: number;
  readonly startCharacter: number;
  readonly endLine: number;
  readonly endCharacter: number;
  /** How the text names the speaker: `she`, `the ministry`; null where it does not. */
  readonly said: string | null;
  /** An index into the article's entities; null where nobody is named. */
  readonly entity: number | null;
  readonly inferred: boolean;
  /** The verb as written; null where none gives the words to anybody. */
  readonly verb: string | null;
  readonly manner: SpeechManner;
}

/** What stands between the parts of a broken quotation. */
const BREAK = ' … ';

/** The statements of an article of the index, from its text as it was indexed. */
export function articleStatements(
  text: string,
  article: IndexedArticle,
  outlets: OutletIndex,
  speakers: Pick<Speakers, 'typeOf'>,
): ArticleStatement[] {
  const { mask, language } = article;
  const lines = new Lines(text);
  const mentions = mentionsOf(text, article, lines, speakers);
  const found = findStatements(text, { paragraphs: paragraphsOf(text, mask, outlets), mentions, mask, language });
  return found.map(({ kind, start, end, parts, speaker, entity, inferred, verb }) => ({
    kind,
    words: kept(parts.map((part) => text.slice(part.start, part.end)).join(BREAK)),
    ...place(lines, start, end),
    said: speaker && kept(text.slice(speaker.start, speaker.end)),
    entity,
    inferred,
    verb: verb && kept(text.slice(verb.start, verb.end)),
    manner: verb?.manner ?? 'neutral',
  }));
}

function paragraphsOf(text: string, mask: readonly Span[], outlets: OutletIndex): Span[] {
  const { lines, parts } = readLayout(text, outlets, mask);
  const { headline, dateline } = parts;
  // A sentence that stands where headlines do is one of the article's all the same, and so is what comes before it.
  const isSentence = headline !== null && /[.!?]["”»’']*\s*$/.test(text.slice(headline.end - 4, headline.end));
  const from = headline === null || isSentence ? 0 : headline.end;
  const paragraphs = joinParagraphs(
    text,
    lines.filter(({ start }) => start >= from),
  );
  // The first sentence begins behind the dateline.
  return paragraphs.map(({ start, end }) =>
    dateline && start <= dateline.start && dateline.end < end ? { start: dateline.end, end } : { start, end },
  );
}

function mentionsOf(
  text: string,
  { id, mentions }: IndexedArticle,
  lines: Lines,
  speakers: Pick<Speakers, 'typeOf'>,
): QuotableMention[] {
  const found: QuotableMention[] = [];
  for (let i = 0; i < mentions.length; i += MENTION_FIELDS) {
    const start = lines.span((mentions[i] ?? 0) + 1).start + (mentions[i + 1] ?? 0);
    const entity = mentions[i + 3] ?? 0;
    const end = start + (mentions[i + 2] ?? 0);
    const type = speakers.typeOf(id, entity);
    found.push({ start, end, entity, type, byRole: type === 'person' && isByRole(text, { start, end }) });
  }
  return found;
}

function place(lines: Lines, start: number, end: number) {
  const startLine = lines.lineAt(start) - 1;
  const endLine = lines.lineAt(Math.max(start, end - 1)) - 1;
  return {
    startLine,
    startCharacter: start - lines.span(startLine + 1).start,
    endLine,
    endCharacter: end - lines.span(endLine + 1).start,
  };
}

/** The words on one line, as a string of their own: a slice of a text would keep all of it in memory. */
function kept(words: string): string {
  return ` ${words.replace(/\s+/g, ' ').trim()}`.slice(1);
}
