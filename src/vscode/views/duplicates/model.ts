import type { ArticleSummary, PairRow, StoryRow } from '../../../analysis/protocol.ts';

type Member = StoryRow['members'][number];

/** A row of Duplicate Coverage: a story, below it its articles and its pairs. */
export type CoverageNode =
  | { readonly kind: 'story'; readonly story: StoryRow }
  | { readonly kind: 'member'; readonly story: StoryRow; readonly member: Member }
  | { readonly kind: 'pair'; readonly story: StoryRow; readonly pair: PairRow };

/** A key that stays while the story does; rows keep their expansion by it. */
export function coverageKey(node: CoverageNode): string {
  if (node.kind === 'story') return node.story.id;
  if (node.kind === 'member') return `${node.story.id}\nmember\n${node.member.article.id}`;
  return `${node.story.id}\npair\n${node.pair.a}\n${node.pair.b}`;
}

/** The rows below a story: its articles, then its pairs; nothing below those. */
export function coverageChildren(node: CoverageNode): CoverageNode[] {
  if (node.kind !== 'story') return [];
  const { story } = node;
  return [
    ...story.members.map((member): CoverageNode => ({ kind: 'member', story, member })),
    ...story.pairs.map((pair): CoverageNode => ({ kind: 'pair', story, pair })),
  ];
}

/**
 * The two articles of a pair in the order they are shown: as the story's members stand, which is by publication and, on
 * one day, the agency before those who print it.
 */
export function pairSides(story: StoryRow, pair: PairRow): readonly [ArticleSummary, ArticleSummary] | undefined {
  const [left, right] = story.members.map(({ article }) => article).filter(({ id }) => id === pair.a || id === pair.b);
  return left && right && [left, right];
}
