import type { ArticleFacts, DateFact, OutletFact } from '../article/article.ts';
import type { SharedPair, ToldMember } from '../coverage/toldStory.ts';
import type { ReportedFact, ReportedMember, ReportedPair, ReportedPassage, ReportedStory } from './storyReport.ts';

/** An article as a report tells of it. */
export interface ReportableArticle {
  readonly id: string;
  readonly path: string;
  /** Never empty. */
  readonly title: string;
  readonly words: number;
  readonly facts: Pick<ArticleFacts, 'outlet' | 'agency' | 'date'>;
}

/** A story as a report tells of it; its title and its members, in order of publication. */
export interface ReportableStory {
  readonly title: string;
  readonly members: readonly ToldMember<ReportableArticle>[];
}

/** A story for a report, with its pairs. It is called by its first article's path, rather than by an address on this computer. */
export function reportedStory({ title, members }: ReportableStory, pairs: readonly ReportedPair[]): ReportedStory {
  const paths = new Map(members.map(({ article }) => [article.id, article.path]));
  return {
    id: `story:${members[0]?.article.path ?? ''}`,
    title,
    members: members.map((member) => reportedMember(member, paths)),
    pairs,
  };
}

/** A pair for a report; undefined where one of the two is no member. `passages` are in the order of the earlier article. */
export function reportedPair(
  { members }: Pick<ReportableStory, 'members'>,
  { a, b, ...pair }: SharedPair['pair'] & Pick<ReportedPair, 'kind' | 'joined'>,
  passages: readonly ReportedPassage[],
): ReportedPair | undefined {
  const [left, right] = members.map(({ article }) => article).filter(({ id }) => id === a || id === b);
  return left && right && { ...pair, a: left.path, b: right.path, passages };
}

function reportedMember(
  { article, shared, first, wire }: ToldMember<ReportableArticle>,
  paths: ReadonlyMap<string, string>,
): ReportedMember {
  const { path, title, words, facts } = article;
  const { confidence, reason, outside, source, either } = wire;
  const pathOf = (id: string | null) => (id === null ? null : (paths.get(id) ?? null));
  const published = facts.outlet ?? facts.agency;
  return {
    path,
    title,
    outlet: published && reportedFact(published, published.name),
    date: facts.date && reportedFact(facts.date, facts.date.value),
    words,
    shared,
    first,
    from: { path: pathOf(source), outside, either: pathOf(either), confidence, reason },
  };
}

function reportedFact({ source, confidence, reasons }: OutletFact | DateFact, value: string): ReportedFact {
  return { value, source, confidence, reason: reasons[0]?.text ?? '' };
}
