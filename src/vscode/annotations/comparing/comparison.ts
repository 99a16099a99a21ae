import type { RecordsOf } from '../../../analysis/exporting.ts';
import type { Annotation } from '../../../core/annotations/annotation.ts';
import { asCoder, isMarkedByAll } from '../../../core/annotations/agreement/codedArticle.ts';

/** What is to be compared. */
export interface Comparison {
  /** Two or more. */
  readonly coders: readonly string[];
  readonly articles: readonly RecordsOf[];
  /** How many articles with annotations are left out, since not all coders marked something in them. */
  readonly leftOut: number;
}

/** The articles in which each of these people marked something. */
export function comparedPeople(articles: readonly RecordsOf[], coders: readonly string[]): Comparison {
  const compared = articles.filter(({ records }) => isMarkedByAll(records, coders));
  return { coders, articles: compared, leftOut: articles.length - compared.length };
}

/** The records of one article in a state of the folder. */
export type StateOf = (article: Pick<RecordsOf, 'id' | 'path'>) => readonly Annotation[];

/** Two states of a folder, each as if one coder had made it; an article with no record in either says nothing. */
export function comparedStates(
  articles: readonly Pick<RecordsOf, 'id' | 'path'>[],
  [first, second]: readonly [{ name: string; of: StateOf }, { name: string; of: StateOf }],
): Comparison {
  const both = articles.map(({ id, path }) => {
    const of = (state: { name: string; of: StateOf }) => asCoder(state.of({ id, path }), state.name);
    return { id, path, records: [...of(first), ...of(second)] };
  });
  return { coders: [first.name, second.name], articles: both.filter(({ records }) => records.length > 0), leftOut: 0 };
}
