import type { Corpus } from '../../core/corpus.ts';
import type { PassageFinding } from '../../core/coverage/passages.ts';
import type { Coverage } from '../../core/coverage/story.ts';
import { type SharedPair, type ToldStory, tellStories } from '../../core/coverage/toldStory.ts';
import type { IndexedArticle } from '../../core/indexedArticle.ts';
import type { PairRow, StoryRow } from '../coverageResult.ts';
import { summarise } from './sources.ts';

/** A pair with all that the two texts share. */
export interface FoundPair extends SharedPair {
  readonly finding: PassageFinding;
}

/** Stories as the view shows them, newest first, undated last. */
export function storyRows(corpus: Corpus, coverage: Coverage, found: readonly FoundPair[]): readonly StoryRow[] {
  const joined = new Set(corpus.decidedPairs.flatMap(({ a, b, is }) => (is === 'together' ? [`${a}\n${b}`] : [])));
  return tellStories(coverage.stories, found, (id) => corpus.get(id)).map((story) => storyRow(corpus, story, joined));
}

function storyRow(
  corpus: Corpus,
  { id, title, members, pairs }: ToldStory<IndexedArticle, FoundPair>,
  joined: ReadonlySet<string>,
): StoryRow {
  return {
    id,
    title,
    members: members.map((member) => ({ ...member, article: summarise(corpus, member.article) })),
    pairs: pairs.map((one) => pairRow(one, joined)),
  };
}

function pairRow({ pair, finding }: FoundPair, joined: ReadonlySet<string>): PairRow {
  const { a, b, score } = pair;
  const { kind, passages, evidence, sharedOfA, sharedOfB } = finding;
  const isJoined = joined.has(`${a}\n${b}`) || joined.has(`${b}\n${a}`);
  return { a, b, score, kind, passages: passages.length, evidence, sharedOfA, sharedOfB, joined: isJoined };
}
