import type { FolderArticle } from './folder.ts';
import { MAX_ARTICLES_OF_COPY } from './copies.ts';

/** Articles to compare, and those that stand behind one of them. */
export interface SplitArticles {
  readonly compared: readonly FolderArticle[];
  /** Ids of the identical articles behind the one with the id. */
  readonly twins: ReadonlyMap<string, readonly string[]>;
}

/**
 * Takes out all but the first, by id, of articles with the same words, where they are more than copies are looked up
 * for: a thousand copies of one text would be half a million pairs. Those named are compared all the same.
 */
export function splitTwins(articles: readonly FolderArticle[], named: ReadonlySet<string> = new Set()): SplitArticles {
  const common = commonDigests(articles);
  const groups = new Map<number, FolderArticle[]>();
  for (const article of articles) {
    const { digest } = article.range;
    if (!common.has(digest) || named.has(article.id)) continue;
    const group = groups.get(digest);
    if (group === undefined) groups.set(digest, [article]);
    else group.push(article);
  }
  const twins = new Map<string, string[]>();
  const behind = new Set<string>();
  for (const group of groups.values()) {
    if (group.length <= MAX_ARTICLES_OF_COPY) continue;
    const [first, ...others] = group.map(({ id }) => id).sort();
    twins.set(first!, others);
    for (const id of others) behind.add(id);
  }
  return { compared: behind.size === 0 ? articles : articles.filter(({ id }) => !behind.has(id)), twins };
}

/** The digests that more articles have than copies are looked up for; hardly any, and so a group is made for these alone. */
function commonDigests(articles: readonly FolderArticle[]): ReadonlySet<number> {
  const digests = Float64Array.from(articles, ({ range }) => range.digest).sort();
  const common = new Set<number>();
  for (let i = MAX_ARTICLES_OF_COPY; i < digests.length; i++) {
    if (digests[i] === digests[i - MAX_ARTICLES_OF_COPY]) common.add(digests[i]!);
  }
  return common;
}
