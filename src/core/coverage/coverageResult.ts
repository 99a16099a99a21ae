import { byCodeUnits } from '../text/byCodeUnits.ts';
import { type DecidedPair, type DecidedScores, withDecided } from './decidedPairs.ts';
import type { Folder } from './folder.ts';
import type { Sliced } from './progress.ts';
import type { ScoredPairs } from './pairList.ts';
import { groupStories } from './stories.ts';
import type { Coverage, Pair, Story } from './story.ts';

function likeliestFirst(x: Pair, y: Pair): number {
  return y.score - x.score || byCodeUnits(x.a, y.a) || byCodeUnits(x.b, y.b);
}

function largestFirst(x: Story, y: Story): number {
  return y.members.length - x.members.length || byCodeUnits(x.id, y.id);
}

/** A story by one of its members, which gives it its name. */
function storyOf(first: string, members: readonly string[]): Story {
  return { id: `story:${first}`, members: [...members].sort(byCodeUnits) };
}

/** Pairs at least as likely as the threshold, and stories at it, by id; what was decided goes before what is likely. */
export function* coverageOf(
  folder: Pick<Folder, 'ids' | 'size'>,
  scored: ScoredPairs,
  threshold: number,
  decided: readonly DecidedPair[] = [],
): Sliced<Coverage> {
  const held = withDecided(folder.ids, scored, decided);
  const groups = yield* groupStories(folder.size, held.pairs, held.scores, threshold, held.together);
  return { pairs: pairsOver(threshold, folder, held), stories: storiesOf(folder, groups) };
}

function pairsOver(
  threshold: number,
  { ids }: Pick<Folder, 'ids'>,
  { pairs: { a, b, size }, scores, together }: DecidedScores,
): Pair[] {
  const joined = new Set(together.map(([low, high]) => low * ids.length + high));
  const pairs = together.map(([low, high]) => pairOf(ids[low]!, ids[high]!, 1));
  for (let p = 0; p < size; p++) {
    const [low, high, score] = [a[p]!, b[p]!, scores[p]!];
    if (score >= threshold && !joined.has(low * ids.length + high)) pairs.push(pairOf(ids[low]!, ids[high]!, score));
  }
  return pairs.sort(likeliestFirst);
}

function pairOf(x: string, y: string, score: number): Pair {
  return x < y ? { a: x, b: y, score } : { a: y, b: x, score };
}

function storiesOf({ ids }: Pick<Folder, 'ids'>, groups: readonly number[][]): Story[] {
  // A folder's articles are numbered by day: what is reported of a story later leaves its name as it is.
  return groups
    .map((group) => group.map((article) => ids[article]!))
    .map((members) => storyOf(members[0]!, members))
    .sort(largestFirst);
}

/** Puts the articles that stood behind another beside it again: each is a pair with it and in its story. */
export function withTwins({ pairs, stories }: Coverage, twins: ReadonlyMap<string, readonly string[]>): Coverage {
  if (twins.size === 0) return { pairs, stories };
  const twinPairs = [...twins].flatMap(([a, others]) => others.map((b): Pair => ({ a, b, score: 1 })));
  const grown = stories.map(({ id: name, members }) => ({
    id: name,
    members: members.flatMap((id) => [id, ...(twins.get(id) ?? [])]).sort(byCodeUnits),
  }));
  const inStories = new Set(stories.flatMap(({ members }) => members));
  const own = [...twins].filter(([id]) => !inStories.has(id)).map(([id, others]) => storyOf(id, [id, ...others]));
  return { pairs: [...pairs, ...twinPairs].sort(likeliestFirst), stories: [...grown, ...own].sort(largestFirst) };
}
