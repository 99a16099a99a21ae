import { type Analysed, type AnalysisContext, type ArticleSource, analyse, analyseAll } from './analyse.ts';
import type { ArticleFacts, ReaderDecision } from './article/article.ts';
import { alone } from './article/dates/estimate/estimateDate.ts';
import { judgeFacts } from './article/judgeFacts.ts';
import { decideByReader, decisionsByPath, isSameDecision } from './annotations/decidedFacts.ts';
import type { CoverageDecision, Decisions, LineDecision } from './annotations/decisions.ts';
import { LineDecisions, changedLines, idOfOutlet } from './annotations/lineDecisions.ts';
import { BlockIndex } from './boilerplate/blockIndex.ts';
import { decisionsByLine } from './boilerplate/decisions.ts';
import type { BlockWords } from './boilerplate/likeLines.ts';
import { maskedKey } from './boilerplate/maskedKey.ts';
import { Chronology } from './chronology.ts';
import { circleOf } from './circle.ts';
import { Company } from './company.ts';
import { CoverageIndex } from './coverage/coverageIndex.ts';
import { type DecidedPair, decidedPairs, ignoredPassages } from './coverage/decidedPairs.ts';
import { IgnoredWords } from './coverage/ignoredWords.ts';
import type { SearchProgress } from './coverage/progress.ts';
import type { TermWeights } from './coverage/termWeights.ts';
import type { Coverage, Preset, Story } from './coverage/story.ts';
import type { OutletIndex } from './article/outlets/outletIndex.ts';
import type { Outlet } from './article/outlets/outlets.ts';
import { type CoreData, withOutlets, withoutNames } from './data.ts';
import { EntityIndex } from './entities/entityIndex.ts';
import { type ChangedNames, changedNames } from './entities/changedNames.ts';
import { type EntityDecision, NameDecisions, UNDECIDED } from './entities/nameDecisions.ts';
import type { Offices } from './entities/offices.ts';
import { type IndexedArticle, describe } from './indexedArticle.ts';
import { Neighbourhood, groupOf } from './neighbourhood.ts';
import { storyDay } from './storyDay.ts';
import { fingerprint } from './text/fingerprint.ts';

/** What readers decided, as the index goes by it. */
type Decided = Pick<Decisions, 'lines' | 'facts'> &
  Partial<Pick<Decisions, 'coverage'>> & { readonly names?: readonly EntityDecision[] };

/**
 * The index of a collection: add, change and remove articles; ask by id, entity and story. Texts are not kept. What it
 * answers does not depend on the order in which articles came, provided that each was surveyed before any was set, and
 * that `settle` has run since.
 */
export class Corpus {
  readonly entities = new EntityIndex();
  /** What is not the article, of all texts. */
  readonly blocks = new BlockIndex();
  readonly #articles = new Map<string, IndexedArticle>();
  readonly #neighbourhood = new Neighbourhood();
  readonly #chronology = new Chronology();
  readonly #company = new Company();
  readonly #builtIn: CoreData;
  #data: CoreData;
  readonly #names: boolean;
  readonly #today: () => string;
  #coverage: CoverageIndex | undefined;
  #decidedLines: readonly LineDecision[] = [];
  #lines: LineDecisions;
  /** Articles that may have words within a line that were marked since they were analysed. */
  readonly #toSearch = new Set<string>();
  #decidedFacts: ReadonlyMap<string, ReaderDecision> = new Map();
  #decidedNames = UNDECIDED;
  #decidedCoverage: readonly CoverageDecision[] = [];
  readonly #ignored = new IgnoredWords();
  #placed: Coverage = { pairs: [], stories: [] };
  /** The decisions that the placed stories were found by. */
  #placedBy: readonly CoverageDecision[] = [];

  /**
   * `today` gives the reader's day, ISO: dates after it are in the future. Without `names` the index holds no entities,
   * which take half the time; `analyse` still gives them.
   */
  constructor(data: CoreData, today: () => string, { names = true }: { readonly names?: boolean } = {}) {
    this.#builtIn = data;
    this.#data = data;
    this.#lines = new LineDecisions([], data.outlets);
    this.#names = names;
    this.#today = today;
  }

  get size(): number {
    return this.#articles.size;
  }

  /** Makes a text known to its neighbours without analysing it: the first of two passes over a collection. */
  survey(source: ArticleSource): void {
    this.#neighbourhood.add(source);
  }

