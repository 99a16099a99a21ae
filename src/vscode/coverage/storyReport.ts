import type { PairRow, StoryRow } from '../../analysis/coverageResult.ts';
import type { Analysis, Cancellation } from '../../analysis/protocol.ts';
import { type ReportableStory, reportedPair, reportedStory } from '../../core/exports/reportedStory.ts';
import type { ReportedPair, ReportedStory, StoryReport } from '../../core/exports/storyReport.ts';
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
    const reportable = reportableStory(story);
    const pairs: ReportedPair[] = [];
    for (const pair of story.pairs) {
      const { a, b, score, kind, joined } = pair;
      const found = reportedPair(
        reportable,
        { a, b, score, kind, joined },
        await passagesOf(analysis, story, pair, token),
      );
      if (found) pairs.push(found);
      tell(++done, total);
    }
    reported.push(reportedStory(reportable, pairs));
  }
  return { compared, preset, stories: reported };
}

function reportableStory({ title, members }: StoryRow): ReportableStory {
  return {
    title,
    members: members.map(({ article, ...member }) => ({
      ...member,
      article: { ...article, title: titleOf(article), facts: article },
    })),
  };
}

/** In the order in which the pair is shown side by side. */
async function passagesOf(
  analysis: Analysis,
  story: StoryRow,
  pair: PairRow,
  token: Cancellation,
): Promise<ReportedPair['passages']> {
  const sides = pairSides(story, pair);
  if (!sides || pair.passages === 0) return [];
  const [a, b] = sides;
  const passages = await analysis.call('passages', { a: a.id, b: b.id }, { token });
  return passages.map((one) => ({
    aLine: one.a.startLine + 1,
    aText: one.aText,
    bLine: one.b.startLine + 1,
    bText: one.bText,
  }));
}
