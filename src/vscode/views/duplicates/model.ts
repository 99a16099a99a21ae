import type { PairRow, StoryRow } from '../../../analysis/protocol.ts';

/** A row of Duplicate Coverage: a story, below it its articles and its pairs. */
export type CoverageNode =
  | { readonly kind: 'story'; readonly story: StoryRow }
  | { readonly kind: 'member'; readonly story: StoryRow; readonly member: StoryRow['members'][number] }
  | { readonly kind: 'pair'; readonly story: StoryRow; readonly pair: PairRow };
