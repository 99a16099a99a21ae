import type { Span } from '../text/span.ts';
import { ArticleColumns } from './articleColumns.ts';
import type { CoverageModel } from './coverageModel.ts';
import { type Folder, type IndexedArticle, openFolder } from './folder.ts';
import { THRESHOLDS } from './presets.ts';
import type { SearchProgress } from './progress.ts';
import { type ScoredPairs, SCORING_STAGES, scorePairs } from './scoring.ts';
import { groupStories } from './stories.ts';
import type { Coverage, Pair, Preset, Story } from './story.ts';
import { inverseFrequency } from './folderWeights.ts';
import { Tokens } from './tokens.ts';
import type { TermWeights } from './termWeights.ts';

export type { SearchProgress } from './progress.ts';

/** An article as it is added: its text is read and not kept. */
export interface CoverageArticle {
  readonly text: string;
  /** What is not the article. */
  readonly mask: readonly Span[];
  /** Days since 1970-01-01; null when unknown. */
  readonly day: number | null;
  readonly outlet: string | null;
}

/** What a search is over. */
export interface SearchOptions {
  /** Only these articles, as if there were no others; absent: all. Ids that are not in the index do not count. */
  readonly ids?: ReadonlySet<string>;
  readonly preset: Preset;
  /** In place of the preset's: 0 to 1. */
  readonly threshold?: number;
}

/**
 * What is needed of all articles to find those that cover one event: fingerprints and terms, never text. The result of
 * a search depends on the articles alone, not on the order in which they came or on others that went.
 */
export class CoverageIndex {
  readonly #model: CoverageModel;
  readonly #columns: ArticleColumns;
  readonly #articles = new Map<string, IndexedArticle>();
  readonly #tokens = new Tokens();
  #revision = 0;
  #weights: TermWeights | undefined;

  constructor(model: CoverageModel) {
    this.#model = model;
    this.#columns = new ArticleColumns(model.background);
  }

  /** How many articles there are. */
  get size(): number {
    return this.#articles.size;
  }

  /** How telling words are among the articles of the index; another object after every change. */
  get weights(): TermWeights {
    return (this.#weights ??= { weightOf: (word) => this.#weightOf(word) });
  }

  /** Adds the article, or puts it in the place of the one with its id. */
  set(id: string, article: CoverageArticle): void {
    this.delete(id);
    this.#changed();
    this.#tokens.read(article.text, article.mask);
    const range = this.#columns.add(this.#tokens);
    this.#articles.set(id, { id, range, day: article.day, outlet: article.outlet });
  }

  /** Takes the article away; nothing happens when there is none. */
  delete(id: string): void {
    const article = this.#articles.get(id);
    if (article === undefined) return;
    this.#changed();
    this.#columns.remove(article.range);
    this.#articles.delete(id);
  }

  /** Gives the article another day; nothing happens when there is none. */
  setDay(id: string, day: number | null): void {
    const article = this.#articles.get(id);
    if (article === undefined) return;
    this.#changed();
    this.#articles.set(id, { ...article, day });
  }

  /**
   * Finds pairs and stories in slices of a few milliseconds. Throws an `Error` when the index is changed while a search
   * is under way.
   */
  *search(options: SearchOptions): Generator<SearchProgress, Coverage> {
    const revision = this.#revision;
    const articles = [...this.#articles.values()].filter(({ id }) => options.ids?.has(id) ?? true);
    const folder = openFolder(this.#columns, articles);
    const threshold = options.threshold ?? THRESHOLDS[options.preset];
    const total = articles.length * SCORING_STAGES;
    const work = scorePairs(folder, this.#model);
    for (;;) {
      const step = work.next();
      if (step.done === true) return coverageOf(folder, step.value, threshold);
      yield { done: Math.min(total, Math.round(step.value * articles.length)), total };
      if (revision !== this.#revision) throw new Error('the articles changed during a search for coverage');
    }
  }

  #changed(): void {
    this.#revision++;
    this.#weights = undefined;
  }

  #weightOf(word: number): number {
    const term = this.#columns.table.find(word);
    const articles = term < 0 ? 0 : this.#columns.articlesWith.cells[term]!;
    return inverseFrequency(articles, this.size, this.#model.background.shareOf(word));
  }
}

function byCodeUnits(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}

function coverageOf(folder: Folder, scored: ScoredPairs, threshold: number): Coverage {
  const groups = groupStories(folder.size, scored.pairs, scored.scores, threshold);
  return { pairs: pairsOver(threshold, folder, scored), stories: storiesOf(folder, groups) };
}

function pairsOver(threshold: number, { ids }: Folder, { pairs: { a, b, size }, scores }: ScoredPairs): Pair[] {
  const pairs: Pair[] = [];
  for (let p = 0; p < size; p++) {
    const score = scores[p]!;
    if (score < threshold) continue;
    const x = ids[a[p]!]!;
    const y = ids[b[p]!]!;
    pairs.push(x < y ? { a: x, b: y, score } : { a: y, b: x, score });
  }
  return pairs.sort((x, y) => y.score - x.score || byCodeUnits(x.a, y.a) || byCodeUnits(x.b, y.b));
}

function storiesOf({ ids }: Folder, groups: readonly number[][]): Story[] {
  return groups
    .map((group) => group.map((article) => ids[article]!).sort(byCodeUnits))
    .map((members) => ({ id: `story:${members[0]}`, members }))
    .sort((x, y) => y.members.length - x.members.length || byCodeUnits(x.id, y.id));
}
