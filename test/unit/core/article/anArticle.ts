import { readFileSync } from 'node:fs';
import type { Article, ArticleFacts } from '../../../../src/core/article/article.ts';
import { type FactContext, decideFacts } from '../../../../src/core/article/decideFacts.ts';
import { OutletIndex, readOutlets } from '../../../../src/core/article/outlets/outletIndex.ts';
import { parseArticle } from '../../../../src/core/article/parseArticle.ts';

const data = readFileSync(new URL('../../../../data/outlets.json', import.meta.url), 'utf8');

/** The outlets of the project's data, with one of our own invention. */
export const outlets = new OutletIndex([
  {
    id: 'lindholm-courier',
    name: 'Lindholm Courier',
    names: ['The Courier of Lindholm'],
    domains: ['lindholmcourier.example'],
    agency: false,
  },
  ...readOutlets(data),
]);

/** The day of reading in these tests. */
export const TODAY = '2026-01-15';

/** The anatomy of a text. */
export function anatomy(text: string): Article {
  return parseArticle(text, outlets);
}

/** What is worked out about a text on which nothing is masked, unless the context says so. */
export function factsOf(text: string, context: Partial<FactContext> = {}): ArticleFacts {
  return decideFacts(text, anatomy(text), { mask: [], outlets, today: TODAY, ...context });
}
