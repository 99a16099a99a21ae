import {
  type Analysed,
  type AnalysisContext,
  type ArticleSource,
  BATCH,
  type Outlined,
  analyseAll,
  anatomyOf,
  factContext,
  outlineAll,
} from '../../core/analyse.ts';
import type { ArticleFacts, DateFact } from '../../core/article/article.ts';
import { decideFacts } from '../../core/article/decideFacts.ts';
import { articleEvidence } from '../../core/articleEvidence.ts';
import { articleTitle } from '../../core/articleTitle.ts';
import { type BriefFacts, decideBriefly } from '../../core/briefFacts.ts';
import { countLines } from '../../core/boilerplate/repetition.ts';
import { type LineCells, LineTable } from '../../core/boilerplate/lineTable.ts';
import { TermReader } from '../../core/coverage/articleTerms.ts';
import { countedLength } from '../../core/coverage/countedLength.ts';
import { ignoredPassages } from '../../core/coverage/decidedPairs.ts';
import { ignoredSpans } from '../../core/coverage/ignoredPassages.ts';
import { type PassageFinding, findPassages } from '../../core/coverage/passages.ts';
import type { PassageText } from '../../core/coverage/passageReading.ts';
import { TermBatchBuilder } from '../../core/coverage/termBatch.ts';
import { type TermWeights, remembering } from '../../core/coverage/termWeights.ts';
import { Tokens } from '../../core/coverage/tokens.ts';
import { type WordWeights, weightsOf } from '../../core/coverage/wordWeights.ts';
import { type CoreData, withOutlets, withoutNames } from '../../core/data.ts';
import { LineDecisions, idOfOutlet } from '../../core/annotations/lineDecisions.ts';
import { decideByReader, decisionsByPath } from '../../core/annotations/decidedFacts.ts';
import type { ReportedPassage } from '../../core/exports/storyReport.ts';
import { groupOf } from '../../core/neighbourhood.ts';
import { Lines } from '../../core/text/lines.ts';
import { type Place, PlaceReader, problemAt } from '../place.ts';
import type { ReaderKnowledge } from '../readerFolders.ts';
import { reasonOf } from '../walk.ts';
import type { Compared, ComparedBatch, Described, PairTask, Problem, Shared, Surveyed, Work } from './work.ts';

/** A way to analyse several articles, as far as it goes. */
type Analysis<A> = (sources: readonly ArticleSource[]) => A[];

/** What came of an article. */
type Attempt<A> = { readonly analysed: A } | { readonly problem: Problem };

/** Reads articles and works on them, a few at a time; any of several threads gives the same answers. */
export class Analyst {
  readonly #data: CoreData;
  readonly #today: string;
  readonly #decidedLines: LineDecisions;
  readonly #ignored: readonly string[];
  readonly #decided: ReturnType<typeof decisionsByPath>;
  readonly #places = new PlaceReader();
  readonly #tokens = new Tokens();
  readonly #terms: TermReader;
  #lines = new LineTable();
  #weights: TermWeights | undefined;

  constructor(data: CoreData, today: string, knowledge: ReaderKnowledge) {
    this.#data = withoutNames(withOutlets(data, knowledge.outlets));
    this.#today = today;
    this.#decidedLines = new LineDecisions(knowledge.lines, this.#data.outlets);
    this.#decided = decisionsByPath(knowledge.facts);
    this.#ignored = ignoredPassages(knowledge.coverage);
    this.#terms = new TermReader(data.coverage.background);
  }

  /** Takes in what all surveyed articles have: `analyse` and `describe` need it. */
  know(lines: LineCells): void {
    this.#lines = new LineTable(lines);
  }

  /** Takes in how telling words are: `compare` needs it. */
  weigh(words: WordWeights): void {
    this.#weights = remembering(weightsOf(words, this.#data.coverage.background));
  }

  /** Closes what is open. */
  close(): void {
    this.#places.close();
  }

  /** Does one task; the same as the method of that name. */
  do<K extends keyof Work>(kind: K, task: Work[K]['task']): Work[K]['answer'];
  do(kind: keyof Work, task: never): Work[keyof Work]['answer'] {
    return this[kind](task);
  }

