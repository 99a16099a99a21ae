import type { DecidedRows, PairRow, StoryMember, StoryRow } from '../../../analysis/coverageResult.ts';
import type { ArticleSummary } from '../../../analysis/protocol.ts';
import { MAX_ROWS } from '../maxRows.ts';

/** A pair that the reader decided about and that no story shows. */
export type DecidedPairRow = DecidedRows['pairs'][number];

/**
 * A row of Duplicate Coverage with the row it stands under: a story, below it its articles, each under the one it was
 * most likely taken from, then its pairs; last what the reader decided that no story shows. Where there are more rows
 * than a level can hold, ranges stand between.
 */
export type CoverageNode =
  | { readonly kind: 'story'; readonly story: StoryRow; readonly parent: CoverageNode | undefined }
  | { readonly kind: 'member'; readonly story: StoryRow; readonly member: StoryMember; readonly parent: CoverageNode }
  | { readonly kind: 'pairs'; readonly story: StoryRow; readonly parent: CoverageNode }
  | { readonly kind: 'pair'; readonly story: StoryRow; readonly pair: PairRow; readonly parent: CoverageNode }
  | { readonly kind: 'decisions'; readonly decided: DecidedRows; readonly parent: undefined }
  | { readonly kind: 'decidedPair'; readonly pair: DecidedPairRow; readonly parent: CoverageNode }
  | { readonly kind: 'ignored'; readonly words: string; readonly parent: CoverageNode }
  | {
      readonly kind: 'range';
      readonly from: number;
      readonly to: number;
      /** Gives the rows of the range. */
      readonly rows: (parent: CoverageNode) => readonly CoverageNode[];
      readonly parent: CoverageNode | undefined;
    };

/** A key that stays while the row means the same; rows keep their expansion by it. */
export function coverageKey(node: CoverageNode): string {
  switch (node.kind) {
    case 'range':
      return `${node.parent ? coverageKey(node.parent) : ''}\nrange ${node.from}`;
    case 'story':
      return node.story.id;
    case 'member':
      return `${node.story.id}\nmember\n${node.member.article.id}`;
    case 'pairs':
      return `${node.story.id}\npairs`;
    case 'pair':
      return `${node.story.id}\npair\n${node.pair.a}\n${node.pair.b}`;
    case 'decisions':
      return 'decisions';
    case 'decidedPair':
      return `decisions\n${node.pair.a.id}\n${node.pair.b.id}`;
    default:
      return `decisions\n${node.words}`;
  }
}

/** The top rows: the stories, and what the reader decided that none of them shows. */
export function coverageRows(stories: readonly StoryRow[], decided: DecidedRows): readonly CoverageNode[] {
  const rows = inRanges(stories, undefined, (story, parent) => ({ kind: 'story', story, parent }));
  const isDecided = decided.pairs.length + decided.ignored.length > 0;
  return isDecided ? [...rows, { kind: 'decisions', decided, parent: undefined }] : rows;
}

/** The rows below one. */
export function coverageChildren(node: CoverageNode): readonly CoverageNode[] {
  switch (node.kind) {
    case 'range':
      return node.rows(node);
    case 'story':
      return [...memberRows(null, node.story, node), ...pairRows(node.story, node)];
    case 'member':
      return memberRows(node.member.article.id, node.story, node);
    case 'pairs':
      return inRanges(node.story.pairs, node, (pair, parent) => ({ kind: 'pair', story: node.story, pair, parent }));
    case 'decisions':
      return inRanges([...node.decided.pairs, ...node.decided.ignored], node, (row, parent) =>
        typeof row === 'string' ? { kind: 'ignored', words: row, parent } : { kind: 'decidedPair', pair: row, parent },
      );
    default:
      return [];
  }
}

/** The articles of a story that were most likely taken from one of them, or from none. */
function memberRows(source: string | null, story: StoryRow, node: CoverageNode): readonly CoverageNode[] {
  const taken = story.members.filter(({ wire }) => wire.source === source);
  return inRanges(taken, node, (member, parent) => ({ kind: 'member', story, member, parent }));
}

/** More pairs than this stand below a row of their own, or they would bury the stories that follow. */
const MOST_PAIRS = 10;

function pairRows(story: StoryRow, node: CoverageNode): readonly CoverageNode[] {
  if (story.pairs.length > MOST_PAIRS) return [{ kind: 'pairs', story, parent: node }];
  return story.pairs.map((pair) => ({ kind: 'pair', story, pair, parent: node }));
}

/** Items as rows, in ranges where they are more than a level can hold. */
function inRanges<T, P extends CoverageNode | undefined>(
  items: readonly T[],
  parent: P,
  node: (item: T, parent: P | CoverageNode) => CoverageNode,
): readonly CoverageNode[] {
  if (items.length <= MAX_ROWS) return items.map((item) => node(item, parent));
  return Array.from({ length: Math.ceil(items.length / MAX_ROWS) }, (_, index) => {
    const from = index * MAX_ROWS;
    const part = items.slice(from, from + MAX_ROWS);
    const rows = (range: CoverageNode): readonly CoverageNode[] => part.map((item) => node(item, range));
    return { kind: 'range', from, to: from + part.length, rows, parent };
  });
}

/** The stories that rows are or belong to, each once. */
export function storiesOf(nodes: readonly CoverageNode[]): readonly StoryRow[] {
  return [
    ...new Set(
      nodes.flatMap((node): readonly StoryRow[] => {
        if ('story' in node) return [node.story];
        return node.kind === 'range' ? storiesOf(node.rows(node)) : [];
      }),
    ),
  ];
}

/** The articles that rows stand for, each once: those of members, and both of pairs. */
export function articlesOfRows(nodes: readonly CoverageNode[]): readonly ArticleSummary[] {
  const articles = nodes.flatMap((node): readonly ArticleSummary[] => {
    if (node.kind === 'member') return [node.member.article];
    if (node.kind === 'pair') return pairSides(node.story, node.pair) ?? [];
    return node.kind === 'decidedPair' ? [node.pair.a, node.pair.b] : [];
  });
  return [...new Map(articles.map((article) => [article.id, article])).values()];
}

/**
 * The two articles of a pair in the order they are shown: as the story's members stand, which is by publication and, on
 * one day, the agency before those who print it.
 */
export function pairSides(
  story: Pick<StoryRow, 'members'>,
  pair: Pick<PairRow, 'a' | 'b'>,
): readonly [ArticleSummary, ArticleSummary] | undefined {
  const [left, right] = story.members.map(({ article }) => article).filter(({ id }) => id === pair.a || id === pair.b);
  return left && right && [left, right];
}
