import { counted } from '../text/counted.ts';

/** An article as far as telling what its story spans needs it; its date is ISO, its outlet any name. */
export interface Spanned {
  readonly date: string | null;
  readonly outlet: string | null;
}

/** When a story was told, by how many outlets and how often: `2023-05-16 to 2023-05-17, 3 outlets, 4 articles`. */
export function storySpan(articles: readonly Spanned[]): string {
  const dates = articles.flatMap(({ date }) => date ?? []).sort();
  const outlets = new Set(articles.flatMap(({ outlet }) => outlet ?? [])).size;
  const [first, last] = [dates[0], dates.at(-1)];
  return [
    first === undefined ? 'no date' : first === last ? first : `${first} to ${last}`,
    ...(outlets > 0 ? [counted(outlets, 'outlet', 'outlets')] : []),
    counted(articles.length, 'article', 'articles'),
  ].join(', ');
}
