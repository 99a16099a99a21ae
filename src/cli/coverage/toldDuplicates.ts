import type { Coverage, Pair, PairKind, Story } from '../../core/coverage/story.ts';
import { type SharedPair, type StoryArticle, type ToldStory, tellStories } from '../../core/coverage/toldStory.ts';
import { describeStories } from './describeStories.ts';
import type { DuplicateSearch } from './findDuplicates.ts';

/** A story as the command tells it. */
export type FoundStory = ToldStory<StoryArticle, SharedPair>;

/** Which pairs a person asked for. */
export interface Wanted {
  /** Only pairs of this kind; null: of any. */
  readonly kind: PairKind | null;
  readonly isWanted: (pair: Pair) => boolean;
}

/**
 * The stories inside which a wanted pair stands, newest first, each with its wanted pairs. Who took from whom is told by
 * all pairs of a story, whichever are wanted.
 */
export async function tellDuplicates(
  search: DuplicateSearch,
  { pairs, stories }: Coverage,
  { kind, isWanted }: Wanted,
  today: string,
): Promise<readonly FoundStory[]> {
  const asked = storiesWith(pairs.filter(isWanted), stories);
  const inside = storiesById(asked);
  const shared = await search.readPairs({
    pairs: pairs.filter(({ a, b }) => inside.has(a) && inside.get(a) === inside.get(b)),
    stories: asked,
  });
  const articles = await describeStories(search, asked, today);
  const isShown = (one: SharedPair) => isWanted(one.pair) && (kind === null || one.finding.kind === kind);
  return tellStories(asked, shared, (id) => articles.get(id))
    .map((story) => ({ ...story, pairs: story.pairs.filter(isShown) }))
    .filter((story) => story.pairs.length > 0);
}

/** The stories inside which one of the pairs stands. */
export function storiesWith(pairs: readonly Pick<Pair, 'a' | 'b'>[], stories: readonly Story[]): readonly Story[] {
  const storyOf = storiesById(stories);
  const found = new Set(pairs.flatMap(({ a, b }) => (storyOf.get(a) === storyOf.get(b) ? [storyOf.get(a)] : [])));
  return stories.filter((story) => found.has(story));
}

function storiesById(stories: readonly Story[]): ReadonlyMap<string, Story> {
  const storyOf = new Map<string, Story>();
  for (const story of stories) for (const id of story.members) storyOf.set(id, story);
  return storyOf;
}
