import { readAnatomy } from './article/anatomy.ts';
import type { Article, ArticleFacts } from './article/article.ts';
import { type FactContext, decideFacts } from './article/decideFacts.ts';
import { type Layout, readLayout, withHeadingOutside } from './article/layout.ts';
import type { BoilerplateBlock } from './boilerplate/block.ts';
import { decidePublication } from './article/outlets/decidePublication.ts';
import { type BoilerplateContext, findBoilerplate } from './boilerplate/findBoilerplate.ts';
import { isMasked, maskOf } from './boilerplate/mask.ts';
import type { CoreData } from './data.ts';
import type { ArticleEntities } from './entities/entity.ts';
import type { NameDecisions } from './entities/nameDecisions.ts';
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
  /** What readers decided about names; absent: nothing. */
  readonly names?: NameDecisions;
  /** ISO, the reader's day. */
  readonly today: string;
  readonly boilerplate: BoilerplateContext;
  /**
   * What holds for the lines in place of what `boilerplate` has, once the outlet (its id, null: unknown) is known; null:
   * nothing else. Absent where nothing was decided about outlets, which saves to tell it twice.
   */
  readonly decisionsIn?: (outlet: string | null) => BoilerplateContext['decisions'] | null;
}

/** What the first stages say of one text; the others start from it. */
export interface Outlined {
  readonly layout: Layout;
  readonly boilerplate: readonly BoilerplateBlock[];
  /** The spans that are not the article, sorted, apart. */
  readonly mask: readonly Span[];
  /** The rest of the anatomy, where these stages needed it already: see `anatomyOf`. */
  readonly anatomy?: Article;
}

/** Everything the core says of one text. */
export interface Analysed extends Omit<Outlined, 'layout' | 'anatomy'> {
  readonly anatomy: Article;
  /** By its own words, path and record; `judgeFacts` adds what lies beside it. */
  readonly facts: ArticleFacts;
  readonly entities: ArticleEntities;
}

const NO_ENTITIES: ArticleEntities = { entities: [], mentions: [] };

/** The way of the data for one article: layout, boilerplate, the rest of the anatomy, facts, names. Pure: same input, same result. */
export function analyse(source: ArticleSource, data: CoreData, context: AnalysisContext): Analysed {
  const [analysed] = analyseAll([source], data, () => context);
  return analysed!;
}

/** How many texts `analyseAll` and `outlineAll` are best given at a time. */
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
  const outlined = outlineAll(sources, data, contextOf);
  const anatomies = sources.map(({ text }, i) => anatomyOf(text, outlined[i]!, data));
  const facts = sources.map((source, i) => {
    const context = factContext(source, outlined[i]!.mask, data, contextOf(source).today);
    return decideFacts(source.text, anatomies[i]!, context);
  });
  const { names } = data;
  return sources.map(({ text }, i) => {
    const { boilerplate, mask } = outlined[i]!;
    const anatomy = anatomies[i]!;
    const date = facts[i]!.date?.value ?? null;
    const entities = names
      ? recogniseEntities(text, anatomy, mask, names, {
          offices: data.offices,
          date,
          decided: contextOf(sources[i]!).names,
        })
      : NO_ENTITIES;
    return { anatomy, boilerplate, mask, facts: facts[i]!, entities };
  });
}

/** The first stages alone, a third of the way: for who needs of most articles no more than what is not the article. */
export function outlineAll(
  sources: readonly ArticleSource[],
  data: CoreData,
  contextOf: (source: ArticleSource) => AnalysisContext,
): Outlined[] {
  const layouts = sources.map(({ text }) => readLayout(text, data.outlets));
  return sources.map((source, i) => {
    const context = contextOf(source);
    const outlined = outline(source.text, layouts[i]!, data, context.boilerplate);
    return byOutlet(source, layouts[i]!, outlined, data, context);
  });
}

/** The anatomy of a text whose first stages are known; nothing is read twice. */
export function anatomyOf(text: string, { layout, anatomy }: Outlined, { outlets }: CoreData): Article {
  return anatomy ?? readAnatomy(text, layout, outlets);
}

/** The outline by what was decided about the outlet, as that is known without it: the lines may be what tells it. */
function byOutlet(
  source: ArticleSource,
  first: Layout,
  outlined: Outlined,
  data: CoreData,
  { today, boilerplate, decisionsIn }: AnalysisContext,
): Outlined {
  if (!decisionsIn) return outlined;
  const { text } = source;
  const anatomy = anatomyOf(text, outlined, data);
  const { outlet } = decidePublication(text, anatomy, factContext(source, outlined.mask, data, today));
  const decisions = decisionsIn(outlet?.value ?? null);
  const decided = decisions ? outline(text, first, data, { ...boilerplate, decisions }) : outlined;
  return decided.layout === outlined.layout ? { ...decided, anatomy } : decided;
}

function outline(text: string, first: Layout, data: CoreData, context: BoilerplateContext): Outlined {
  const boilerplate = findBoilerplate(text, first.parts, data.boilerplate, context);
  const mask = maskOf(boilerplate);
  const { headline } = first.parts;
  // A heading inside a banner was taken for the headline: the right one stands outside.
  const misled = headline !== null && isMasked(mask, headline);
  return { layout: misled ? withHeadingOutside(mask, text, first) : first, boilerplate, mask };
}

/** What the facts of a text are decided with, besides its anatomy. */
export function factContext(
  { path, record }: ArticleSource,
  mask: readonly Span[],
  data: CoreData,
  today: string,
): FactContext {
  return { mask, outlets: data.outlets, landmarks: data.landmarks, today, path, ...(record && { record }) };
}