  /** Analyses a text and puts it in the index, in place of what stood there under its id. */
  set(source: ArticleSource): Analysed {
    const [analysed] = this.setAll([source]);
    this.#judge(source.id);
    return { ...analysed!, facts: this.#articles.get(source.id)!.facts };
  }

  /**
   * `set` for several texts, no two of one id; faster than one after the other, best by `BATCH`. Facts are those of
   * the texts' own words, until `settle` has run.
   */
  setAll(sources: readonly ArticleSource[]): Analysed[] {
    for (const source of sources) this.survey(source);
    const data = this.#names ? this.#data : withoutNames(this.#data);
    const all = analyseAll(sources, data, (source) => this.#contextOf(source));
    sources.forEach((source, i) => this.#keep(source, all[i]!));
    return all;
  }

  /** Analyses a text as `set` would, and leaves the index as it is. */
  analyse(source: ArticleSource): Analysed {
    return this.#judged(source, analyse(source, this.#data, this.#contextOf(source)));
  }

  /**
   * Judges anew the dates that depend on what has changed beside their articles, one a step; gives how many there were.
   * Given up, it leaves the rest to the next call.
   */
  *settle(): Generator<void, number> {
    let judged = 0;
    for (let id = this.#chronology.takeStale(); id !== undefined; id = this.#chronology.takeStale()) {
      this.#judge(id);
      judged++;
      yield;
    }
    return judged;
  }

  /** Forgets a text; nothing happens when it is not in the index. */
  delete(id: string): void {
    this.#neighbourhood.remove(id);
    this.#chronology.delete(id);
    this.#toSearch.delete(id);
    this.#forget(id);
  }

  /** Whether the text is the one in the index, line ends aside. */
  holds({ id, text }: ArticleSource): boolean {
    return this.#articles.get(id)?.fingerprint === fingerprint(text);
  }

  get(id: string): IndexedArticle | undefined {
    return this.#articles.get(id);
  }

  /** Everything in the index, articles and other texts, in no particular order. */
  all(): IterableIterator<IndexedArticle> {
    return this.#articles.values();
  }

  /** How many articles there are, of all or of those named. */
  countArticles(ids: ReadonlySet<string> | null = null): number {
    let count = 0;
    for (const article of this.#articles.values()) {
      if (this.isArticle(article) && (ids?.has(article.id) ?? true)) count++;
    }
    return count;
  }

  /** Whether a text counts as an article: by its own words, or by reading like one among articles. */
  isArticle(article: IndexedArticle): boolean {
    return this.#company.isArticle(article.path, article.evidence);
  }

  /**
   * For each of some blocks of an article the other articles of its circle that have it too, by id. Looks at every
   * article; none where the article is not in the index.
   */
  articlesLike(id: string, blocks: readonly BlockWords[]): readonly (readonly string[])[] {
    const article = this.#articles.get(id);
    if (!article) return blocks.map(() => []);
    const circle = circleOf(article);
    const { repetition } = this.#neighbourhood;
    const byLines = repetition.articlesWithMost(blocks.map(({ lines }) => lines));
    return blocks.map(({ within }, i) =>
      (within === null ? byLines[i]! : [...this.blocks.articlesWith(within)]).filter((one) => {
        const other = this.#articles.get(one);
        return one !== id && other !== undefined && circle.holds(other);
      }),
    );
  }

  /** The outlets of the data, and before them the reader's own. */
  get outlets(): OutletIndex {
    return this.#data.outlets;
  }

  /** What readers decided about names. */
  get names(): NameDecisions {
    return this.#decidedNames;
  }

  /** Who held which office when. */
  get offices(): Offices {
    return this.#data.offices;
  }

  /** The reader's own outlets, in place of those given before. Texts analysed earlier count by them once they are set again. */
  know(outlets: readonly Outlet[]): void {
    this.#data = withOutlets(this.#builtIn, outlets);
    this.#lines = new LineDecisions(this.#decidedLines, this.#data.outlets);
    this.#toSearch.clear();
  }

  /**
   * The reader's decisions, in place of those given before. Those about facts hold at once, for what lies beside them
   * after `settle`. Gives the ids of the articles that may have a line, or a passage, whose decision is new or gone:
   * they were analysed before, and are to be set again.
   */
  decide({ lines, facts, coverage = [], names }: Decided): ReadonlySet<string> {
    if (names) this.decideNames(names);
    if (JSON.stringify(coverage) !== JSON.stringify(this.#decidedCoverage)) this.#decidedCoverage = coverage;
    const { fresh, freed } = this.#ignored.exchange(ignoredPassages(coverage));
    const changed = changedLines(this.#decidedLines, lines);
    this.#decidedLines = lines;
    this.#lines = new LineDecisions(lines, this.#data.outlets);
    const before = this.#decidedFacts;
    this.#decidedFacts = decisionsByPath(facts);
    const decided = [...this.#articles.values()].filter(
      ({ path }) => !isSameDecision(before.get(path), this.#decidedFacts.get(path)),
    );
    // All are told of before one is judged: each date that is new makes the folder's be gathered anew.
    for (const article of decided) this.#chronology.set(article.id, this.#said(article));
    for (const { id } of decided) this.#judge(id);
    const byOutlet = [...lines, ...changed].some(({ outlet }) => outlet !== undefined);
    const surely = new Set([
      ...changed.flatMap((one) => this.#inScope(one, this.#idsWith(one))),
      ...(byOutlet ? decided : []).map(({ id }) => id),
      ...freed,
      ...fresh.flatMap((passage) => this.#coverageIndex().articlesWith(passage)),
    ]);
    for (const id of surely) this.#toSearch.delete(id);
    const marked = changed.filter((one) => one.part && one.is === 'boilerplate' && lines.includes(one));
    const perhaps = marked.flatMap((one) => this.#inScope(one, [...this.#articles.keys()]));
    for (const id of perhaps) if (!surely.has(id)) this.#toSearch.add(id);
    return new Set([...surely, ...perhaps]);
  }

  /**
   * The reader's decisions about names, in place of those given before. They hold at once between articles; gives the
   * ids of the articles whose own names may now be others, and the names for which all texts are to be searched: articles
   * that hold one are to be set again too.
   */
  decideNames(decisions: readonly EntityDecision[]): ChangedNames {
    const decided = new NameDecisions(decisions);
    const { inIndex, inTexts } = changedNames(this.#decidedNames.all, decisions);
    this.#decidedNames = decided;
    this.entities.decide(decided);
    return { ids: this.entities.articlesNaming(inIndex), search: inTexts };
  }

  /**
   * Whether a text that `decide` gave is to be set again. Which texts have words that were newly marked within a line is
   * not known before they are read, and few do.
   */
  isAffected({ id, path, text }: ArticleSource): boolean {
    if (!this.#toSearch.delete(id)) return true;
    const { marked } = decisionsByLine(this.#lines.about(path, this.#articles.get(id)?.facts.outlet?.value ?? null));
    return marked.some((pattern) => text.search(pattern) >= 0);
  }

  /** The articles that have a line, or words flagged within one, as a decision has it. */
  #idsWith({ text, part }: LineDecision): readonly string[] {
    const key = maskedKey(text, 0, text.length);
    if (part) return [...this.blocks.articlesWith(key)];
    return key === 0 ? [...this.#articles.keys()] : this.#neighbourhood.repetition.articlesWith(null, text);
  }

  /** Of some articles those that a decision is about. */
  #inScope({ path, outlet }: LineDecision, ids: readonly string[]): readonly string[] {
    if (path === undefined && outlet === undefined) return ids;
    const of = outlet === undefined ? null : idOfOutlet(outlet, this.#data.outlets);
    return ids.filter((id) => {
      const article = this.#articles.get(id);
      return article && (path === undefined ? article.facts.outlet?.value === of : article.path === path);
    });
  }

  /** What would be known of an article by its own words if the reader had decided nothing; undefined when it is not in the index. */
  undecided(id: string): ArticleFacts | undefined {
    const article = this.#articles.get(id);
    if (!article) return undefined;
    return article.facts.decided ? judgeFacts(article.own, alone(this.#today())) : article.facts;
  }

  /**
   * Searches for duplicate coverage among all articles, or those named. Each step is a few milliseconds of work; where
   * only decisions or the preset are others than in the last search, there are hardly any.
   */
  *findCoverage(options: { ids?: ReadonlySet<string>; preset: Preset }): Generator<SearchProgress, Coverage> {
    const ids = new Set<string>();
    for (const article of this.#articles.values()) {
      if (this.isArticle(article) && (options.ids?.has(article.id) ?? true)) ids.add(article.id);
    }
    return yield* this.#coverageIndex().search({ ...options, ids, decided: this.decidedPairs, keep: true });
  }

  /** What the reader decided about pairs of articles and about what they share; another object where it is something else. */
  get decidedCoverage(): readonly CoverageDecision[] {
    return this.#decidedCoverage;
  }

  /** The pairs that the reader decided about, those of the index. */
  get decidedPairs(): readonly DecidedPair[] {
    return decidedPairs(this.#decidedCoverage, this.#articles.values());
  }

  /** Whether an article's date waits for what lies beside it: only then is it worth knowing the stories. */
  get hasUndated(): boolean {
    return this.#chronology.hasOpen;
  }

  /** What a search over all articles found, in place of what was given before; `settle` then dates articles by their story. */
  place(coverage: Coverage): void {
    this.#placed = coverage;
    this.#placedBy = this.#decidedCoverage;
    this.#chronology.place(coverage.stories);
  }

  /** What the last search over all articles found, whether or not they have changed since; nothing before one. */
  get placed(): Coverage {
    return this.#placed;
  }

  /** Whether the stories were given for the articles, and for the reader's decisions about pairs, as they are now. */
  get isPlaced(): boolean {
    return this.#chronology.isPlaced && this.#placedBy === this.#decidedCoverage;
  }

  /** The story an article was placed in; undefined when it is in none. */
  storyOf(id: string): Story | undefined {
    return this.#chronology.storyOf(id);
  }

  /** How much each word counts, for finding passages. */
  get termWeights(): TermWeights {
    return this.#coverageIndex().weights;
  }

  #keep(source: ArticleSource, analysed: Analysed): void {
    this.#toSearch.delete(source.id);
    const described = describe(source, analysed);
    const said = this.#said(described);
    const article = { ...described, facts: said.own };
    this.#forget(source.id);
    this.#articles.set(source.id, article);
    this.#chronology.set(source.id, said);
    this.#company.count(article.path, article.evidence, 1);
    this.entities.set(source.id, analysed.entities);
    this.blocks.set(source.id, source.text, analysed.boilerplate);
    const mask = [...analysed.mask, ...this.#ignored.spansIn(source.id, source.text)];
    this.#coverageIndex().set(source.id, { text: source.text, mask, day: storyDay(article.facts.date) });
  }

  #judge(id: string): void {
    const article = this.#articles.get(id);
    if (!article) return;
    const around = this.#chronology.around(id, article.path, this.#today());
    const { own } = this.#said(article);
    const facts = judgeFacts(own, around);
    this.#articles.set(id, { ...article, facts });
    // Stories are told apart by what is known without them, or they would confirm themselves.
    const apart = around.story.length > 0 && own.clues?.monthDay ? judgeFacts(own, { ...around, story: [] }) : facts;
    this.#coverageIndex().date(id, storyDay(apart.date));
  }

  #judged(source: ArticleSource, analysed: Analysed): Analysed {
    const around = this.#chronology.around(source.id, source.path, this.#today());
    const { own } = this.#said({ path: source.path, own: analysed.facts });
    return { ...analysed, facts: judgeFacts(own, around) };
  }

  /** An article as its own words and the reader have it. */
  #said({ path, own }: Pick<IndexedArticle, 'path' | 'own'>): Pick<IndexedArticle, 'path' | 'own'> {
    const context = { today: this.#today(), outlets: this.#data.outlets };
    return { path, own: decideByReader(own, this.#decidedFacts.get(path), context) };
  }

  #coverageIndex(): CoverageIndex {
    return (this.#coverage ??= new CoverageIndex(this.#data.coverage));
  }

  #contextOf(source: ArticleSource): AnalysisContext {
    const decided = this.#decidedFacts.get(source.path)?.outlet;
    const outlet = decided && idOfOutlet(decided, this.#data.outlets);
    const { decisions, ...more } = this.#lines.contextOf(source.path, outlet);
    const { repetition } = this.#neighbourhood;
    const names = this.#decidedNames;
    return { today: this.#today(), boilerplate: { repetition, group: groupOf(source), decisions }, names, ...more };
  }

  #forget(id: string): void {
    const article = this.#articles.get(id);
    if (!article) return;
    this.#articles.delete(id);
    this.#company.count(article.path, article.evidence, -1);
    this.entities.delete(id);
    this.#ignored.delete(id);
    this.blocks.delete(id);
    this.#coverage?.delete(id);
  }
}
