import type { ArticleFacts } from './article.ts';
import { type Surroundings, estimateDate } from './dates/estimate/estimateDate.ts';

/**
 * The facts in the light of what lies beside the article: where its words print no date, the likeliest by the folder's
 * other articles and its story. Needs no text, so that it can be asked again whenever these change.
 */
export function judgeFacts(own: ArticleFacts, around: Surroundings): ArticleFacts {
  if (own.date || !own.clues) return own;
  const likeliest = estimateDate(own.clues, around);
  return own.clues.monthDay ? { ...own, date: likeliest } : { ...own, estimate: likeliest };
}
