import { byCodeUnits } from '../text/byCodeUnits.ts';
import type { Span } from '../text/span.ts';
import type { PassageFinding } from './passages.ts';
import { byPublication } from './publication.ts';
import type { Pair, Story } from './story.ts';
import type { WireMember } from './wireEvidence.ts';
import type { WireLink } from './wireRoots.ts';
import { wireTree } from './wireTree.ts';

/** An article of a story, as far as telling the story needs it. */
export interface StoryArticle extends WireMember {
  readonly path: string;
  readonly title: string;
}

/** A pair with what the two texts share, as far as telling their story needs it. */
export interface SharedPair {
  readonly pair: Pair;
  readonly finding: Pick<PassageFinding, 'kind' | 'passages' | 'sharedOfA' | 'sharedOfB'>;
  /** Length of each side without what is not the article, in UTF-16 code units. */
  readonly aLength: number;
  readonly bLength: number;
}

/** An article in its place in a story. */
export interface ToldMember<Article> {
  readonly article: Article;
  /** Share, 0 to 1, of the article's text that stands in other members. */
  readonly shared: number;
  /** Whether it is the likely first report of the story. */
  readonly first: boolean;
  /** Where it most likely comes from. */
  readonly wire: WireLink;
}

/** A story as it is told: who reported when, and who took from whom. */
export interface ToldStory<Article, Shared> {
  readonly id: string;
  /** The title of its earliest article. */
  readonly title: string;
  /** In order of publication, undated last. */
  readonly members: readonly ToldMember<Article>[];
  /** The pairs of its members, as they came. */
  readonly pairs: readonly Shared[];
}

/** Stories newest first, undated last, then by id; members for whom `articleOf` has no article are left out. */
export function tellStories<Article extends StoryArticle, Shared extends SharedPair>(
  stories: readonly Story[],
  pairs: readonly Shared[],
  articleOf: (id: string) => Article | undefined,
): readonly ToldStory<Article, Shared>[] {
  const pairsOf = pairsByStory(stories, pairs);
  const told = stories.map((story) => tell(story, pairsOf.get(story) ?? [], articleOf));
  return told.sort((x, y) => byCodeUnits(newest(y), newest(x)) || byCodeUnits(x.id, y.id));
}

function pairsByStory<Shared extends SharedPair>(
  stories: readonly Story[],
  pairs: readonly Shared[],
): ReadonlyMap<Story, readonly Shared[]> {
  const storyOf = new Map(stories.flatMap((story) => story.members.map((member) => [member, story] as const)));
  const pairsOf = new Map<Story, Shared[]>();
  for (const one of pairs) {
    const story = storyOf.get(one.pair.a);
    if (story === undefined || story !== storyOf.get(one.pair.b)) continue;
    const known = pairsOf.get(story);
    if (known) known.push(one);
    else pairsOf.set(story, [one]);
  }
  return pairsOf;
}

function tell<Article extends StoryArticle, Shared extends SharedPair>(
  { id, members }: Story,
  pairs: readonly Shared[],
  articleOf: (id: string) => Article | undefined,
): ToldStory<Article, Shared> {
  const articles = members.flatMap((member) => articleOf(member) ?? []).sort(byPublication);
  const shares = pairs.map(({ pair: { a, b }, finding: { sharedOfA, sharedOfB } }) => ({ a, b, sharedOfA, sharedOfB }));
  const { links, first } = wireTree(articles, shares);
  return {
    id,
    title: articles[0]?.title ?? id,
    members: articles.flatMap((article) => {
      const wire = links.get(article.id);
      return wire ? [{ article, shared: shareOf(article.id, pairs), first: article.id === first, wire }] : [];
    }),
    pairs,
  };
}

/** The share of an article's text that stands in at least one other member. */
function shareOf(id: string, pairs: readonly SharedPair[]): number {
  const spans: Span[] = [];
  let length = 0;
  for (const { pair, finding, aLength, bLength } of pairs) {
    if (pair.a === id) {
      length = aLength;
      spans.push(...finding.passages.map(({ aStart, aEnd }) => ({ start: aStart, end: aEnd })));
    } else if (pair.b === id) {
      length = bLength;
      spans.push(...finding.passages.map(({ bStart, bEnd }) => ({ start: bStart, end: bEnd })));
    }
  }
  return length > 0 ? Math.min(1, coveredBy(spans) / length) : 0;
}

function coveredBy(spans: readonly Span[]): number {
  let covered = 0;
  let reached = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= reached) continue;
    covered += end - Math.max(start, reached);
    reached = end;
  }
  return covered;
}

function newest({ members }: ToldStory<StoryArticle, SharedPair>): string {
  return members.reduce((date, { article }) => {
    const own = article.facts.date?.value ?? '';
    return own > date ? own : date;
  }, '');
}
