import { maskOf } from '../core/boilerplate/mask.ts';
import type { Corpus } from '../core/corpus.ts';
import { ArticlesChangedError } from '../core/coverage/coverageIndex.ts';
import { type PassageText, findPassages } from '../core/coverage/passages.ts';
import { PassageTexts } from '../core/coverage/passageTexts.ts';
import type { Coverage, Preset } from '../core/coverage/story.ts';
import { settleDates } from './dating.ts';
import type { Job } from './job.ts';
import type { ArticleSummary, CoverageResult, PassageView, Progress } from './protocol.ts';
import { passageViews } from './queries/passageViews.ts';
import { summarise } from './queries/sources.ts';
import { type FoundPair, storyRows } from './queries/stories.ts';

/** Progress of a search is told in two halves: comparing all articles, then reading the likely pairs. */
const HALF = 1000;

/** Searches for duplicate coverage, and remembers the last result over all articles. */
export class CoverageSearch {
  readonly #corpus: Corpus;
  readonly #textOf: (id: string) => Promise<string>;
  #stories: Coverage['stories'] = [];

  constructor(corpus: Corpus, textOf: (id: string) => Promise<string>) {
    this.#corpus = corpus;
    this.#textOf = textOf;
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
    const found = await this.#readPairs(coverage, job);
    if (!within) {
      this.#corpus.place(coverage.stories);
      await settleDates(this.#corpus, job);
    }
    const news = !within && JSON.stringify(coverage.stories) !== JSON.stringify(this.#stories);
    if (!within) this.#stories = coverage.stories;
    const stories = storyRows(this.#corpus, coverage, found);
    return { result: { compared: this.#corpus.countArticles(within), stories }, news };
  }

  /** The other members of the article's story in the last search over all; empty before one. */
  alsoCoveredBy(id: string): readonly ArticleSummary[] {
    const story = this.#stories.find(({ members }) => members.includes(id));
    return (story?.members ?? []).flatMap((member) => {
      const article = member === id ? undefined : this.#corpus.get(member);
      return article ? [summarise(this.#corpus, article)] : [];
    });
  }

  /** The shared passages of two articles. Rejects when one of them cannot be read. */
  async passages(a: string, b: string): Promise<readonly PassageView[]> {
    const [textA, textB] = await Promise.all([this.#passageText(a), this.#passageText(b)]);
    return passageViews(textA, textB, this.#corpus.termWeights);
  }

  /**
   * Compares all articles, or those named, and reads no text. A text that changes meanwhile starts the comparison anew.
   * `tell` hears which share is done.
   */
  async compare(
    ids: ReadonlySet<string> | null,
    preset: Preset,
    job: Pick<Job<never>, 'breathe'>,
    tell: (share: number) => void,
  ): Promise<Coverage> {
    for (;;) {
      try {
        return await this.#compareOnce(ids, preset, job, tell);
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
    const texts = new PassageTexts((id) => this.#passageText(id));
    const found: FoundPair[] = [];
    for (const [index, pair] of pairs.entries()) {
      try {
        const [a, b] = await Promise.all([texts.get(pair.a), texts.get(pair.b)]);
        const finding = findPassages(a, b, this.#corpus.termWeights);
        found.push({ pair, finding, aLength: lengthOf(a), bLength: lengthOf(b) });
      } catch {
        // A file that vanished since it was indexed: the watcher takes it out of the index, and out of the next search.
      }
      job.partial({ done: HALF + Math.round((HALF * (index + 1)) / pairs.length), total: 2 * HALF });
      await job.breathe();
    }
    return found;
  }

  async #passageText(id: string): Promise<PassageText> {
    const text = await this.#textOf(id);
    const article = this.#corpus.get(id);
    const path = article?.path ?? id;
    return { text, mask: article?.mask ?? maskOf(this.#corpus.analyse({ id, path, text }).boilerplate) };
  }
}

function lengthOf({ text, mask }: PassageText): number {
  return text.length - mask.reduce((masked, { start, end }) => masked + end - start, 0);
}
