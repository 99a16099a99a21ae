import type { TagScheme } from '../../annotations/tagScheme.ts';
import type { PlacedArticle } from './placedArticle.ts';

/** A tag with how many marks have it. */
export interface TagCount {
  /** Null: marks without a tag. */
  readonly tag: string | null;
  readonly count: number;
}

/** How often each tag was given, those of the scheme first and in its order, then others by name, then none. */
export function tagCounts(articles: readonly PlacedArticle[], { tags }: TagScheme): readonly TagCount[] {
  const counts = new Map<string | null, number>();
  for (const { marks } of articles) {
    for (const { mark } of marks) {
      for (const tag of mark.tags.length > 0 ? mark.tags : [null]) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
  }
  const names = tags.map(({ name }) => name);
  const others = [...counts.keys()].flatMap((tag) => (tag === null || names.includes(tag) ? [] : [tag])).sort();
  return [...names, ...others, null].flatMap((tag) => {
    const count = counts.get(tag) ?? 0;
    return count > 0 ? [{ tag, count }] : [];
  });
}
