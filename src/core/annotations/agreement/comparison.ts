import type { Annotation } from '../annotation.ts';
import { asCoder, isMarkedByAll } from './codedArticle.ts';

/** Some articles and whose marks in them are compared. */
export interface Comparison<Article> {
  /** Two or more. */
  readonly coders: readonly string[];
  readonly articles: readonly Article[];
  /** How many articles with annotations are left out, since not all coders marked something in them. */
  readonly leftOut: number;
}

/** The articles in which each of these people marked something. */
export function comparedPeople<Article extends { readonly records: readonly Annotation[] }>(
  articles: readonly Article[],
  coders: readonly string[],
): Comparison<Article> {
  const compared = articles.filter(({ records }) => isMarkedByAll(records, coders));
  return { coders, articles: compared, leftOut: articles.length - compared.length };
}

/** A state of a folder, by a name that no other state has. */
export interface FolderState<Article> {
  readonly name: string;
  /** The records about an article. */
  readonly of: (article: Article) => readonly Annotation[];
}

/** Two states of a folder, each as if one coder had made it; an article with no record in either says nothing. */
export function comparedStates<Article extends object>(
  articles: readonly Article[],
  [first, second]: readonly [FolderState<Article>, FolderState<Article>],
): Comparison<Article & { readonly records: readonly Annotation[] }> {
  const both = articles.map((article) => ({
    ...article,
    records: [...asCoder(first.of(article), first.name), ...asCoder(second.of(article), second.name)],
  }));
  return { coders: [first.name, second.name], articles: both.filter(({ records }) => records.length > 0), leftOut: 0 };
}
