import type { DecidedPair } from '../../core/coverage/decidedPairs.ts';
import { reportedPair, reportedStory } from '../../core/exports/reportedStory.ts';
import type { ReportedStory } from '../../core/exports/storyReport.ts';
import type { DuplicateSearch } from './findDuplicates.ts';
import type { FoundStory } from './toldDuplicates.ts';

/** The stories with the words of their passages, as the editor exports them. */
export async function reportDuplicates(
  search: DuplicateSearch,
  stories: readonly FoundStory[],
  decided: readonly DecidedPair[],
): Promise<readonly ReportedStory[]> {
  const joined = new Set(decided.flatMap(({ a, b, is }) => (is === 'together' ? [`${a}\n${b}`, `${b}\n${a}`] : [])));
  const quoted = await search.quote(stories.flatMap(inOrderOfPublication));
  let next = 0;
  return stories.map((story) =>
    reportedStory(
      story,
      story.pairs.flatMap(({ pair, finding: { kind } }) => {
        const passages = quoted[next++] ?? [];
        return reportedPair(story, { ...pair, kind, joined: joined.has(`${pair.a}\n${pair.b}`) }, passages) ?? [];
      }),
    ),
  );
}

/** The pairs of a story, the earlier article of each first: as they are read side by side. */
function inOrderOfPublication({ members, pairs }: FoundStory): readonly { readonly a: string; readonly b: string }[] {
  const place = new Map(members.map(({ article }, i) => [article.id, i]));
  return pairs.map(({ pair: { a, b } }) => ((place.get(a) ?? 0) <= (place.get(b) ?? 0) ? { a, b } : { a: b, b: a }));
}
