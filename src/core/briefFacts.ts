import { type ArticleSource, type Outlined, anatomyOf, factContext } from './analyse.ts';
import { type ArticleEvidence, articleEvidence, isEvident } from './articleEvidence.ts';
import type { Article } from './article/article.ts';
import { recordDate } from './article/dates/decideDate.ts';
import { type Dating, type FactContext, decideDating } from './article/decideFacts.ts';
import { decidePublication } from './article/outlets/decidePublication.ts';
import type { CoreData } from './data.ts';

/** What articles are compared by besides their words. */
export interface BriefFacts extends Dating {
  readonly evidence: ArticleEvidence;
}

/**
 * The date of a text, or its clues, and whether it is an article: as `decideFacts` and `articleEvidence` have them, the
 * date's reasons and alternatives aside. No more of the text is read than that needs: nothing where the record gives
 * the date, as in most collections.
 */
export function decideBriefly(source: ArticleSource, outlined: Outlined, data: CoreData, today: string): BriefFacts {
  const { text, record } = source;
  const given = recordDate(record, today);
  if (given) return { date: given, clues: null, evidence: 'evident' };
  const context = factContext(source, outlined.mask, data, today);
  const article = anatomyOf(text, outlined, data);
  const dating = decideDating(text, article, context);
  const evidence = record || isEvident(article) ? 'evident' : readEvidence(text, article, dating, context);
  return { ...dating, evidence };
}

function readEvidence(text: string, article: Article, { date }: Dating, context: FactContext): ArticleEvidence {
  const { outlet } = decidePublication(text, article, context);
  return articleEvidence(article, { outlet, date });
}
