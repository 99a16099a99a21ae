import type { Corpus } from '../core/corpus.ts';
import { ArticlesChangedError } from '../core/coverage/coverageIndex.ts';
import type { Coverage, Preset, Story } from '../core/coverage/story.ts';
import { settleDates } from './dating.ts';
import type { Job } from './job.ts';
import { PassageFinder } from './passageFinder.ts';
import type { CoverageResult, PassageView, StoryPassage } from './coverageResult.ts';
import type { ArticleSummary, Progress } from './protocol.ts';
import { decidedRows } from './queries/decidedRows.ts';
import { passageViews } from './queries/passageViews.ts';
import { byPublication } from '../core/coverage/publication.ts';
import { summarise } from './queries/sources.ts';
import { type FoundPair, storyRows } from './queries/stories.ts';
import { storyPassages } from './queries/storyPassages.ts';

/** Progress of a search is told in two halves: comparing all articles, then reading the likely pairs. */
const HALF = 1000;

/** An article's passages are looked for in so many others of its story: a hundred more would tell the reader nothing new. */
const MOST_OTHERS = 20;

/** Searches for duplicate coverage, and remembers the last result over all articles. */
export class CoverageSearch {
  readonly #corpus: Corpus;
  readonly #finder: PassageFinder;
  #latest: Coverage = { pairs: [], stories: [] };

  constructor(corpus: Corpus, textOf: (id: string) => Promise<string>) {
    this.#corpus = corpus;
    this.#finder = new PassageFinder(corpus, textOf);
  }

  /** Finds pairs and stories; `news` when what is known of all articles has changed. */
  async find(
    ids: readonly string[] | null,
    preset: Preset,
    job: Job<Progress>,
  ): Promise<{ readonly result: CoverageResult; readonly news: boolean }> {
    const within = ids && new Set(ids);
    const tell = (share: number) => job.partial({ done: Math.round(HALF * share), total: 2 * HALF });
    const coverage = await this.compare(within, preset, job, tell);
    if (!within) {
      // At once: these are the stories of the articles as they are now, and a file may change while pairs are read.
      this.#corpus.place(coverage.stories);
      await settleDates(this.#corpus, job);
    }
    const found = await this.#readPairs(coverage, job);
    const news = !within && JSON.stringify(coverage.stories) !== JSON.stringify(this.#latest.stories);
    if (!within) this.#latest = coverage;
    const stories = storyRows(this.#corpus, coverage, found);
    const decided = decidedRows(this.#corpus, coverage.stories, within);
    return { result: { compared: this.#corpus.countArticles(within), stories, decided }, news };
  }

  /** The other members of the article's story in the last search over all; empty before one. */
  alsoCoveredBy(id: string): readonly ArticleSummary[] {
    const story = this.#storyOf(id);
    return (story?.members ?? []).flatMap((member) => {
      const article = member === id ? undefined : this.#corpus.get(member);
      return article ? [summarise(this.#corpus, article)] : [];
    });
  }

  /** The shared passages of two articles. Rejects when one of them cannot be read. */
  async passages(a: string, b: string): Promise<readonly PassageView[]> {
    const [textA, textB] = await Promise.all([this.#finder.textOf(a), this.#finder.textOf(b)]);
    return passageViews(textA, textB, this.#corpus.termWeights);
  }

  /**
   * The passages of an article that stand in others of its story in the last search over all, in their order; none before
   * one, or where the article is in no story.
   */
  async storyPassages(id: string, job: Pick<Job<never>, 'breathe'>): Promise<readonly StoryPassage[]> {
    const story = this.#storyOf(id);
    if (!story) return [];
    const paired = new Set(
      this.#latest.pairs.flatMap(({ a, b }) => (a === id ? [b] : b === id && story.members.includes(a) ? [a] : [])),
    );
    const members = story.members.flatMap((member) => this.#corpus.get(member) ?? []).sort(byPublication);
    const others = members.filter((other) => paired.has(other.id)).slice(0, MOST_OTHERS);
    const text = await this.#finder.textOf(id);
    const shared = [];
    for (const article of others) {
      const there = await this.#finder.textOf(article.id).catch(() => null);
      if (there) shared.push({ article, text: there });
      await job.breathe();
    }
    return storyPassages(this.#corpus, id, text, shared);
  }

  /**
   * Compares all articles, or those named, and reads no text. A text that changes meanwhile, or a decision about pairs,
   * starts the comparison anew. `tell` hears which share is done.
   */
  async compare(
    ids: ReadonlySet<string> | null,
    preset: Preset,
    job: Pick<Job<never>, 'breathe'>,
    tell: (share: number) => void,
  ): Promise<Coverage> {
    for (;;) {
      const decided = this.#corpus.decidedCoverage;
      try {
        const coverage = await this.#compareOnce(ids, preset, job, tell);
        if (decided === this.#corpus.decidedCoverage) return coverage;
      } catch (error) {
        if (!(error instanceof ArticlesChangedError)) throw error;
      }
    }
  }

  async #compareOnce(
    ids: ReadonlySet<string> | null,
    preset: Preset,
    job: Pick<Job<never>, 'breathe'>,
    tell: (share: number) => void,
  ): Promise<Coverage> {
    const search = this.#corpus.findCoverage({ preset, ...(ids && { ids }) });
    for (;;) {
      const step = search.next();
      if (step.done) return step.value;
      const { done, total } = step.value;
      tell(done / Math.max(1, total));
      await job.breathe();
    }
  }

  async #readPairs({ pairs }: Coverage, job: Job<Progress>): Promise<readonly FoundPair[]> {
    const found: FoundPair[] = [];
    let read = 0;
    for await (const one of this.#finder.findAll(pairs)) {
      if (one) found.push(one);
      job.partial({ done: HALF + Math.round((HALF * ++read) / pairs.length), total: 2 * HALF });
      await job.breathe();
    }
    return found;
  }

  #storyOf(id: string): Story | undefined {
    return this.#latest.stories.find(({ members }) => members.includes(id));
  }
}
