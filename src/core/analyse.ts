import type { Article, ArticleFacts } from './article/article.ts';
import { decideFacts } from './article/decideFacts.ts';
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

/** What else a text is read by: the lines of the texts beside it, the reader's decisions and the day. */
export interface AnalysisContext {
  /** ISO, the reader's day. */
  readonly today: string;
  readonly boilerplate: BoilerplateContext;
}

/** Everything the core says of one text. */
export interface Analysed {
  readonly anatomy: Article;
  readonly boilerplate: readonly BoilerplateBlock[];
  /** The spans that are not the article, sorted, apart. */
  readonly mask: readonly Span[];
  /** By its own words, path and record; `judgeFacts` adds what lies beside it. */
  readonly facts: ArticleFacts;
  readonly entities: ArticleEntities;
}

const NO_ENTITIES: ArticleEntities = { entities: [], mentions: [] };

/** The way of the data for one article: anatomy, boilerplate, facts, names. Pure: same input, same result. */
export function analyse(source: ArticleSource, data: CoreData, context: AnalysisContext): Analysed {
  const [analysed] = analyseAll([source], data, () => context);
  return analysed!;
}

/** How many texts `analyseAll` is best given at a time. */
export const BATCH = 16;

/**
 * The same for several articles, step by step for all of them: each step's tables then stay in the processor's cache,
 * which for texts of 2 kB takes a third off the time of one after the other.
 */
export function analyseAll(
  sources: readonly ArticleSource[],
  data: CoreData,
  contextOf: (source: ArticleSource) => AnalysisContext,
): Analysed[] {
  const parsed = sources.map(({ text }) => parseArticle(text, data.outlets));
  const cleaned = sources.map((source, i) => clean(source, parsed[i]!, data, contextOf(source)));
  const { names } = data;
  return sources.map(({ text }, i) => {
    const { anatomy, mask } = cleaned[i]!;
    return { ...cleaned[i]!, entities: names ? recogniseEntities(text, anatomy, mask, names) : NO_ENTITIES };
  });
}

function clean(
  { text, path, record }: ArticleSource,
  first: Article,
  data: CoreData,
  context: AnalysisContext,
): Omit<Analysed, 'entities'> {
  const boilerplate = findBoilerplate(text, first, data.boilerplate, context.boilerplate);
  const mask = maskOf(boilerplate);
  // A heading inside a banner was taken for the headline: the right one stands outside.
  const misled = first.headline !== null && isMasked(mask, first.headline);
  const anatomy = misled ? parseArticle(text, data.outlets, mask) : first;
  const facts = decideFacts(text, anatomy, {
    mask,
    outlets: data.outlets,
    landmarks: data.landmarks,
    today: context.today,
    path,
    ...(record && { record }),
  });
  return { anatomy, boilerplate, mask, facts };
}
