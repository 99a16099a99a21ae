import type { DateFact } from '../../core/article/article.ts';
import { parseDay } from '../../core/article/dates/calendar.ts';
import { estimateDate } from '../../core/article/dates/estimate/estimateDate.ts';
import type { ArticleEvidence } from '../../core/articleEvidence.ts';
import { Chronology } from '../../core/chronology.ts';
import { Company } from '../../core/company.ts';
import type { ArticleTerms } from '../../core/coverage/articleTerms.ts';
import { CoverageIndex } from '../../core/coverage/coverageIndex.ts';
import type { CoverageModel } from '../../core/coverage/coverageModel.ts';
import { folderOf } from '../../core/neighbourhood.ts';
import type { Span } from '../../core/text/span.ts';
import type { Place } from '../place.ts';
import type { Compared } from './analyst.ts';

/** What is kept of an article: no text, no names, no reasons. */
export interface Kept {
  readonly id: string;
  /** As readers know it. */
  readonly path: string;
  readonly place: Place;
  readonly evidence: ArticleEvidence;
  readonly mask: readonly Span[];
  date: DateFact | null;
}

const NO_MASK: readonly Span[] = [];

/** The articles of a collection, as far as duplicate coverage needs them: a few hundred bytes each beside their terms. */
export class CollectionIndex {
  readonly coverage: CoverageIndex;
  readonly #articles = new Map<string, Kept>();
  readonly #company = new Company();
  /** Those whose dateline has a day and no year, with their clues: what lies beside them tells. */
  readonly #open = new Map<string, Compared['own']>();
  /** One object for all articles of a date. */
  readonly #dates = new Map<string, DateFact>();

  constructor(model: CoverageModel) {
    this.coverage = new CoverageIndex(model);
  }

  get(id: string): Kept | undefined {
    return this.#articles.get(id);
  }

  /** Adds an article. */
  add(id: string, place: Place, { path, evidence, own, mask }: Compared, terms: ArticleTerms): void {
    const date = own.date && this.#same(own.date);
    this.#articles.set(id, {
      id,
      path: path === id ? id : path,
      place,
      evidence,
      mask: mask.length > 0 ? mask : NO_MASK,
      date,
    });
    this.#company.count(path, evidence, 1);
    if (!date && own.clues?.monthDay) this.#open.set(id, own);
    this.coverage.add(id, terms, dayOf(date));
  }

  /** Gives datelines without a year the likeliest one, once all articles are known. */
  date(today: string): void {
    if (this.#open.size === 0) return;
    const folders = new Set([...this.#open.keys()].map((id) => folderOf(this.#articles.get(id)!.path)));
    const chronology = new Chronology();
    for (const { id, path, date } of this.#articles.values()) {
      const own = this.#open.get(id) ?? { date, clues: null };
      if (folders.has(folderOf(path))) chronology.set(id, { path, own });
    }
    for (const [id, own] of this.#open) {
      const article = this.#articles.get(id)!;
      article.date = own.clues && estimateDate(own.clues, chronology.around(id, article.path, today));
      this.coverage.date(id, dayOf(article.date));
    }
  }

  /** The ids of the texts that count as articles. */
  articles(): ReadonlySet<string> {
    const ids = new Set<string>();
    for (const { id, path, evidence } of this.#articles.values()) {
      if (this.#company.isArticle(path, evidence)) ids.add(id);
    }
    return ids;
  }

  #same(date: DateFact): DateFact {
    const key = `${date.value} ${date.confidence}`;
    const known = this.#dates.get(key);
    if (known) return known;
    this.#dates.set(key, date);
    return date;
  }
}

/** The day by which stories are told apart. */
function dayOf(date: DateFact | null): number | null {
  return date?.precision === 'day' ? parseDay(date.value) : null;
}
