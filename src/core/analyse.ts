import type { Article, ArticleFacts } from './article/article.ts';
import { type FactContext, decideFacts } from './article/decideFacts.ts';
import { parseArticle } from './article/parseArticle.ts';
import type { BoilerplateBlock } from './boilerplate/block.ts';
import { type BoilerplateContext, findBoilerplate } from './boilerplate/findBoilerplate.ts';
import { isMasked, maskOf } from './boilerplate/mask.ts';
import type { CoreData } from './data.ts';
import type { ArticleEntities } from './entities/entity.ts';
import { recogniseEntities } from './entities/recognise.ts';
import type { Span } from './text/span.ts';

/** One text to analyse, with what its record (not its words) says of it. */
export interface ArticleSource {
  readonly id: string;
  /** The path as readers know it, `/` between parts. */
  readonly path: string;
  /** Without its byte-order mark. */
  readonly text: string;
  readonly record?: { readonly date?: string; readonly outlet?: string };
}

/** What else an article is judged by: the texts beside it, the reader's decisions and the day it is read. */
export interface AnalysisContext {
  /** ISO, the reader's day. */
  readonly today: string;
  readonly neighbours: NonNullable<FactContext['neighbours']>;
  readonly boilerplate: BoilerplateContext;
}

/** Everything the core says of one text. */
export interface Analysed {
  readonly anatomy: Article;
  readonly boilerplate: readonly BoilerplateBlock[];
  /** The spans that are not the article, sorted, apart. */
  readonly mask: readonly Span[];
  readonly facts: ArticleFacts;
  readonly entities: ArticleEntities;
}

const NO_ENTITIES: ArticleEntities = { entities: [], mentions: [] };

/** The way of the data for one article: anatomy, boilerplate, facts, names. Pure: same input, same result. */
export function analyse(source: ArticleSource, data: CoreData, context: AnalysisContext): Analysed {
  const { text, path, record } = source;
  const first = parseArticle(text, data.outlets);
  const boilerplate = findBoilerplate(text, first, data.boilerplate, context.boilerplate);
  const mask = maskOf(boilerplate);
  // A heading inside a banner was taken for the headline: the right one stands outside.
  const misled = first.headline !== null && isMasked(mask, first.headline);
  const anatomy = misled ? parseArticle(text, data.outlets, mask) : first;
  const facts = decideFacts(text, anatomy, {
    mask,
    outlets: data.outlets,
    today: context.today,
    path,
    neighbours: context.neighbours,
    ...(record && { record }),
  });
  const entities = data.names ? recogniseEntities(text, anatomy, mask, data.names) : NO_ENTITIES;
  return { anatomy, boilerplate, mask, facts, entities };
}
