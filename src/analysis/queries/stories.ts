import type { Corpus } from '../../core/corpus.ts';
import type { PassageFinding } from '../../core/coverage/passages.ts';
import type { Coverage, Pair, Story } from '../../core/coverage/story.ts';
import { wireTree } from '../../core/coverage/wireTree.ts';
import { byCodeUnits } from '../../core/text/byCodeUnits.ts';
import type { Span } from '../../core/text/span.ts';
import type { PairRow, StoryMember, StoryRow } from '../coverageResult.ts';
import { byPublication } from './publication.ts';
import { summarise } from './sources.ts';

/** A pair with what the two texts share. */
export interface FoundPair {
  readonly pair: Pair;
  readonly finding: PassageFinding;
  /** Length of each side without what is not the article, in UTF-16 code units. */
  readonly aLength: number;
  readonly bLength: number;
}

/** Stories as the view shows them, newest first, undated last. */
export function storyRows(corpus: Corpus, coverage: Coverage, found: readonly FoundPair[]): readonly StoryRow[] {
  const storyOf = new Map<string, string>();
  for (const story of coverage.stories) for (const member of story.members) storyOf.set(member, story.id);
  const pairsOf = new Map<string, FoundPair[]>();
  for (const one of found) {
    const story = storyOf.get(one.pair.a);
    if (story === undefined || story !== storyOf.get(one.pair.b)) continue;
    const pairs = pairsOf.get(story);
    if (pairs) pairs.push(one);
    else pairsOf.set(story, [one]);
  }
  const joined = new Set(corpus.decidedPairs.flatMap(({ a, b, is }) => (is === 'together' ? [`${a}\n${b}`] : [])));
  const rows = coverage.stories.map((story) => storyRow(corpus, story, pairsOf.get(story.id) ?? [], joined));
  return rows.sort((a, b) => byCodeUnits(newest(b), newest(a)) || byCodeUnits(a.id, b.id));
}

function storyRow(
  corpus: Corpus,
  { id, members }: Story,
  pairs: readonly FoundPair[],
  joined: ReadonlySet<string>,
): StoryRow {
  const articles = members.flatMap((member) => corpus.get(member) ?? []).sort(byPublication);
  const rows = pairs.map((one) => pairRow(one, joined));
  const { links, first } = wireTree(articles, rows);
  return {
    id,
    title: articles[0]?.title ?? id,
    members: articles.flatMap((article): readonly StoryMember[] => {
      const wire = links.get(article.id);
      const shared = sharedOf(article.id, pairs);
      return wire ? [{ article: summarise(corpus, article), shared, first: article.id === first, wire }] : [];
    }),
    pairs: rows,
  };
}

function pairRow({ pair, finding }: FoundPair, joined: ReadonlySet<string>): PairRow {
  const { a, b, score } = pair;
  const { kind, passages, evidence, sharedOfA, sharedOfB } = finding;
  const isJoined = joined.has(`${a}\n${b}`) || joined.has(`${b}\n${a}`);
  return { a, b, score, kind, passages: passages.length, evidence, sharedOfA, sharedOfB, joined: isJoined };
}

/** The share of an article's text that stands in at least one other member. */
function sharedOf(id: string, pairs: readonly FoundPair[]): number {
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

function newest(story: StoryRow): string {
  return story.members.reduce((date, { article }) => {
    const own = article.date?.value ?? '';
    return own > date ? own : date;
  }, '');
}
