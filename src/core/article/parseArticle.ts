import type { Span } from '../text/span.ts';
import { readAnatomy } from './anatomy.ts';
import type { Article } from './article.ts';
import { readLayout } from './layout.ts';
import type { OutletIndex } from './outlets/outletIndex.ts';

/**
 * The anatomy of an article's text: where its date header, dateline, headline, dates, quotations and the hints at its
 * outlet stand. Any text gives an anatomy; of an empty one everything is empty or null. Time grows with the length.
 * `mask` is what is known not to be the article: no headline or standfirst is looked for there. Who does not need all
 * of it reads the layout alone.
 */
export function parseArticle(text: string, outlets: OutletIndex, mask: readonly Span[] = []): Article {
  return readAnatomy(text, readLayout(text, outlets, mask), outlets);
}
