import type { Corpus } from '../core/corpus.ts';
import { ArticlesChangedError } from '../core/coverage/coverageIndex.ts';
import type { Coverage, Preset } from '../core/coverage/story.ts';
import { settleDates } from './dating.ts';
import type { Job } from './job.ts';
import { PassageFinder } from './passageFinder.ts';
import type { CoverageProgress, CoverageResult, PassageView, StoryPassage } from './coverageResult.ts';
import type { ArticleSummary, Progress } from './protocol.ts';
import { decidedRows } from './queries/decidedRows.ts';
import { passageViews } from './queries/passageViews.ts';
import { byPublication } from '../core/coverage/publication.ts';
import { summarise } from './queries/sources.ts';
import { type FoundPair, storyRows } from './queries/stories.ts';
import { storyPassages } from './queries/storyPassages.ts';

/** Progress of a search is told in two parts: comparing all articles, then reading the likely pairs, which takes longer. */
const COMPARING = 400;
const STEPS = 1000;

/** A comparison that begins with more than this share of it found the scores of an earlier one. */
const SCORED = 0.5;

/** An article's passages are looked for in so many others of its story: a hundred more would tell the reader nothing new. */
const MOST_OTHERS = 20;

/** Where a search has its texts from, and what tells whether they are the same still. */
export interface CoverageTexts {
  /** Rejects when the article cannot be read. */
  readonly textOf: (id: string) => Promise<string>;
  /** In bytes. */
  readonly sizeOf: (id: string) => number;
  /** Which state the index is in: another number after each change. */
  readonly revision: () => number;
}

/** Searches for duplicate coverage. What was found last over all articles is the corpus's to keep. */
export class CoverageSearch {
  readonly #corpus: Corpus;
  readonly #texts: CoverageTexts;
  readonly #finder: PassageFinder;
  /** How alike articles had to be when the reader last searched all. */
  #preset: Preset = 'balanced';
  /** Searches that the reader waits for. */
  readonly #asked = new Set<Promise<unknown>>();
  /** The comparison under way that nobody waits for. */
  #quiet: Promise<unknown> | undefined;

  constructor(corpus: Corpus, texts: CoverageTexts) {
    this.#corpus = corpus;
    this.#texts = texts;
    this.#finder = new PassageFinder(corpus, texts.textOf);
  }

  /** Finds pairs and stories; `news` when what is known of all articles has changed. */
  async find(
    ids: readonly string[] | null,
    preset: Preset,
    job: Job<CoverageProgress>,
  ): Promise<{ readonly result: CoverageResult; readonly news: boolean }> {
    const work = this.#find(ids && new Set(ids), preset, job);
    this.#asked.add(work);
    try {
      return await work;
    } finally {
      this.#asked.delete(work);
    }
  }

  /**
   * Compares all articles as strictly as the reader last asked, without having been asked for now: it stands still while
   * the reader waits for a search.
   */
  async compareQuietly(job: Job<Progress>): Promise<Coverage> {
    // One after the other: the next one finds the scores of the last.
    while (this.#quiet) await this.#quiet.catch(() => {});
    const breathe = async () => {
      await job.breathe();
      if (this.#asked.size === 0) return;
      while (this.#asked.size > 0) await Promise.allSettled(this.#asked);
      // Begun anew, it finds the scores of that search.
      throw new ArticlesChangedError();
    };
    const tell = (share: number) => job.partial({ done: Math.round(STEPS * share), total: STEPS });
    const work = this.#compare(null, this.#preset, { breathe }, tell);
    this.#quiet = work;
    try {
      return await work;
    } finally {
      this.#quiet = undefined;
    }
  }

  /** The other members of the article's story in the last search over all; empty before one. */
  alsoCoveredBy(id: string): readonly ArticleSummary[] {
    const story = this.#corpus.storyOf(id);
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
    const story = this.#corpus.storyOf(id);
    if (!story) return [];
    const paired = new Set(
      this.#corpus.placed.pairs.flatMap(({ a, b }) =>
        a === id ? [b] : b === id && story.members.includes(a) ? [a] : [],
      ),
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

  async #find(ids: ReadonlySet<string> | null, preset: Preset, job: Job<CoverageProgress>) {
    const searched = this.#sizeOf(ids);
    const tell = (steps: number) => job.partial({ done: Math.round(steps), total: STEPS, ...searched });
    // Where the scores are known still, all the time goes into reading.
    let comparing = 0;
    const coverage = await this.#compare(ids, preset, job, (share) => {
      if (share < SCORED) comparing = COMPARING;
      tell(comparing * share);
    });
    // What changes while pairs are read, these stories do not know.
    const revision = this.#texts.revision();
    const before = this.#corpus.placed.stories;
    if (!ids) {
      // At once: these are the stories of the articles as they are now, and a file may change while pairs are read.
      this.#preset = preset;
      this.#corpus.place(coverage);
      await settleDates(this.#corpus, job);
    }
    const found = await this.#readPairs(coverage, job, (share) => tell(comparing + (STEPS - comparing) * share));
    const news = !ids && JSON.stringify(coverage.stories) !== JSON.stringify(before);
    const stories = storyRows(this.#corpus, coverage, found);
    const decided = decidedRows(this.#corpus, coverage.stories, ids);
    return { result: { revision, compared: searched.articles, stories, decided }, news };
  }

  /**
   * Compares all articles, or those named, and reads no text. A text that changes meanwhile, or a decision about pairs,
   * starts the comparison anew. `tell` hears which share is done.
   */
  async #compare(
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

  async #readPairs(
    { pairs }: Coverage,
    job: Pick<Job<never>, 'breathe'>,
    tell: (share: number) => void,
  ): Promise<readonly FoundPair[]> {
    const found: FoundPair[] = [];
    let read = 0;
    for await (const one of this.#finder.findAll(pairs)) {
      if (one) found.push(one);
      tell(++read / pairs.length);
      await job.breathe();
    }
    return found;
  }

  /** How many articles a search is over, and their bytes. */
  #sizeOf(ids: ReadonlySet<string> | null): Pick<CoverageProgress, 'articles' | 'bytes'> {
    let articles = 0;
    let bytes = 0;
    for (const article of this.#corpus.all()) {
      if (!this.#corpus.isArticle(article) || !(ids?.has(article.id) ?? true)) continue;
      articles++;
      bytes += this.#texts.sizeOf(article.id);
    }
    return { articles, bytes };
  }
}
