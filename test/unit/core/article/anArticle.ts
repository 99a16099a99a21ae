import { readFileSync } from 'node:fs';
import type { Article, ArticleFacts } from '../../../../src/core/article/article.ts';
import { type FactContext, decideFacts } from '../../../../src/core/article/decideFacts.ts';
import { OutletIndex, readOutlets } from '../../../../src/core/article/outlets/outletIndex.ts';
import { type Surroundings, alone } from '../../../../src/core/article/dates/estimate/estimateDate.ts';
import { judgeFacts } from '../../../../src/core/article/judgeFacts.ts';
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

/** What is worked out about a text on which nothing is masked, and beside which nothing lies, unless the context says so. */
export function factsOf(
  text: string,
  { around, ...context }: Partial<FactContext> & { readonly around?: Partial<Surroundings> } = {},
): ArticleFacts {
  const today = context.today ?? TODAY;
  const own = decideFacts(text, anatomy(text), { mask: [], outlets, today, ...context });
  return judgeFacts(own, { ...alone(today), ...around });
}
