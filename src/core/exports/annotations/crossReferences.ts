import type { Link } from '../../annotations/annotation.ts';
import { inQuotes } from '../../text/inQuotes.ts';
import { linkText } from './markRecord.ts';
import type { PlacedArticle, PlacedMark } from './placedArticle.ts';

/** So much of a passage tells it at the end of a link, in UTF-16 units. */
const QUOTED = 80;

interface Known {
  readonly article: PlacedArticle;
  readonly placed: PlacedMark;
}

/** What leads from one place of a report to another, in words for its reader. */
export class CrossReferences {
  readonly #marks: ReadonlyMap<string, Known>;
  readonly #stories = new Map<string, PlacedArticle[]>();

  constructor(articles: readonly PlacedArticle[]) {
    this.#marks = new Map(
      articles.flatMap((article) => article.marks.map((placed) => [placed.mark.id, { article, placed }] as const)),
    );
    for (const article of articles) {
      if (article.story === null) continue;
      const told = this.#stories.get(article.story);
      if (told) told.push(article);
      else this.#stories.set(article.story, [article]);
    }
  }

  /** A link from a mark of an article: `contradicts “40 trains a day” (courier/bridge.txt, line 3)`. */
  link({ path }: PlacedArticle, link: Link): string {
    const other = 'mark' in link.to ? this.#marks.get(link.to.mark) : undefined;
    if (!other) return linkText(link);
    const { article, placed } = other;
    const { mark, place } = placed;
    const elsewhere = article.path === path ? [] : [article.path];
    if (!mark.selector) return [link.relation, ...(elsewhere.length > 0 ? elsewhere : ['this article'])].join(' ');
    const words = place ? article.text.slice(place.start, place.end) : mark.selector.exact;
    const where = [...elsewhere, place ? `line ${place.line}` : 'not found any more'].join(', ');
    return `${link.relation} ${inQuotes(words, QUOTED)} (${where})`;
  }

  /** The other articles of an article's story, as far as they are known; empty for one that stands alone. */
  story({ path, story }: PlacedArticle): readonly string[] {
    if (story === null) return [];
    const others = (this.#stories.get(story) ?? []).filter((other) => other.path !== path);
    if (others.length === 0) return story === path ? [] : [story];
    return others.map((other) => (other.outlet === null ? other.path : `${other.outlet} (${other.path})`));
  }
}
