import type { Span } from '../text/span.ts';
import { ArticleColumns } from './articleColumns.ts';
import { type ArticleTerms, TermReader } from './articleTerms.ts';
import type { CoverageModel } from './coverageModel.ts';
import { coverageOf, withTwins } from './coverageResult.ts';
import type { DecidedPair } from './decidedPairs.ts';
import { type Folder, type FolderArticle, openFolder } from './folder.ts';
import type { ScoredPairs } from './pairList.ts';
import { THRESHOLDS } from './presets.ts';
import { type SearchProgress, type Sliced, stage } from './progress.ts';
import { scorePairs } from './scoring.ts';
import type { Coverage, Preset } from './story.ts';
import { Tokens } from './tokens.ts';
import { splitTwins } from './twins.ts';
import { remembering, type TermWeights } from './termWeights.ts';
import { type WordWeights, weighWords, weightsOf } from './wordWeights.ts';

/** An article as it is added: its text is read and not kept. */
export interface CoverageArticle {
  readonly text: string;
  /** What is not the article. */
  readonly mask: readonly Span[];
  /** Days since 1970-01-01; null when unknown. */
  readonly day: number | null;
}

/** The index was changed while a search was under way; start it anew. */
export class ArticlesChangedError extends Error {
  override readonly name = 'ArticlesChangedError';

  constructor() {
    super('The articles changed during a search for coverage.');
  }
}

/** What a search is over. */
export interface SearchOptions {
  /** Only these articles, as if there were no others; absent: all. Ids that are not in the index do not count. */
  readonly ids?: ReadonlySet<string>;
  readonly preset: Preset;
  /** In place of the preset's: 0 to 1. */
  readonly threshold?: number;
  /** What the reader says of pairs: it goes before what is likely. */
  readonly decided?: readonly DecidedPair[];
  /**
   * Keeps the scores, 12 bytes a candidate pair, so that the next search over the same articles need not compare them
   * again: what a reader decides, or how alike two must be, only changes what is made of the scores.
   */
  readonly keep?: boolean;
}

/** What was compared, with its scores. */
interface Scores extends ScoredPairs {
  readonly compared: readonly FolderArticle[];
  readonly folder: Pick<Folder, 'ids' | 'size'>;
}

/** Fewer words report nothing: a stub that says "Photo" covers no event, and is no copy of another. */
const MIN_WORDS = 5;

/** Words that are written in two ways (`1.4`, `country's`) are folded otherwise in a passage than they are read in a text. */
const MOST_OF_PASSAGE = 0.7;

/**
 * What is needed of all articles to find those that cover one event: fingerprints and terms, never text. The result of
 * a search depends on the articles alone, not on the order in which they came or on others that went.
 */
export class CoverageIndex {
  readonly #model: CoverageModel;
  readonly #columns = new ArticleColumns();
  readonly #articles = new Map<string, FolderArticle>();
  readonly #tokens = new Tokens();
  readonly #reader: TermReader;
  #revision = 0;
  #weights: TermWeights | undefined;
  /** Those of the last search that kept them. */
  #scores: Scores | undefined;

  constructor(model: CoverageModel) {
    this.#model = model;
    this.#reader = new TermReader(model.background);
  }

  /** How many articles there are. */
  get size(): number {
    return this.#articles.size;
  }

  /** How telling words are among the articles of the index; another object after every change. */
  get weights(): TermWeights {
    return (this.#weights ??= remembering(weightsOf(this.wordWeights(), this.#model.background)));
  }

  /** The table behind `weights`, as it is now. */
  wordWeights(): WordWeights {
    const { table, articlesWith } = this.#columns;
    return weighWords(table.hashes.view(), articlesWith.view(), this.size, this.#model.background);
  }

  /** Adds the article, or puts it in the place of the one with its id. */
  set(id: string, article: CoverageArticle): void {
    this.#tokens.read(article.text, article.mask);
    this.add(id, this.#reader.read(this.#tokens), article.day);
  }

  /** The same for an article that was read elsewhere. */
  add(id: string, terms: ArticleTerms, day: number | null): void {
    this.delete(id);
    this.#changed();
    this.#articles.set(id, { id, range: this.#columns.add(terms), day });
  }

  /** Gives the article another day; nothing happens when there is no such article, or the day is the same. */
  date(id: string, day: number | null): void {
    const article = this.#articles.get(id);
    if (!article || article.day === day) return;
    this.#changed();
    this.#articles.set(id, { ...article, day });
  }

  /** Takes the article away; nothing happens when there is none. */
  delete(id: string): void {
    const article = this.#articles.get(id);
    if (article === undefined) return;
    this.#changed();
    this.#columns.remove(article.range);
    this.#articles.delete(id);
  }

  /**
   * The ids of the articles that may hold a passage: those that have most of its telling words, of which a mask in the
   * article may hide some. None for a passage without such words.
   */
  articlesWith(passage: string): readonly string[] {
    this.#tokens.read(passage, []);
    const words = this.#reader.read(this.#tokens).words;
    const terms = new Set(Array.from(words, (word) => this.#columns.table.find(word)));
    if (terms.size === 0) return [];
    const holders = [...this.#articles.values()].filter(
      ({ range }) => this.#columns.countOf(range, terms) >= MOST_OF_PASSAGE * terms.size,
    );
    return holders.map(({ id }) => id);
  }

  /**
   * Finds pairs and stories in slices of a few milliseconds. Throws `ArticlesChangedError` when the index is
   * changed while a search is under way.
   */
  *search(options: SearchOptions): Generator<SearchProgress, Coverage> {
    const revision = this.#revision;
    const articles = [...this.#articles.values()].filter(
      ({ id, range }) => range.words >= MIN_WORDS && (options.ids?.has(id) ?? true),
    );
    const { decided = [] } = options;
    const { compared, twins } = splitTwins(articles, new Set(decided.flatMap(({ a, b }) => [a, b])));
    const work = this.#find(compared, options);
    for (;;) {
      const step = work.next();
      if (step.done === true) return withTwins(step.value, twins);
      yield { done: Math.floor(step.value * articles.length), total: articles.length };
      if (revision !== this.#revision) throw new ArticlesChangedError();
    }
  }

  *#find(compared: readonly FolderArticle[], { preset, threshold, decided, keep }: SearchOptions): Sliced<Coverage> {
    const known = this.#scores && isSame(this.#scores.compared, compared) ? this.#scores : undefined;
    const scores = known ?? (yield* stage(0, 0.95, this.#score(compared)));
    if (keep) this.#scores = scores;
    return yield* stage(0.95, 0.05, coverageOf(scores.folder, scores, threshold ?? THRESHOLDS[preset], decided));
  }

  *#score(compared: readonly FolderArticle[]): Sliced<Scores> {
    const folder = openFolder(this.#columns, compared);
    const { pairs, scores } = yield* scorePairs(folder, this.#model);
    return { compared, folder: { ids: folder.ids, size: folder.size }, pairs, scores };
  }

  #changed(): void {
    this.#revision++;
    this.#weights = undefined;
    this.#scores = undefined;
  }
}

/** Whether two searches are over the same articles; each change to one makes another object of it. */
function isSame(x: readonly FolderArticle[], y: readonly FolderArticle[]): boolean {
  return x.length === y.length && x.every((article, i) => article === y[i]);
}
