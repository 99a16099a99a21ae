import type { ArticleSummary } from '../../../analysis/protocol.ts';
import type { Annotation, Link } from '../../../core/annotations/annotation.ts';
import type { Tag } from '../../../core/annotations/tagScheme.ts';
import { addTo } from '../../../core/text/addTo.ts';
import { byCodeUnits } from '../../../core/text/byCodeUnits.ts';
import type { LostMark } from '../../annotations/placedMarks.ts';
import { titleOf } from '../titleOf.ts';
import { type Entry, type StrayReply, entriesOf, strayReplies } from './entry.ts';

/** A link with the mark it starts from. */
export interface LinkFrom {
  readonly link: Link;
  readonly from: Entry;
}

/** What the rows are made of, as it stands at one time. */
export interface MarkState {
  /** Every mark: by article, the newest article first, then as it stands in its text. */
  readonly entries: readonly Entry[];
  /** The replies whose mark is gone, in the order of the articles. */
  readonly strays: readonly StrayReply[];
  /** The tags of all folders in their order; of two with one name the first. */
  readonly tags: readonly Tag[];
  /** What the index knows of an article; undefined where it knows nothing, or nothing yet. */
  readonly about: (article: string) => ArticleSummary | undefined;
  /** A mark by its id. */
  readonly find: (mark: string) => Entry | undefined;
  /** Why a mark needs review; undefined where it stands in its text. */
  readonly lost: (mark: string) => LostMark | undefined;
  /** The links from other marks to a mark. */
  readonly linksTo: (mark: string) => readonly LinkFrom[];
}

const NO_LINKS: readonly LinkFrom[] = [];

/** What is known of all marks, brought up to date article by article. */
export class MarkIndex {
  readonly #byArticle = new Map<string, readonly Entry[]>();
  readonly #strays = new Map<string, readonly StrayReply[]>();
  readonly #abouts = new Map<string, ArticleSummary>();
  #tags: readonly Tag[] = [];
  #lost: ReadonlyMap<string, LostMark> = new Map();
  #state: MarkState | undefined;

  /** The addresses of all articles with marks, or with replies to some that are gone. */
  get articles(): readonly string[] {
    return [...new Set([...this.#byArticle.keys(), ...this.#strays.keys()])];
  }

  /** The marks of all articles, in place of those given before. */
  setAll(all: Iterable<{ readonly article: string; readonly records: readonly Annotation[] }>): void {
    const gone = new Set(this.articles);
    for (const { article, records } of all) {
      this.setArticle(article, records);
      gone.delete(article);
    }
    for (const article of gone) this.setArticle(article, []);
  }

  /** The marks of an article, in place of those given before. One that says the same stays the object it was. */
  setArticle(article: string, records: readonly Annotation[]): void {
    const known = new Map(this.#byArticle.get(article)?.map((entry) => [entry.mark.id, entry]));
    const entries = entriesOf(article, records).map((entry) => {
      const before = known.get(entry.mark.id);
      return before && JSON.stringify(before) === JSON.stringify(entry) ? before : entry;
    });
    if (entries.length > 0) this.#byArticle.set(article, entries);
    else this.#byArticle.delete(article);
    const strays = strayReplies(article, records);
    if (strays.length > 0) this.#strays.set(article, strays);
    else this.#strays.delete(article);
    this.#state = undefined;
  }

  /** What the index knows of articles. One that says the same as before stays the object it was, so that its rows do. */
  setAbouts(articles: readonly string[], summaries: readonly (ArticleSummary | null)[]): void {
    for (const [i, article] of articles.entries()) {
      const summary = summaries[i];
      if (!summary) this.#abouts.delete(article);
      else if (JSON.stringify(this.#abouts.get(article)) !== JSON.stringify(summary))
        this.#abouts.set(article, summary);
    }
    this.#state = undefined;
  }

  /** Tags that say the same as before stay the objects they were, so that their rows do. */
  setTags(tags: readonly Tag[]): void {
    if (JSON.stringify(tags) === JSON.stringify(this.#tags)) return;
    this.#tags = tags;
    this.#state = undefined;
  }

  /** The marks that need review, in place of those given before. Told with every letter typed, so what is the same changes nothing. */
  setLost(lost: readonly LostMark[]): void {
    if (lost.length === this.#lost.size && lost.every((one) => saysTheSame(one, this.#lost.get(one.mark.id)))) return;
    this.#lost = new Map(lost.map((one) => [one.mark.id, one]));
    this.#state = undefined;
  }

  /** All of it, as it stands now; the same object until something is set. */
  get state(): MarkState {
    return (this.#state ??= this.#makeState());
  }

  #makeState(): MarkState {
    const articles = this.#inOrder();
    const entries = articles.flatMap((article) => this.#byArticle.get(article) ?? []);
    const byId = new Map(entries.map((entry) => [entry.mark.id, entry]));
    const linked = linksBetween(entries);
    const [abouts, lost] = [this.#abouts, this.#lost];
    return {
      entries,
      strays: articles.flatMap((article) => this.#strays.get(article) ?? []),
      tags: this.#tags,
      about: (article) => abouts.get(article),
      find: (mark) => byId.get(mark),
      lost: (mark) => lost.get(mark),
      linksTo: (mark) => linked.get(mark) ?? NO_LINKS,
    };
  }

  /** The newest article first, then by title; those that nothing is known of last, by address. */
  #inOrder(): readonly string[] {
    return this.articles
      .map((article) => {
        const about = this.#abouts.get(article);
        return { article, date: about?.date?.value ?? '', title: about ? titleOf(about) : '' };
      })
      .sort((a, b) => byCodeUnits(b.date, a.date) || byCodeUnits(a.title, b.title) || byCodeUnits(a.article, b.article))
      .map(({ article }) => article);
  }
}

function saysTheSame(a: LostMark, b: LostMark | undefined): boolean {
  const same = b !== undefined && a.candidates.length === b.candidates.length;
  return same && a.isGone === b.isGone && a.movedTo?.toString() === b.movedTo?.toString();
}

function linksBetween(entries: readonly Entry[]): ReadonlyMap<string, readonly LinkFrom[]> {
  const linked = new Map<string, LinkFrom[]>();
  for (const from of entries) {
    for (const link of from.links) {
      if (!('mark' in link.to)) continue;
      addTo(linked, link.to.mark, { link, from });
    }
  }
  return linked;
}
