import type { SourceArrangement, SourceGrouping, SourceOrder } from '../../../analysis/protocol.ts';
import { noFilter } from './filter.ts';
import type { NamedFilter } from './filter.ts';

/** How a reader has arranged Sources; kept between sessions. */
export interface Arrangement {
  readonly grouping: SourceGrouping;
  readonly order: SourceOrder;
  readonly named: NamedFilter;
}

/** How Sources is arranged until the reader arranges it otherwise. */
export const FIRST_ARRANGEMENT: Arrangement = { grouping: 'date', order: 'newest', named: noFilter };

/** An arrangement as the analysis takes it. `language` is the reader's. */
export function asked({ grouping, order, named }: Arrangement, language: string): SourceArrangement {
  return { grouping, order, filter: named.filter, language };
}

/** Whether what is shown depends on the stories of the collection. */
export function needsStories({ grouping, named }: Arrangement): boolean {
  return grouping === 'story' || named.filter.inStoryOnly === true;
}
