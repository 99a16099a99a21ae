import type { StoryArticle, ToldMember } from '../../core/coverage/toldStory.ts';
import { storySpan } from '../../core/exports/storySpan.ts';
import { counted } from '../../core/text/counted.ts';
import { sureness } from '../../core/fact.ts';
import { print, printable } from '../output.ts';
import type { FoundStory } from './toldDuplicates.ts';

/**
 * Prints stories for people: of each its title, when and by how many outlets it was told; its articles, each under the
 * one it was most likely taken from, with the reason; its pairs.
 */
export async function printStories(stories: readonly FoundStory[], compared: number): Promise<void> {
  const articles = counted(compared, 'article', 'articles');
  if (stories.length === 0) return print(`No duplicate coverage among ${articles}.\n`);
  for (const [i, story] of stories.entries()) {
    const lines = [
      `Story ${i + 1}: ${story.title}`,
      `  ${spanText(story)}`,
      ...treeOf(story, null, '  '),
      ...pairsOf(story),
    ];
    await print(`${lines.map(printable).join('\n')}\n\n`);
  }
  await print(`${counted(stories.length, 'story', 'stories')} among ${articles}.\n`);
}

function spanText({ members }: FoundStory): string {
  return storySpan(
    members.map(({ article: { facts } }) => ({
      date: facts.date?.value ?? null,
      outlet: (facts.outlet ?? facts.agency)?.value ?? null,
    })),
  );
}

/** The articles taken from one of them, or from none; below each those taken from it. */
function treeOf(story: FoundStory, source: string | null, indent: string): readonly string[] {
  return story.members
    .filter(({ wire }) => wire.source === source)
    .flatMap((member) => [...memberLines(member, indent), ...treeOf(story, member.article.id, `${indent}  `)]);
}

function memberLines({ article, shared, first, wire }: ToldMember<StoryArticle>, indent: string): readonly string[] {
  const { facts, id } = article;
  const told = [
    (facts.outlet ?? facts.agency)?.name ?? 'Unknown outlet',
    facts.date?.value ?? 'no date',
    ...(first ? ['first'] : []),
    ...(shared > 0 ? [`${Math.round(shared * 100)} % of it elsewhere`] : []),
  ];
  const isGuess = wire.source !== null || wire.outside !== null;
  return [
    `${indent}- ${told.join(' · ')}  ${id}`,
    `${indent}    ${wire.reason}${isGuess ? `, ${sureness(wire.confidence)}` : ''}`,
  ];
}

function pairsOf({ pairs }: FoundStory): readonly string[] {
  return pairs.map(({ pair: { a, b, score }, finding: { kind, passages } }) => {
    const shared = passages.length === 0 ? 'no shared wording' : counted(passages.length, 'passage', 'passages');
    return `  ${a} ↔ ${b}: ${kind}, ${shared}, ${score.toFixed(2)}`;
  });
}
