import type { ArticleSummary, PairRow, StoryRow } from '../../../analysis/protocol.ts';
import { MAX_ROWS } from '../maxRows.ts';

type Member = StoryRow['members'][number];

/**
 * A row of Duplicate Coverage with the row it stands under: a story, below it its articles and its pairs. Where there are
 * more than a level can hold, ranges stand between: of stories, or of the rows of one story.
 */
export type CoverageNode =
  | { readonly kind: 'range'; readonly from: number; readonly stories: readonly StoryRow[]; readonly parent: undefined }
  | { readonly kind: 'story'; readonly story: StoryRow; readonly parent: CoverageNode | undefined }
  | {
      readonly kind: 'rows';
      readonly story: StoryRow;
      readonly from: number;
      readonly to: number;
      readonly parent: CoverageNode;
    }
  | { readonly kind: 'member'; readonly story: StoryRow; readonly member: Member; readonly parent: CoverageNode }
  | { readonly kind: 'pair'; readonly story: StoryRow; readonly pair: PairRow; readonly parent: CoverageNode };

/** A key that stays while the row means the same; rows keep their expansion by it. */
export function coverageKey(node: CoverageNode): string {
  switch (node.kind) {
    case 'range':
      return `range ${node.from}`;
    case 'story':
      return node.story.id;
    case 'rows':
      return `${node.story.id}\nrows ${node.from}`;
    case 'member':
      return `${node.story.id}\nmember\n${node.member.article.id}`;
    default:
      return `${node.story.id}\npair\n${node.pair.a}\n${node.pair.b}`;
  }
}

/** The top rows: the stories, in ranges where there are very many. */
export function coverageRows(stories: readonly StoryRow[]): CoverageNode[] {
  if (stories.length <= MAX_ROWS) return stories.map((story) => ({ kind: 'story', story, parent: undefined }));
  return starts(stories.length).map((from) => ({
    kind: 'range',
    from,
    stories: stories.slice(from, from + MAX_ROWS),
    parent: undefined,
  }));
}

/** The rows below one: below a story its articles, then its pairs; nothing below those. */
export function coverageChildren(node: CoverageNode): CoverageNode[] {
  switch (node.kind) {
    case 'range':
      return node.stories.map((story) => ({ kind: 'story', story, parent: node }));
    case 'story': {
      const { story } = node;
      const count = story.members.length + story.pairs.length;
      if (count <= MAX_ROWS) return storyRows(story, node);
      return starts(count).map((from) => ({
        kind: 'rows',
        story,
        from,
        to: Math.min(count, from + MAX_ROWS),
        parent: node,
      }));
    }
    case 'rows':
      return storyRows(node.story, node).slice(node.from, node.to);
    default:
      return [];
  }
}

function storyRows(story: StoryRow, parent: CoverageNode): CoverageNode[] {
  return [
    ...story.members.map((member): CoverageNode => ({ kind: 'member', story, member, parent })),
    ...story.pairs.map((pair): CoverageNode => ({ kind: 'pair', story, pair, parent })),
  ];
}

/** The stories that rows are or belong to, each once. */
export function storiesOf(nodes: readonly CoverageNode[]): readonly StoryRow[] {
  return [...new Set(nodes.flatMap((node) => (node.kind === 'range' ? node.stories : [node.story])))];
}

function starts(count: number): number[] {
  return Array.from({ length: Math.ceil(count / MAX_ROWS) }, (_, index) => index * MAX_ROWS);
}

/**
 * The two articles of a pair in the order they are shown: as the story's members stand, which is by publication and, on
 * one day, the agency before those who print it.
 */
export function pairSides(story: StoryRow, pair: PairRow): readonly [ArticleSummary, ArticleSummary] | undefined {
  const [left, right] = story.members.map(({ article }) => article).filter(({ id }) => id === pair.a || id === pair.b);
  return left && right && [left, right];
}
