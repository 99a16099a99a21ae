import { type CoreData, DATA_FILES, type DataFile, coreData } from '../core/data.ts';
import { Corpus } from '../core/corpus.ts';
import { describe } from '../core/indexedArticle.ts';
import type { Outlet } from '../core/article/outlets/outlets.ts';
import { resolveDays } from '../core/article/dates/namedDays/resolveDays.ts';
import { lookAtMarks, textOfFile } from './anchoring.ts';
import type { Handlers } from './channel.ts';
import { CoverageSearch } from './coverageSearch.ts';
import { dateByStories, settleDates } from './dating.ts';
import { Indexing, sourceOf } from './indexing.ts';
import type { Host, Job } from './job.ts';
import { OpenTexts } from './openTexts.ts';
import type { EntityDecision } from '../core/entities/nameDecisions.ts';
import { Renaming } from './renaming.ts';
import type { Preset } from '../core/coverage/story.ts';
import type { CoverageProgress, CoverageResult } from './coverageResult.ts';
import type { AnalysisMethods, HostMethods, IndexStatus, Inspection, Progress, SkippedFile } from './protocol.ts';
import type { LikeLines } from './boilerplateRows.ts';
import { agreementHandlers } from './queries/agreement.ts';
import { annotationHandlers } from './queries/annotations.ts';
import { Boilerplate } from './queries/boilerplate.ts';
import { type BlockIn, NOWHERE, linesLike, placesElsewhere, withElsewhere } from './queries/boilerplateLines.ts';
import { type CleanedArticle, type CleanedFile, cleanedArticle, cleanedFile } from './queries/cleaning.ts';
import { Entities } from './queries/entities.ts';
import { entityLevel } from './queries/entityLevels.ts';
import { factChoices } from './queries/factChoices.ts';
import { findOutlets } from './queries/outlets.ts';
import { Quotations } from './queries/quotations.ts';
import { Sources, summarise } from './queries/sources.ts';
import { textHandlers } from './textHandlers.ts';

/** What the engine asks of its surroundings. */
export type Ask = <M extends keyof HostMethods>(
  method: M,
  params: HostMethods[M]['params'],
) => Promise<HostMethods[M]['result']>;

/** The index tells of its changes at most this often while it grows. */
const NOTICE_MS = 250;

/** The analysis itself: one corpus, kept in step with files and open texts, and the queries over it. */
class Engine {
  readonly #host: Host;
  readonly #ask: Ask;
  readonly corpus: Corpus;
  readonly indexing: Indexing;
  readonly sources: Sources;
  readonly entities: Entities;
  readonly boilerplate: Boilerplate;
  readonly quotations: Quotations;
  readonly coverage: CoverageSearch;
  readonly #open = new OpenTexts();
  /** Articles that a decision is about, and that have not been judged by it yet. */
  readonly #toJudge = new Set<string>();
  readonly #renaming: Renaming;
  #revision = 0;
  #judgedBy = 0;
  /** The reader's outlets, as JSON: at first none. */
  #known = '[]';
  #noticed = -Infinity;

  constructor(data: CoreData, host: Host, ask: Ask) {
    this.#host = host;
    this.#ask = ask;
    this.corpus = new Corpus(data, () => host.today());
    this.indexing = new Indexing(
      this.corpus,
      (id) => ask('read', { id }),
      (id) => this.#open.textOf(id),
      () => this.#touch(),
    );
    this.#renaming = new Renaming(this.corpus, this.indexing);
    this.sources = new Sources(this.corpus);
    this.entities = new Entities(this.corpus);
    this.boilerplate = new Boilerplate(this.corpus);
    this.quotations = new Quotations(this.corpus, {
      textOf: (id) => this.indexing.textOf(id),
      revision: () => this.#revision,
    });
    this.coverage = new CoverageSearch(this.corpus, {
      textOf: (id) => this.indexing.textOf(id),
      sizeOf: (id) => this.indexing.stampOf(id)?.size ?? 0,
      revision: () => this.#revision,
    });
  }

  /** Brings the index up to date with files; cancelled, it keeps what it has done. */
  async sync(
    { changed, removed, limits }: AnalysisMethods['sync']['params'],
    job: Job<Progress>,
  ): Promise<IndexStatus> {
    await this.indexing.sync(changed, removed, limits, job);
    if (await settleDates(this.corpus, job)) this.#touch();
    return this.#settle();
  }

