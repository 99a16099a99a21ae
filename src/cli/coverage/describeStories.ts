import { judgeFacts } from '../../core/article/judgeFacts.ts';
import type { Story } from '../../core/coverage/story.ts';
import type { StoryArticle } from '../../core/coverage/toldStory.ts';
import type { DuplicateSearch } from './findDuplicates.ts';

/**
 * The articles of stories, by id, with their dates as an editor judges them: by what lies beside them in their folders,
 * and by the other articles of their story. Those that cannot be read again are left out.
 */
export async function describeStories(
  search: DuplicateSearch,
  stories: readonly Story[],
  today: string,
): Promise<ReadonlyMap<string, StoryArticle>> {
  const described = await search.describe(stories.flatMap(({ members }) => members));
  const open = [...described].filter(([, { facts }]) => facts.date === null && facts.clues !== null);
  const chronology = search.index.chronology(new Set(open.map(([, { path }]) => path)));
  for (const [id, { path, facts }] of described) chronology.set(id, { path, own: facts });
  chronology.place(stories);
  return new Map(
    [...described].map(([id, { path, facts, ...article }]) => [
      id,
      { ...article, id, path, facts: judgeFacts(facts, chronology.around(id, path, today)) },
    ]),
  );
}
