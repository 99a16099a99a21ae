import { findDateHeader } from '../article/dates/header/dateHeader.ts';
import { isInferred } from '../article/dates/inferred.ts';
import { isMasked } from '../boilerplate/mask.ts';
import type { Corpus } from '../corpus.ts';
import { type IndexedArticle, MENTION_FIELDS } from '../indexedArticle.ts';
import { Lines } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { spanAt } from '../text/spanAt.ts';
import type { ConcordanceArticle, ConcordanceLine } from './concordanceLine.ts';
import { type ConcordanceQuery, QueryError } from './concordanceQuery.ts';
import { contextOf } from './context.ts';
import { type Hits, hitFinder } from './findHits.ts';
import { byNewest } from './sortLines.ts';

/** What an article has of a query. */
export interface FoundInArticle {
  /** In the order of the text, at most as many as were asked for. */
  readonly lines: readonly ConcordanceLine[];
  /** How many there are. */
  readonly count: number;
  /** Whether there may be more: the pattern takes too long on this text, and the search was given up within it. */
  readonly cut: boolean;
}

/** Finds a query in the article at hand, between what is not the article. */
type FindIn = (text: string, article: IndexedArticle, pieces: readonly Span[]) => Hits;

/** A query over the articles of an index: which to look in, and what each has. Pure: it is given the texts. */
export class Concordance {
  /** The articles that may have it, the newest first, undated last. */
  readonly articles: readonly IndexedArticle[];
  readonly #find: FindIn;

  /** Throws `QueryError` where the query cannot be looked for. */
  constructor(corpus: Corpus, query: ConcordanceQuery) {
    this.#find = query.kind === 'entity' ? mentionFinder(corpus, query.id) : inPieces(query);
    const all = query.kind === 'entity' ? articlesNaming(corpus, query.id) : [...corpus.all()];
    this.articles = all
      .filter((article) => corpus.isArticle(article))
      .map((article) => ({ article, by: { date: article.facts.date?.value ?? null, path: article.path } }))
      .sort((a, b) => byNewest(a.by, b.by))
      .map(({ article }) => article);
  }

  /** What an article of these has in its text, which is the one it was indexed with; at most so many lines. */
  search(article: IndexedArticle, text: string, most: number): FoundInArticle {
    const pieces = piecesOf(text, article.mask);
    const { spans, cut } = this.#find(text, article, pieces);
    const shown = spans.slice(0, most);
    if (shown.length === 0) return { lines: [], count: spans.length, cut };
    const lines = new Lines(text);
    const about = aboutArticle(article);
    return { lines: shown.map((hit) => lineOf(text, lines, hit, pieces, about)), count: spans.length, cut };
  }
}

function articlesNaming(corpus: Corpus, id: string): IndexedArticle[] {
  const entry = corpus.entities.get(id);
  if (!entry) throw new QueryError('No article names this any more.');
  return entry.articles.flatMap((article) => corpus.get(article) ?? []);
}

function mentionFinder({ entities }: Pick<Corpus, 'entities'>, wanted: string): FindIn {
  const id = entities.get(wanted)?.id;
  return (text, { id: article, mentions, mask }) => {
    const lines = new Lines(text);
    const spans: Span[] = [];
    for (let i = 0; i < mentions.length; i += MENTION_FIELDS) {
      const [line = 0, character = 0, length = 0, entity = 0] = mentions.subarray(i, i + MENTION_FIELDS);
      if (entities.resolve(article, entity) !== id || line >= lines.count) continue;
      const start = lines.span(line + 1).start + character;
      const span = { start, end: Math.min(text.length, start + length) };
      if (!isMasked(mask, span)) spans.push(span);
    }
    return { spans, cut: false };
  };
}

function inPieces(query: Exclude<ConcordanceQuery, { kind: 'entity' }>): FindIn {
  const find = hitFinder(query);
  return (text, _, pieces) => {
    const found = pieces.map((piece) => find(text, piece));
    return { spans: found.flatMap(({ spans }) => spans), cut: found.some(({ cut }) => cut) };
  };
}

/** What of a text is the article: neither masked nor the date that a crawler put before it. */
function piecesOf(text: string, mask: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let start = findDateHeader(text)?.end ?? 0;
  for (const { start: from, end: to } of mask) {
    if (from > start) pieces.push({ start, end: Math.min(from, text.length) });
    start = Math.max(start, to);
  }
  if (start < text.length) pieces.push({ start, end: text.length });
  return pieces;
}

function lineOf(
  text: string,
  lines: Lines,
  hit: Span,
  pieces: readonly Span[],
  article: ConcordanceArticle,
): ConcordanceLine {
  const first = lines.lineAt(hit.start);
  const last = lines.lineAt(hit.end);
  return {
    ...contextOf(text, hit, spanAt(pieces, hit.start) ?? hit),
    article,
    startLine: first - 1,
    startCharacter: hit.start - lines.span(first).start,
    endLine: last - 1,
    endCharacter: hit.end - lines.span(last).start,
  };
}

function aboutArticle({ id, path, title, facts }: IndexedArticle): ConcordanceArticle {
  const { outlet, agency, date } = facts;
  return {
    id,
    path,
    title,
    outlet: (outlet ?? agency)?.name ?? null,
    date: date?.value ?? null,
    inferred: date !== null && isInferred(date),
  };
}
