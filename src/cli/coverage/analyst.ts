import { type Analysed, type AnalysisContext, type ArticleSource, BATCH, analyseAll } from '../../core/analyse.ts';
import type { ArticleFacts, DateFact } from '../../core/article/article.ts';
import { articleEvidence } from '../../core/articleEvidence.ts';
import { articleTitle } from '../../core/articleTitle.ts';
import { countLines } from '../../core/boilerplate/repetition.ts';
import { type LineCells, LineTable } from '../../core/boilerplate/lineTable.ts';
import { TermReader } from '../../core/coverage/articleTerms.ts';
import { ignoredPassages } from '../../core/coverage/decidedPairs.ts';
import { ignoredSpans } from '../../core/coverage/ignoredPassages.ts';
import { findPassages } from '../../core/coverage/passages.ts';
import type { PassageText } from '../../core/coverage/passageReading.ts';
import { TermBatchBuilder } from '../../core/coverage/termBatch.ts';
import { type TermWeights, remembering } from '../../core/coverage/termWeights.ts';
import { Tokens } from '../../core/coverage/tokens.ts';
import { type WordWeights, weightsOf } from '../../core/coverage/wordWeights.ts';
import { type CoreData, withOutlets, withoutNames } from '../../core/data.ts';
import { decideByReader, decisionsByPath } from '../../core/annotations/decidedFacts.ts';
import { groupOf } from '../../core/neighbourhood.ts';
import { type Place, PlaceReader, problemAt } from '../place.ts';
import type { ReaderKnowledge } from '../readerFolders.ts';
import { reasonOf } from '../walk.ts';
import type { Compared, ComparedBatch, Described, PairTask, Problem, Shared, Surveyed, Work } from './work.ts';

/** Reads articles and works on them, a few at a time; any of several threads gives the same answers. */
export class Analyst {
  readonly #data: CoreData;
  readonly #today: string;
  readonly #knowledge: ReaderKnowledge;
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
    this.#knowledge = knowledge;
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
    const articles = this.#each(places, (source, analysed): Compared => {
      const { anatomy, mask } = analysed;
      const facts = this.#decide(source, analysed);
      this.#tokens.read(source.text, mask);
      terms.add(this.#terms.read(this.#tokens));
      const evidence = source.record ? 'evident' : articleEvidence(anatomy, facts);
      return { path: source.path, evidence, own: { date: bare(facts.date), clues: facts.clues }, mask };
    });
    return { articles, terms: terms.take() };
  }

  describe(places: readonly Place[]): (Described | Problem)[] {
    return this.#each(places, (source, analysed) => ({
      title: articleTitle(source.text, analysed.anatomy, source.path),
      outlet: this.#decide(source, analysed).outlet?.name ?? null,
    }));
  }

  compare({ texts, pairs }: PairTask): (Shared | Problem)[] {
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
      const { kind, passages } = findPassages(a, b, weights);
      return { kind, passages };
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
  #each<T>(places: readonly Place[], take: (source: ArticleSource, analysed: Analysed) => T): (T | Problem)[] {
    const results: (T | Problem)[] = [];
    for (let from = 0; from < places.length; from += BATCH) {
      const read = this.#read(places.slice(from, from + BATCH));
      const sources = read.filter((source) => 'text' in source);
      const analysed = this.#analyseAll(sources);
      for (const source of read) {
        if ('message' in source) results.push(source);
        else {
          const one = analysed[sources.indexOf(source)]!;
          results.push('message' in one ? one : take(source, one));
        }
      }
    }
    return results;
  }

  #analyseAll(sources: readonly ArticleSource[]): (Analysed | Problem)[] {
    try {
      return analyseAll(sources, this.#data, (source) => this.#contextOf(source));
    } catch (error) {
      if (sources.length > 1) return sources.flatMap((source) => this.#analyseAll([source]));
      return [{ message: `${sources[0]?.id}: it could not be analysed: ${reasonOf(error)}.` }];
    }
  }

  /** The facts as the article's own words and the reader have them. */
  #decide({ path }: ArticleSource, { facts }: Analysed): ArticleFacts {
    return decideByReader(facts, this.#decided.get(path), { today: this.#today, outlets: this.#data.outlets });
  }

  #contextOf(source: ArticleSource): AnalysisContext {
    const decisions = this.#knowledge.lines.filter(({ path }) => path === undefined || path === source.path);
    return { today: this.#today, boilerplate: { repetition: this.#lines, group: groupOf(source), decisions } };
  }
}

/** A million dates with their reasons would fill the memory. */
function bare(date: DateFact | null): DateFact | null {
  return date && { ...date, reasons: [], alternatives: [] };
}
