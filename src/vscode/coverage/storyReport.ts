import type { PairRow, StoryMember, StoryRow } from '../../analysis/coverageResult.ts';
import type { Analysis, ArticleSummary, Cancellation } from '../../analysis/protocol.ts';
import type { DateFact, OutletFact } from '../../core/article/article.ts';
import type {
  ReportedFact,
  ReportedMember,
  ReportedPair,
  ReportedStory,
  StoryReport,
} from '../../core/exports/storyReport.ts';
import { pairSides } from '../views/duplicates/model.ts';
import { titleOf } from '../views/titleOf.ts';

/** What is written, and what hears how far it is. */
interface ReportParts {
  readonly compared: number;
  readonly preset: string;
  readonly stories: readonly StoryRow[];
  readonly token: Cancellation;
  readonly tell: (done: number, total: number) => void;
}

/** The stories with the passages of all their pairs. Rejects with `CancelledError` when given up. */
export async function storyReport(analysis: Analysis, parts: ReportParts): Promise<StoryReport> {
  const { compared, preset, stories, token, tell } = parts;
  const total = stories.reduce((sum, { pairs }) => sum + pairs.length, 0);
  let done = 0;
  const reported: ReportedStory[] = [];
  for (const story of stories) {
    const pairs: ReportedPair[] = [];
    for (const pair of story.pairs) {
      pairs.push(...(await reportedPair(analysis, story, pair, token)));
      tell(++done, total);
    }
    reported.push({
      id: idOf(story),
      title: story.title,
      members: story.members.map((one) => reportedMember(story, one)),
      pairs,
    });
  }
  return { compared, preset, stories: reported };
}

/** The story by its first path, rather than by an address on this computer. */
function idOf({ members }: StoryRow): string {
  const [first = ''] = members.map(({ article }) => article.path).sort();
  return `story:${first}`;
}

function reportedMember(story: StoryRow, { article, shared, first, wire }: StoryMember): ReportedMember {
  const { outlet, agency, date, path, words } = article;
  const pathOf = (id: string | null) => story.members.find((one) => one.article.id === id)?.article.path ?? null;
  const { confidence, reason, outside } = wire;
  const published = outlet ?? agency;
  return {
    path,
    title: titleOf(article),
    outlet: published && reportedFact(published, published.name),
    date: date && reportedFact(date, date.value),
    words,
    shared,
    first,
    from: { path: pathOf(wire.source), outside, either: pathOf(wire.either), confidence, reason },
  };
}

function reportedFact({ source, confidence, reasons }: OutletFact | DateFact, value: string): ReportedFact {
  return { value, source, confidence, reason: reasons[0]?.text ?? '' };
}

/** None where an article is gone meanwhile. */
async function reportedPair(
  analysis: Analysis,
  story: StoryRow,
  pair: PairRow,
  token: Cancellation,
): Promise<readonly ReportedPair[]> {
  const sides = pairSides(story, pair);
  if (!sides) return [];
  const [a, b]: readonly [ArticleSummary, ArticleSummary] = sides;
  const passages = pair.passages === 0 ? [] : await analysis.call('passages', { a: a.id, b: b.id }, { token });
  return [
    {
      a: a.path,
      b: b.path,
      kind: pair.kind,
      score: pair.score,
      joined: pair.joined,
      passages: passages.map((one) => ({
        aLine: one.a.startLine + 1,
        aText: one.aText,
        bLine: one.b.startLine + 1,
        bText: one.bText,
      })),
    },
  ];
}
