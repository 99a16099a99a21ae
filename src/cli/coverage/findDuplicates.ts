import type { CoverageDecision } from '../../core/annotations/decisions.ts';
import { type LineCells, LineTable } from '../../core/boilerplate/lineTable.ts';
import { decidedPairs } from '../../core/coverage/decidedPairs.ts';
import { articlesOf } from '../../core/coverage/termBatch.ts';
import type { Coverage, Pair, Preset } from '../../core/coverage/story.ts';
import type { SharedPair } from '../../core/coverage/toldStory.ts';
import type { CoreData } from '../../core/data.ts';
import { finish } from '../../core/finish.ts';
import type { ReportedPassage } from '../../core/exports/storyReport.ts';
import type { Input } from '../input.ts';
import { progress } from '../output.ts';
import type { Place } from '../place.ts';
import type { Described, PairTask, Problem, Work } from './work.ts';
import { CollectionIndex } from './collectionIndex.ts';
import { PAIRS_TOGETHER, TOGETHER, batchesOf, chunksOf, inStories, mapped } from './batches.ts';
import type { Crew } from './crew.ts';

/** What is found in a pair that can be read. */
type Found<K extends 'compare' | 'quote'> = Exclude<Work[K]['answer'][number], Problem>;

/** Searches a collection for duplicate coverage, pass by pass; what it finds does not depend on how many threads help. */
export class DuplicateSearch {
  readonly index: CollectionIndex;
  readonly #crew: Crew;
  readonly #report: (message: string) => void;
  /** Where batches of articles end, by number. */
  readonly #ends: number[] = [];

  constructor(data: CoreData, crew: Crew, report: (message: string) => void) {
    this.index = new CollectionIndex(data.coverage);
    this.#crew = crew;
    this.#report = report;
  }

  /** Reads all articles: first to make each text known to its neighbours, then to analyse it. */
  async read(input: Input, today: string): Promise<void> {
    // Not kept here: of a million articles it is 200 MB.
    this.#crew.know(await this.#survey(input));
    await this.#analyse();
    this.index.date(today);
  }

  /** Which articles are one report; what readers decided goes before what is likely. */
  find(preset: Preset, decisions: readonly CoverageDecision[]): Coverage {
    const decided = decidedPairs(decisions, this.index.paths());
    const search = this.index.coverage.search({ preset, ids: this.index.articles(), decided });
    return finish(search, ({ done, total }) =>
      progress(`Comparing: ${Math.round((100 * done) / Math.max(1, total))} %`),
    );
  }

  /** The pairs with their passages, in their order; those that could not be read again are reported. */
  async readPairs({ pairs, stories }: Coverage): Promise<readonly SharedPair[]> {
    this.#crew.weigh(this.index.coverage.wordWeights());
    const shared = await this.#eachPair('compare', pairs, inStories(pairs, stories), 'Reading passages');
    return pairs.flatMap((pair, p) => {
      const found = shared[p];
      return found ? [{ ...found, pair }] : [];
    });
  }

  /** The passages of pairs, of which `a` need not come before `b`, in both wordings; undefined where they could not be read again. */
  quote(pairs: readonly Pick<Pair, 'a' | 'b'>[]): Promise<readonly (readonly ReportedPassage[] | undefined)[]> {
    return this.#eachPair('quote', pairs, [...pairs.keys()], 'Writing passages');
  }

  /** What there is to tell of articles, by id. */
  async describe(ids: readonly string[]): Promise<ReadonlyMap<string, Described>> {
    const described = new Map<string, Described>();
    const chunks = chunksOf(ids, TOGETHER);
    let next = 0;
    await this.#crew.all(
      'describe',
      mapped(chunks, (chunk) => chunk.map((id) => this.index.placeOf(this.index.numberOf(id)))),
      (answer) => {
        const chunk = chunks[next++]!;
        if (answer instanceof Error) return;
        answer.forEach((one, i) => {
          if ('title' in one) described.set(chunk[i]!, one);
        });
      },
    );
    return described;
  }

  /** Has the pairs read in the given order of their numbers; gives what was found in theirs. Those that could not be read are reported. */
  async #eachPair<K extends 'compare' | 'quote'>(
    kind: K,
    pairs: readonly Pick<Pair, 'a' | 'b'>[],
    order: readonly number[],
    title: string,
  ): Promise<readonly (Found<K> | undefined)[]> {
    const found: (Found<K> | undefined)[] = Array.from({ length: pairs.length });
    const chunks = chunksOf(order, PAIRS_TOGETHER);
    let done = 0;
    await this.#crew.all(
      kind,
      mapped(chunks, (chunk) => this.#pairTask(chunk.map((p) => pairs[p]!))),
      (answer) => {
        const chunk = chunks[done++]!;
        progress(`${title}: ${done * PAIRS_TOGETHER} of ${pairs.length} pairs`);
        chunk.forEach((p, i) => {
          const { a, b } = pairs[p]!;
          const one = answer instanceof Error ? answer : answer[i]!;
          if ('message' in one) this.#report(`${a} and ${b} could not be compared: ${one.message}`);
          else found[p] = one as Found<K>;
        });
      },
    );
    return found;
  }

  /** Gives each article its number; tells what lines they all have. */
  async #survey(input: Input): Promise<LineCells> {
    const lines = new LineTable();
    await this.#crew.all('survey', batchesOf(input.places()), (answer, places) => {
      const surveyed = answer instanceof Error ? places.map(() => problem(answer)) : answer;
      surveyed.forEach((one, i) => {
        if ('message' in one) this.#report(one.message);
        else if (this.index.place(one.id, places[i]!)) lines.add(one.group, one.lines);
        else this.#report(`${one.id}: named twice; the first is used.`);
      });
      this.#ends.push(this.index.size);
      progress(`Reading: ${this.index.size.toLocaleString('en')} articles`);
    });
    return lines.cells;
  }

  async #analyse(): Promise<void> {
    let done = 0;
    await this.#crew.all('analyse', this.#batches(), (answer, { length }) => {
      progress(`Analysing: ${done.toLocaleString('en')} of ${this.index.size.toLocaleString('en')} articles`);
      const terms = answer instanceof Error ? null : articlesOf(answer.terms);
      for (let i = 0; i < length; i++, done++) {
        const one = answer instanceof Error ? notAnalysed(this.index.idOf(done), answer) : answer.articles[i]!;
        if ('message' in one) this.#report(one.message);
        const found = 'message' in one ? undefined : terms?.next().value;
        this.index.take(found && !('message' in one) ? { article: one, terms: found } : null);
      }
    });
  }

  *#batches(): Generator<readonly Place[]> {
    let from = 0;
    for (const end of this.#ends) {
      const begin = from;
      yield Array.from({ length: end - begin }, (_, i) => this.index.placeOf(begin + i));
      from = end;
    }
  }

  #pairTask(pairs: readonly Pick<Pair, 'a' | 'b'>[]): PairTask {
    const numbers = new Map<string, number>();
    const texts: PairTask['texts'][number][] = [];
    const numberOf = (id: string): number => {
      const known = numbers.get(id);
      if (known !== undefined) return known;
      const article = this.index.numberOf(id);
      numbers.set(id, texts.length);
      return texts.push({ place: this.index.placeOf(article), mask: this.index.maskOf(article) }) - 1;
    };
    return { pairs: pairs.map(({ a, b }) => [numberOf(a), numberOf(b)] as const), texts };
  }
}

function problem({ message }: Error): Problem {
  return { message };
}

function notAnalysed(id: string, { message }: Error): Problem {
  return { message: `${id}: it could not be analysed: ${message}.` };
}
