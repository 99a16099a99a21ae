import { byCodeUnits } from '../text/byCodeUnits.ts';
import type { Folder } from './folder.ts';
import type { ScoredPairs } from './scoring.ts';
import { groupStories } from './stories.ts';
import type { Coverage, Pair, Story } from './story.ts';

function likeliestFirst(x: Pair, y: Pair): number {
  return y.score - x.score || byCodeUnits(x.a, y.a) || byCodeUnits(x.b, y.b);
}

function largestFirst(x: Story, y: Story): number {
  return y.members.length - x.members.length || byCodeUnits(x.id, y.id);
}

function storyOf(members: readonly string[]): Story {
  return { id: `story:${members[0]}`, members };
}

/** Pairs at least as likely as the threshold, and stories at it, by id. */
export function coverageOf(folder: Folder, scored: ScoredPairs, threshold: number): Coverage {
  const groups = groupStories(folder.size, scored.pairs, scored.scores, threshold);
  return { pairs: pairsOver(threshold, folder, scored), stories: storiesOf(folder, groups) };
}

function pairsOver(threshold: number, { ids }: Folder, { pairs: { a, b, size }, scores }: ScoredPairs): Pair[] {
  const pairs: Pair[] = [];
  for (let p = 0; p < size; p++) {
    const score = scores[p]!;
    if (score < threshold) continue;
    const x = ids[a[p]!]!;
    const y = ids[b[p]!]!;
    pairs.push(x < y ? { a: x, b: y, score } : { a: y, b: x, score });
  }
  return pairs.sort(likeliestFirst);
}

function storiesOf({ ids }: Folder, groups: readonly number[][]): Story[] {
  return groups
    .map((group) => group.map((article) => ids[article]!).sort(byCodeUnits))
    .map(storyOf)
    .sort(largestFirst);
}

/** Puts the articles that stood behind another beside it again: each is a pair with it and in its story. */
export function withTwins({ pairs, stories }: Coverage, twins: ReadonlyMap<string, readonly string[]>): Coverage {
  if (twins.size === 0) return { pairs, stories };
  const twinPairs = [...twins].flatMap(([a, others]) => others.map((b): Pair => ({ a, b, score: 1 })));
  const grown = stories.map(({ members }) =>
    storyOf(members.flatMap((id) => [id, ...(twins.get(id) ?? [])]).sort(byCodeUnits)),
  );
  const inStories = new Set(stories.flatMap(({ members }) => members));
  const own = [...twins].filter(([id]) => !inStories.has(id)).map(([id, others]) => storyOf([id, ...others]));
  return { pairs: [...pairs, ...twinPairs].sort(likeliestFirst), stories: [...grown, ...own].sort(largestFirst) };
}
