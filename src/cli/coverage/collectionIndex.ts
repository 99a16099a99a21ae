import type { DateFact } from '../../core/article/article.ts';
import { estimateDate } from '../../core/article/dates/estimate/estimateDate.ts';
import type { ArticleEvidence } from '../../core/articleEvidence.ts';
import { Chronology } from '../../core/chronology.ts';
import { Company } from '../../core/company.ts';
import type { ArticleTerms } from '../../core/coverage/articleTerms.ts';
import { Column } from '../../core/coverage/column.ts';
import { CoverageIndex } from '../../core/coverage/coverageIndex.ts';
import { storyDay } from '../../core/storyDay.ts';
import type { CoverageModel } from '../../core/coverage/coverageModel.ts';
import { folderOf } from '../../core/neighbourhood.ts';
import type { Span } from '../../core/text/span.ts';
import type { Place } from '../place.ts';
import type { Compared } from './work.ts';
import { PlaceColumn } from './placeColumn.ts';

/**
 * The articles of a collection, as far as duplicate coverage needs them, by number in the order of the input: first
 * where they lie, then, of those that can be analysed, what was found. A hundred bytes each beside their terms.
 */
export class CollectionIndex {
  readonly coverage: CoverageIndex;
  readonly #ids: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #places = new PlaceColumn();
  /** The paths as readers know them, where they are not the ids. */
  readonly #paths = new Map<number, string>();
  readonly #evidence: (ArticleEvidence | undefined)[] = [];
  readonly #dates: (DateFact | null)[] = [];
  /** Two numbers a span; those of article `i` end at `maskEnds[i]`. */
  readonly #masks = new Column((size) => new Uint32Array(size));
  readonly #maskEnds = new Column((size) => new Uint32Array(size));
  readonly #company = new Company();
  /** By number, articles whose dateline has a day and no year, with their clues: what lies beside them tells. */
  readonly #open = new Map<number, Compared['own']>();
  /** One object for all articles of a date. */
  readonly #knownDates = new Map<string, DateFact>();

  constructor(model: CoverageModel) {
    this.coverage = new CoverageIndex(model);
  }

  /** How many articles there are. */
  get size(): number {
    return this.#ids.length;
  }

  /** Gives the next article its number. Gives false, and does nothing, when there is one of that id already. */
  place(id: string, place: Place): boolean {
    if (this.#numbers.has(id)) return false;
    this.#numbers.set(id, this.#ids.length);
    this.#ids.push(id);
    this.#places.add(place);
    return true;
  }

  idOf(article: number): string {
    return this.#ids[article]!;
  }

  placeOf(article: number): Place {
    return this.#places.get(article);
  }

  /** The number of the article with the id, which must have been placed. */
  numberOf(id: string): number {
    return this.#numbers.get(id)!;
  }

  /** What is not the article; known once it was analysed. */
  maskOf(article: number): readonly Span[] {
    const from = article === 0 ? 0 : this.#maskEnds.cells[article - 1]!;
    const cells = this.#masks.cells.subarray(from, this.#maskEnds.cells[article]);
    return Array.from({ length: cells.length / 2 }, (_, i) => ({ start: cells[2 * i]!, end: cells[2 * i + 1]! }));
  }

  /** The date; null when there is none. */
  dateOf(article: number): DateFact | null {
    return this.#dates[article] ?? null;
  }

  /** Takes in what was found in the next article, by number; null when it could not be analysed. */
  take(found: { readonly article: Compared; readonly terms: ArticleTerms } | null): void {
    const number = this.#maskEnds.length;
    for (const { start, end } of found?.article.mask ?? []) {
      this.#masks.push(start);
      this.#masks.push(end);
    }
    this.#maskEnds.push(this.#masks.length);
    this.#evidence.push(found?.article.evidence);
    const date = found?.article.own.date ?? null;
    this.#dates.push(date && this.#same(date));
    if (!found) return;
    const { path, evidence, own } = found.article;
    if (path !== this.#ids[number]) this.#paths.set(number, path);
    this.#company.count(path, evidence, 1);
    if (!date && own.clues?.monthDay) this.#open.set(number, own);
    this.coverage.add(this.#ids[number]!, found.terms, storyDay(date));
  }

  /** Gives datelines without a year the likeliest one, once all articles are known. */
  date(today: string): void {
    if (this.#open.size === 0) return;
    const chronology = this.chronology(new Set([...this.#open.keys()].map((article) => this.#pathOf(article))));
    for (const [article, { clues }] of this.#open) {
      const id = this.#ids[article]!;
      const date = clues && estimateDate(clues, chronology.around(id, this.#pathOf(article), today));
      this.#dates[article] = date;
      this.coverage.date(id, storyDay(date));
    }
  }

  /** The dates of the folders that the paths lie in; no article's clues but those of a dateline without a year. */
  chronology(paths: ReadonlySet<string>): Chronology {
    const folders = new Set([...paths].map(folderOf));
    const chronology = new Chronology();
    this.#ids.forEach((id, article) => {
      const path = this.#pathOf(article);
      const own = this.#open.get(article) ?? { date: this.dateOf(article), clues: null };
      if (folders.has(folderOf(path))) chronology.set(id, { path, own });
    });
    return chronology;
  }

  /** The ids of the texts that count as articles. */
  articles(): ReadonlySet<string> {
    const isArticle = (article: number): boolean => {
      const evidence = this.#evidence[article];
      return evidence !== undefined && this.#company.isArticle(this.#pathOf(article), evidence);
    };
    return new Set(this.#ids.filter((_, article) => isArticle(article)));
  }

  /** Every text with its path as readers know it. */
  *paths(): Generator<{ readonly id: string; readonly path: string }> {
    for (const [article, id] of this.#ids.entries()) yield { id, path: this.#pathOf(article) };
  }

  #pathOf(article: number): string {
    return this.#paths.get(article) ?? this.#ids[article]!;
  }

  #same(date: DateFact): DateFact {
    const key = `${date.value} ${date.confidence}`;
    const known = this.#knownDates.get(key) ?? date;
    this.#knownDates.set(key, known);
    return known;
  }
}
