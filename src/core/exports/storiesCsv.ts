import { csvRow } from './csvRow.ts';
import type { ReportedMember, ReportedPair, ReportedStory, StoryReport } from './storyReport.ts';

/** The columns, in order. */
const COLUMNS = [
  'record',
  'story',
  'story_title',
  'path',
  'title',
  'outlet',
  'outlet_source',
  'outlet_confidence',
  'date',
  'date_source',
  'date_confidence',
  'words',
  'shared',
  'first',
  'from',
  'from_confidence',
  'from_reason',
  'line',
  'text',
  'other_path',
  'other_line',
  'other_text',
  'kind',
  'score',
] as const;

type Row = Partial<Readonly<Record<(typeof COLUMNS)[number], string | number>>>;

/**
 * Stories as CSV (RFC 4180, UTF-8, with a heading): one table that a spreadsheet can filter by its first column. A row
 * `member` is an article of a story, from `path` to `from_reason`; `from` is the path of the member it was most likely
 * taken from, or the name of a source that is not in the story. A row `passage` is a passage of the article `path` in its
 * own words, and in those of `other_path`, with `kind` and `score` of the two. A pair without passages has one such row
 * without words, so that no pair is lost. Cells that do not apply are empty. No words of an article are taken for a formula:
 * see `csvRow`.
 */
export function storiesAsCsv({ stories }: StoryReport): string {
  const rows = stories.flatMap((story) => [
    ...story.members.map((member) => memberRow(story, member)),
    ...story.pairs.flatMap((pair) => passageRows(story, pair)),
  ]);
  const cells = rows.map((row) => COLUMNS.map((column) => String(row[column] ?? '')));
  return [COLUMNS, ...cells].map(csvRow).join('');
}

function memberRow({ id, title }: ReportedStory, member: ReportedMember): Row {
  const { path, outlet, date, words, shared, first, from } = member;
  return {
    record: 'member',
    story: id,
    story_title: title,
    path,
    title: member.title,
    ...(outlet && {
      outlet: outlet.value,
      outlet_source: outlet.source,
      outlet_confidence: rounded(outlet.confidence),
    }),
    ...(date && { date: date.value, date_source: date.source, date_confidence: rounded(date.confidence) }),
    words,
    shared: rounded(shared),
    first: first ? 'yes' : 'no',
    from: from.path ?? from.outside ?? '',
    from_confidence: rounded(from.confidence),
    from_reason: from.reason,
  };
}

function passageRows({ id, title }: ReportedStory, { a, b, kind, score, passages }: ReportedPair): readonly Row[] {
  const pair: Row = {
    record: 'passage',
    story: id,
    story_title: title,
    path: a,
    other_path: b,
    kind,
    score: rounded(score),
  };
  if (passages.length === 0) return [pair];
  return passages.map(({ aLine, aText, bLine, bText }) => ({
    ...pair,
    line: aLine,
    text: aText,
    other_line: bLine,
    other_text: bText,
  }));
}

/** Four decimals are more than a score means. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
