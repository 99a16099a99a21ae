import type { TermWeights } from '../coverage/termWeights.ts';
import { byCodeUnits } from '../text/byCodeUnits.ts';
import type { ArticleStatement } from './articleStatements.ts';
import { groupStatements } from './groupStatements.ts';
import type { Groupable } from './sameStatement.ts';
import type { Speakers } from './speakers.ts';

/** A statement of the register, with whose it is over all articles. */
export interface RegisteredStatement extends Groupable, ArticleStatement {
  /** Its number among those of its article. */
  readonly number: number;
}

/** All statements of a collection, those of one quotation together. */
export interface Register {
  /** By article id, then in the article's order. */
  readonly statements: readonly RegisteredStatement[];
  /** For each statement the number of the first of its group. */
  readonly groups: Int32Array;
}

/**
 * Puts the statements of all articles together and groups them; `dayOf` gives an article's day, in days since 1970-01-01,
 * null where none is known. What it gives does not depend on the order of the map.
 */
export function* buildRegister(
  articles: ReadonlyMap<string, readonly ArticleStatement[]>,
  speakers: Pick<Speakers, 'of'>,
  dayOf: (article: string) => number | null,
  weights: TermWeights,
): Generator<void, Register> {
  const statements: RegisteredStatement[] = [];
  for (const article of [...articles.keys()].sort(byCodeUnits)) {
    const day = dayOf(article);
    for (const [number, statement] of (articles.get(article) ?? []).entries()) {
      statements.push(registered(article, number, statement, speakers, day));
    }
    yield;
  }
  return { statements, groups: yield* groupStatements(statements, weights) };
}

/** A statement of an article with whose it is over all articles. */
export function registered(
  article: string,
  number: number,
  statement: ArticleStatement,
  speakers: Pick<Speakers, 'of'>,
  day: number | null,
): RegisteredStatement {
  const named = statement.entity === null ? null : speakers.of(article, statement.entity);
  return { ...statement, article, number, day, speaker: named?.id ?? null, name: named?.name ?? null };
}
