import { sureness } from '../fact.ts';
import { markdownText } from './markdownText.ts';
import { counted } from '../text/counted.ts';
import { storySpan } from './storySpan.ts';
import type { ReportedFact, ReportedMember, ReportedPair, ReportedStory, StoryReport } from './storyReport.ts';

const KINDS = {
  'near-duplicate': 'near-duplicate',
  'shared-passages': 'shared passages',
  'same-event': 'same event',
} as const;

/**
 * Stories as a report in Markdown (CommonMark) that can be pasted into a mail: each story with its articles as a wire
 * tree, each article under the one it was most likely taken from, with outlet, date and how both are known; then the
 * passages of each pair in both wordings; in a story of very many pairs, of an article and its source alone. Words of articles are escaped and show as they stand.
 */
export function storiesAsMarkdown({ compared, preset, stories }: StoryReport): string {
  const found = `${counted(stories.length, 'story', 'stories')} among ${counted(compared, 'article', 'articles')}, ${preset}`;
  return ['# Duplicate coverage', `${found}.`, ...stories.flatMap(storyBlocks), ''].join('\n\n').replace(/\n+$/, '\n');
}

function storyBlocks(story: ReportedStory): readonly string[] {
  return [
    `## ${markdownText(story.title)}`,
    `${spanOf(story)}.`,
    treeOf(story, null, '').join('\n'),
    ...toldPairs(story).flatMap((pair) => pairBlocks(story, pair)),
  ];
}

function spanOf({ members }: ReportedStory): string {
  return storySpan(members.map(({ date, outlet }) => ({ date: date?.value ?? null, outlet: outlet?.value ?? null })));
}

/** The articles taken from one of them, or from none, as a list; below each those taken from it. */
function treeOf(story: ReportedStory, from: string | null, indent: string): readonly string[] {
  return story.members.flatMap((member) =>
    member.from.path === from
      ? [`${indent}- ${memberText(story, member, indent)}`, ...treeOf(story, member.path, `${indent}  `)]
      : [],
  );
}

function memberText(story: ReportedStory, member: ReportedMember, indent: string): string {
  const { outlet, date, shared, first, from, title, path } = member;
  const facts = [
    `**${outlet ? markdownText(outlet.value) : 'Unknown outlet'}**${how(outlet)}`,
    `${date ? date.value : 'no date'}${how(date)}`,
    ...(first ? ['first'] : []),
    ...(from.either === null ? [] : [`before or after ${nameOf(story, from.either)}`]),
    ...(shared > 0 ? [`${Math.round(shared * 100)} % of it elsewhere`] : []),
  ];
  const doubt = from.path === null && from.outside === null ? '' : `, ${sureness(from.confidence)}`;
  return `${facts.join(' · ')} · ${markdownText(title)} (${markdownText(path)})  \n${indent}  ${markdownText(from.reason)}${doubt}`;
}

/** How a fact is known, where it is more than read. */
function how(fact: ReportedFact | null): string {
  if (!fact || fact.reason === '') return '';
  return ` (${sureness(fact.confidence)}: ${markdownText(fact.reason.replace(/\.$/, ''))})`;
}

function pairBlocks(story: ReportedStory, { a, b, kind, joined, passages }: ReportedPair): readonly string[] {
  const [left, right] = [nameOf(story, a), nameOf(story, b)];
  const shared = passages.length === 0 ? 'no shared wording' : counted(passages.length, 'passage', 'passages');
  const head = [KINDS[kind], shared, ...(joined ? ['joined by a reader'] : [])].join(', ');
  return [
    `### ${left} ↔ ${right}: ${head}`,
    ...passages.map(({ aLine, aText, bLine, bText }, index) =>
      [
        `${index + 1}. ${left}, line ${aLine}: “${markdownText(aText)}”  `,
        `   ${right}, line ${bLine}: “${markdownText(bText)}”`,
      ].join('\n'),
    ),
  ];
}

/** Of more pairs than this, a reader wants those of an article and where it comes from. */
const MOST_PAIRS = 20;

function toldPairs({ members, pairs }: ReportedStory): readonly ReportedPair[] {
  if (pairs.length <= MOST_PAIRS) return pairs;
  const sources = new Map(members.map(({ path, from }) => [path, from.path]));
  return pairs.filter(({ a, b, joined }) => joined || sources.get(a) === b || sources.get(b) === a);
}

/** An article by its outlet; by its path where another of the story has that outlet too. */
function nameOf({ members }: ReportedStory, path: string): string {
  const outlet = members.find((member) => member.path === path)?.outlet?.value;
  const isAlone = members.filter((member) => member.outlet?.value === outlet).length === 1;
  return markdownText(outlet !== undefined && isAlone ? outlet : path);
}