  survey(places: readonly Place[]): (Surveyed | Problem)[] {
    return this.#read(places).map((source) =>
      'message' in source ? source : { id: source.id, group: groupOf(source), lines: countLines(source.text) },
    );
  }

  analyse(places: readonly Place[]): ComparedBatch {
    const terms = new TermBatchBuilder();
    const articles = this.#each(places, this.#outlineAll, (source, { mask, date, clues, evidence }): Compared => {
      this.#tokens.read(source.text, [...mask, ...ignoredSpans(source.text, this.#ignored)]);
      terms.add(this.#terms.read(this.#tokens));
      return { path: source.path, evidence, own: { date: bare(date), clues }, mask };
    });
    return { articles, terms: terms.take() };
  }

  describe(places: readonly Place[]): (Described | Problem)[] {
    return this.#each(places, this.#analyseAll, (source, analysed) => ({
      path: source.path,
      title: articleTitle(source.text, analysed.anatomy, source.path),
      facts: this.#decide(source, analysed),
      language: analysed.anatomy.language,
      words: analysed.anatomy.words,
    }));
  }

  compare(task: PairTask): (Shared | Problem)[] {
    return this.#eachPair(task, (a, b, { kind, passages, sharedOfA, sharedOfB }) => ({
      finding: { kind, passages, sharedOfA, sharedOfB },
      aLength: countedLength(a),
      bLength: countedLength(b),
    }));
  }

  quote(task: PairTask): (readonly ReportedPassage[] | Problem)[] {
    return this.#eachPair(task, (a, b, { passages }) => {
      const [aLines, bLines] = [new Lines(a.text), new Lines(b.text)];
      return passages.map(({ aStart, aEnd, bStart, bEnd }) => ({
        aLine: aLines.lineAt(aStart),
        aText: a.text.slice(aStart, aEnd),
        bLine: bLines.lineAt(bStart),
        bText: b.text.slice(bStart, bEnd),
      }));
    });
  }

  #eachPair<T>(
    { texts, pairs }: PairTask,
    take: (a: PassageText, b: PassageText, finding: PassageFinding) => T,
  ): (T | Problem)[] {
    const weights = this.#weights;
    if (!weights) throw new Error('Passages are looked for when it is known how telling words are.');
    const read = texts.map(({ place, mask }): PassageText | Problem => {
      const source = this.#readOne(place);
      if ('message' in source) return source;
      return { text: source.text, mask: [...mask, ...ignoredSpans(source.text, this.#ignored)] };
    });
    return pairs.map(([i, j]) => {
      const a = read[i]!;
      const b = read[j]!;
      if ('message' in a) return a;
      if ('message' in b) return b;
      return take(a, b, findPassages(a, b, weights));
    });
  }

  #read(places: readonly Place[]): (ArticleSource | Problem)[] {
    return places.map((place) => this.#readOne(place));
  }

  #readOne(place: Place): ArticleSource | Problem {
    try {
      return this.#places.read(place);
    } catch (error) {
      return { message: problemAt(place, error) };
    }
  }

  /** Analyses the articles of the places; one that defeats the analysis is a fault of ours, and costs no other. */
  #each<A, T>(
    places: readonly Place[],
    analyse: Analysis<A>,
    take: (source: ArticleSource, analysed: A) => T,
  ): (T | Problem)[] {
    const results: (T | Problem)[] = [];
    for (let from = 0; from < places.length; from += BATCH) {
      const read = this.#read(places.slice(from, from + BATCH));
      const sources = read.filter((source) => 'text' in source);
      const analysed = this.#attempt(sources, analyse);
      for (const source of read) {
        if ('message' in source) results.push(source);
        else {
          const one = analysed[sources.indexOf(source)]!;
          results.push('problem' in one ? one.problem : take(source, one.analysed));
        }
      }
    }
    return results;
  }

  #attempt<A>(sources: readonly ArticleSource[], analyse: Analysis<A>): Attempt<A>[] {
    try {
      return analyse(sources).map((analysed) => ({ analysed }));
    } catch (error) {
      if (sources.length > 1) return sources.flatMap((source) => this.#attempt([source], analyse));
      return [{ problem: { message: `${sources[0]?.id}: it could not be analysed: ${reasonOf(error)}.` } }];
    }
  }

  readonly #analyseAll: Analysis<Analysed> = (sources) =>
    analyseAll(sources, this.#data, (source) => this.#contextOf(source));

  /** As far as articles are compared by it. */
  readonly #outlineAll: Analysis<BriefFacts & Pick<Outlined, 'mask'>> = (sources) => {
    const outlined = outlineAll(sources, this.#data, (source) => this.#contextOf(source));
    return sources.map((source, i) => ({ ...this.#briefly(source, outlined[i]!), mask: outlined[i]!.mask }));
  };

  #briefly(source: ArticleSource, outlined: Outlined): BriefFacts {
    if (!this.#decided.has(source.path)) return decideBriefly(source, outlined, this.#data, this.#today);
    // A decision stands beside what the article says itself, all of it.
    const anatomy = anatomyOf(source.text, outlined, this.#data);
    const facts = decideFacts(source.text, anatomy, factContext(source, outlined.mask, this.#data, this.#today));
    const { date, clues, outlet } = this.#decide(source, { facts });
    return { date, clues, evidence: source.record ? 'evident' : articleEvidence(anatomy, { date, outlet }) };
  }

  /** The facts as the article's own words and the reader have them. */
  #decide({ path }: ArticleSource, { facts }: Pick<Analysed, 'facts'>): ArticleFacts {
    return decideByReader(facts, this.#decided.get(path), { today: this.#today, outlets: this.#data.outlets });
  }

  #contextOf(source: ArticleSource): AnalysisContext {
    const decided = this.#decided.get(source.path)?.outlet;
    const outlet = decided && idOfOutlet(decided, this.#data.outlets);
    const { decisions, ...more } = this.#decidedLines.contextOf(source.path, outlet);
    return { today: this.#today, boilerplate: { repetition: this.#lines, group: groupOf(source), decisions }, ...more };
  }
}

/** A million dates with their reasons would fill the memory. */
function bare(date: DateFact | null): DateFact | null {
  return date && { ...date, reasons: [], alternatives: [] };
}