  /** Dates what only the stories tell. The reader did not ask for it: a search they ask for goes first. */
  async dateByStories(job: Job<Progress>): Promise<void> {
    if (await dateByStories(this.corpus, () => this.coverage.compareQuietly(job), job)) this.#notice();
  }

  /** Tells the host of changes that were made since it last heard of one. */
  async #settle(): Promise<IndexStatus> {
    this.#noticed = this.#host.now();
    await this.#ask('indexChanged', { revision: this.#revision });
    return this.status();
  }

  status(): IndexStatus {
    const articles = this.corpus.countArticles();
    const { skipped } = this.indexing;
    return { articles, otherFiles: this.corpus.size - articles, skipped: skipped.size, revision: this.#revision };
  }

  /** Files that could not be read, and texts that show nothing of an article. */
  skipped(): readonly SkippedFile[] {
    const others: SkippedFile[] = [];
    for (const text of this.corpus.all()) {
      if (this.corpus.isArticle(text)) continue;
      const { id, path } = text;
      others.push({ id, path, problem: false, reason: 'No date header, dateline or outlet in the text.' });
    }
    return [...this.indexing.skipped.values(), ...others];
  }

  async inspect(id: string, path: string, text: string): Promise<Inspection> {
    const source = sourceOf({ id, path }, text);
    const listed = this.indexing.stampOf(id) !== undefined;
    let analysed = this.#open.current(id, text, this.#judgedBy);
    if (!analysed || (listed && !this.corpus.get(id))) {
      // A text outside the collection is analysed beside it, and one that is in it already changes nothing.
      const changes = listed && !this.corpus.holds(source);
      analysed = changes ? this.corpus.set(source) : this.corpus.analyse(source);
      this.#open.set(id, { text, analysed, judgedBy: this.#judgedBy });
      if (changes) {
        this.indexing.skipped.delete(id);
        this.#notice();
      }
    }
    const { anatomy, boilerplate, mask } = analysed;
    const indexed = (listed && this.corpus.get(id)) || describe(source, analysed);
    const { facts } = indexed;
    return {
      summary: summarise(this.corpus, indexed),
      anatomy,
      facts,
      boilerplate: listed ? withElsewhere(this.corpus, id, text, boilerplate) : boilerplate,
      entities: listed ? this.entities.known(id, analysed.entities) : analysed.entities,
      days: resolveDays(anatomy, facts, mask),
      alsoCoveredBy: this.coverage.alsoCoveredBy(id),
    };
  }

  /** The editor closed the text: what is on disk counts again, where it is another. */
  async release(id: string, job: Job<never>): Promise<void> {
    if (!this.#open.delete(id) || !(await this.indexing.restore(id))) return;
    await settleDates(this.corpus, job);
    this.#notice();
  }

  /** Takes the reader's outlets. They are looked for as texts are read, so all are read again where they are others. */
  async know(outlets: readonly Outlet[], job: Job<Progress>): Promise<void> {
    const known = JSON.stringify(outlets);
    if (known !== this.#known) {
      this.#known = known;
      this.corpus.know(outlets);
      this.#judgedBy++;
      for (const { id } of this.corpus.all()) this.#toJudge.add(id);
    }
    await this.#judgeAgain(job, (progress) => job.partial(progress));
  }

  /** Takes the reader's decisions. Those about facts hold at once; what lines are about is read again. */
  async decide(decisions: AnalysisMethods['decide']['params'], job: Job<never>): Promise<void> {
    for (const id of this.corpus.decide(decisions)) this.#toJudge.add(id);
    this.#judgedBy++;
    this.#notice();
    await this.#judgeAgain(job, () => {});
  }

  /** Takes the reader's decisions about names. Between articles they hold at once; what names them is read again. */
  async decideNames(names: readonly EntityDecision[], job: Job<Progress>): Promise<void> {
    this.#renaming.decide(names);
    this.#judgedBy++;
    this.#notice();
    await this.#renaming.catchUp(job);
    await settleDates(this.corpus, job);
    this.#notice();
  }

  /** Reads again what has to be judged anew. Given up, it leaves the rest to the next. */
  async #judgeAgain(job: Pick<Job<never>, 'breathe'>, tell: (progress: Progress) => void): Promise<void> {
    let done = 0;
    const total = this.#toJudge.size;
    for await (const id of this.indexing.rereadAll([...this.#toJudge], (source) => this.corpus.isAffected(source))) {
      this.#toJudge.delete(id);
      tell({ done: ++done, total });
      await job.breathe();
    }
    await settleDates(this.corpus, job);
    this.#notice();
  }

  /** Looks for the stories of the collection, unless that was done since it last changed. */
  async placeStories(job: Job<Progress>): Promise<void> {
    if (this.corpus.isPlaced) return;
    const coverage = await this.coverage.compareQuietly(job);
    if (!this.corpus.isPlaced) this.corpus.place(coverage);
    await settleDates(this.corpus, job);
    this.#notice();
  }

  /** Where the lines of a block stand in other articles. */
  async linesLike({ id, start, most }: AnalysisMethods['linesLike']['params'], job: Job<never>): Promise<LikeLines> {
    const [block] = await this.#blocksAt(id, [start]);
    return block ? linesLike(this.corpus, block, (other) => this.indexing.textOf(other), job, most) : NOWHERE;
  }

  /** For some blocks of an article a few of the other articles that have them. */
  async elsewhere(
    { id, starts, most }: AnalysisMethods['elsewhere']['params'],
    job: Job<never>,
  ): Promise<AnalysisMethods['elsewhere']['result']> {
    const blocks = await this.#blocksAt(id, starts);
    return placesElsewhere(this.corpus, blocks, (other) => this.indexing.textOf(other), job, most);
  }

  /** The blocks of an article of the index that begin at these offsets; undefined where none does. */
  async #blocksAt(id: string, starts: readonly number[]): Promise<readonly (BlockIn | undefined)[]> {
    const stamp = this.indexing.stampOf(id);
    if (!stamp || !this.corpus.get(id)) return starts.map(() => undefined);
    const text = await this.indexing.textOf(id);
    const { boilerplate } = this.#open.current(id, text, this.#judgedBy) ?? this.corpus.analyse(sourceOf(stamp, text));
    return starts.map((start) => {
      const block = boilerplate.find((one) => one.start === start);
      return block && { id, text, block };
    });
  }

  async cleaned({ id, choice }: AnalysisMethods['cleaned']['params']): Promise<CleanedArticle | null> {
    const stamp = this.indexing.stampOf(id);
    if (!stamp || !this.corpus.get(id)) return null;
    const source = sourceOf(stamp, await this.indexing.textOf(id));
    const analysed = this.#open.current(id, source.text, this.#judgedBy) ?? this.corpus.analyse(source);
    return cleanedArticle(source, analysed, choice);
  }

  async cleanedFile(params: AnalysisMethods['cleanedFile']['params']): Promise<CleanedFile | null> {
    const { id, choice, fallbackEncoding } = params;
    const stamp = this.indexing.stampOf(id);
    if (!stamp || !this.corpus.get(id)) return null;
    const bytes = await this.#ask('read', { id });
    return cleanedFile(
      { id, path: stamp.path },
      bytes,
      fallbackEncoding,
      (source) => this.corpus.analyse(source),
      choice,
    );
  }

  async findCoverage(
    ids: readonly string[] | null,
    preset: Preset,
    job: Job<CoverageProgress>,
  ): Promise<CoverageResult> {
    try {
      const { result, news } = await this.coverage.find(ids, preset, job);
      const isCurrent = result.revision === this.#revision;
      // Open articles tell who else covers their story: they hear of it only when that has changed.
      if (news) this.#notice();
      return isCurrent ? { ...result, revision: this.#revision } : result;
    } finally {
      // A search that was given up may have found the stories all the same.
      this.sources.invalidate();
    }
  }

  /** Counts a change, and tells of it at once. */
  #notice(): void {
    this.#noticed = -Infinity;
    this.#touch();
  }

  /** Counts one of many changes, and tells of them now and then; `settle` tells of the last. */
  #touch(): void {
    this.#revision++;
    this.sources.invalidate();
    if (this.#host.now() - this.#noticed < NOTICE_MS) return;
    this.#noticed = this.#host.now();
    // A host that went away needs no notice, and nobody waits for its answer.
    void this.#ask('indexChanged', { revision: this.#revision }).catch(() => {});
  }
}

/** The handlers of the analysis. The data files are asked for with the first request. */
export function analysisHandlers(host: Host, ask: Ask): Handlers<AnalysisMethods> {
  let started: Promise<Engine> | undefined;
  const engine = () => {
    // A start that failed is tried again by the next request: the file may be readable by then.
    started ??= startEngine(host, ask).catch((error: unknown) => {
      started = undefined;
      throw error;
    });
    return started;
  };
  return {
    ...textHandlers(engine),
    sync: async (params, job) => (await engine()).sync(params, job),
    status: async () => (await engine()).status(),
    skipped: async () => (await engine()).skipped(),
    inspect: async ({ id, path, text }) => (await engine()).inspect(id, path, text),
    release: async ({ id }, job) => {
      await (await engine()).release(id, job);
      return null;
    },
    article: async ({ id }) => (await engine()).sources.summary(id),
    summaries: async ({ ids }) => {
      const { sources } = await engine();
      return ids.map((id) => sources.summary(id));
    },
    sources: async (params) => (await engine()).sources.rows(params, params.parent),
    sourcePath: async (params) => (await engine()).sources.pathTo(params, params.id),
    sourceFacets: async ({ filter }) => (await engine()).sources.facets(filter),
    datesOf: async ({ ids }) => (await engine()).sources.datesOf(ids),
    dateByStories: async (_, job) => {
      await (await engine()).dateByStories(job);
      return null;
    },
    placeStories: async (_, job) => {
      await (await engine()).placeStories(job);
      return null;
    },
    entities: async ({ type, query, limit }) => (await engine()).entities.list(type, query, limit),
    entityCounts: async (arrangement) => (await engine()).entities.counts(arrangement),
    entityLevel: async (params) => entityLevel((await engine()).corpus, params),
    entity: async ({ id, article }) => (await engine()).entities.detail(id, article),
    quotationSpeakers: async ({ filter }, job) => (await engine()).quotations.speakers(filter, job),
    quotationsBy: async ({ speaker, filter }, job) => (await engine()).quotations.by(speaker, filter, job),
    quotations: async ({ filter }, job) => (await engine()).quotations.all(filter, job),
    quotationAt: async ({ id, line, character, alone }, job) => {
      const { quotations } = await engine();
      const place = { article: id, line, character };
      return alone ? quotations.alone(place) : quotations.at(place, job);
    },
    occurrences: async ({ entity }) => (await engine()).entities.occurrences(entity),
    boilerplate: async ({ parent, ...arrangement }) => (await engine()).boilerplate.rows(arrangement, parent),
    flaggedFiles: async ({ without, limit }) => (await engine()).boilerplate.files(without, limit),
    elsewhere: async (params, job) => (await engine()).elsewhere(params, job),
    linesLike: async (params, job) => (await engine()).linesLike(params, job),
    cleaned: async (params) => (await engine()).cleaned(params),
    cleanedFile: async (params) => (await engine()).cleanedFile(params),
    findCoverage: async ({ ids, preset }, job) => (await engine()).findCoverage(ids, preset, job),
    passages: async ({ a, b }) => (await engine()).coverage.passages(a, b),
    storyPassages: async ({ id }, job) => (await engine()).coverage.storyPassages(id, job),
    know: async ({ outlets }, job) => {
      await (await engine()).know(outlets, job);
      return null;
    },
    decide: async (decisions, job) => {
      await (await engine()).decide(decisions, job);
      return null;
    },
    decideNames: async ({ names }, job) => {
      await (await engine()).decideNames(names, job);
      return null;
    },
    factChoices: async ({ ids }) => {
      const { corpus } = await engine();
      return ids.flatMap((id) => factChoices(corpus, id) ?? []);
    },
    lookAtMarks: async ({ articles }, job) => {
      const { corpus, indexing } = await engine();
      return lookAtMarks(articles, { all: () => corpus.all(), textOf: (id) => textOfFile(id, indexing, ask) }, job);
    },
    ...agreementHandlers(engine),
    ...annotationHandlers(engine),
    outlets: async ({ query, limit }) => findOutlets((await engine()).corpus.outlets.all, query, limit),
  };
}

async function startEngine(host: Host, ask: Ask): Promise<Engine> {
  const files = await Promise.all(DATA_FILES.map(async (name) => [name, await ask('data', { name })] as const));
  const bytes = new Map<DataFile, Uint8Array>(files);
  const data = coreData((file) => {
    const found = bytes.get(file);
    if (!found) throw new Error(`The data file ${file} is missing. Install Dateline again.`);
    return found;
  });
  return new Engine(data, host, ask);
}
