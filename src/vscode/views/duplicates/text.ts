import type { ArticleSummary, CoverageResult, PairRow, StoryRow } from '../../../analysis/protocol.ts';
import type { PairKind, Preset } from '../../../core/coverage/story.ts';
import { articleDate } from '../dateText.ts';
import { articles, count } from '../locale.ts';
import type { Locale } from '../locale.ts';
import { outletText } from '../outletText.ts';
import { storySpanTexts } from '../storySpanText.ts';
import { titleOf } from '../titleOf.ts';
import { pairSides } from './model.ts';
import type { CoverageNode } from './model.ts';

type Member = StoryRow['members'][number];

/** What a row shows and how it reads aloud. `icon` is the name of a theme icon; `file` stands for the file's own. */
export interface CoverageText {
  readonly label: string;
  readonly description: string;
  readonly spoken: string;
  readonly icon: string;
}

/** What one row of Duplicate Coverage says. */
export function coverageText(node: CoverageNode, locale: Locale): CoverageText {
  switch (node.kind) {
    case 'range':
      return rangeText(node.from, node.from + node.stories.length, locale);
    case 'rows':
      return rangeText(node.from, node.to, locale);
    case 'story':
      return storyText(node.story, locale);
    case 'member':
      return memberText(node.story, node.member, locale);
    default:
      return pairText(node.story, node.pair, locale);
  }
}

function rangeText(from: number, to: number, locale: Locale): CoverageText {
  const label = locale.t('{0}–{1}', count(from + 1, locale), count(to, locale));
  return { label, description: '', spoken: label, icon: 'list-flat' };
}

function storyText(story: StoryRow, locale: Locale): CoverageText {
  const { t } = locale;
  const dates = story.members.flatMap(({ article }) => (article.date ? [article.date.value] : [])).sort();
  const names = new Set(story.members.map(({ article }) => outletText(article, locale)));
  const span = { firstDate: dates[0] ?? null, lastDate: dates.at(-1) ?? null, outlets: names.size };
  const parts = storySpanTexts(span, story.members.length, locale);
  return {
    label: story.title,
    description: parts.join(' · '),
    spoken: t('Story, {0}', [story.title, ...parts].join(', ')),
    icon: 'layers',
  };
}

function memberText(story: StoryRow, member: Member, locale: Locale): CoverageText {
  const { t } = locale;
  const parts = [articleDate(member.article, 'short', locale)];
  if (member.first) parts.push(t('first'));
  const origin = copiedFrom(story, member);
  if (origin) parts.push(t('from {0}, likely', outletText(origin, locale)));
  if (member.shared > 0) parts.push(t('{0} % of it elsewhere', Math.round(member.shared * 100)));
  const label = outletText(member.article, locale);
  return {
    label,
    description: parts.join(' · '),
    spoken: [label, titleOf(member.article), ...parts].join(', '),
    icon: 'file',
  };
}

/** Half of an article's words in the first report make a copy more likely than a report of its own. */
const COPIED_SHARE = 0.5;

/** The story's first report, if this later one most likely is a copy of it: near-duplicate, and mostly the same words. */
function copiedFrom(story: StoryRow, member: Member): ArticleSummary | undefined {
  const first = story.members.find((other) => other.first)?.article;
  if (!first || member.first || member.shared < COPIED_SHARE) return undefined;
  const copied = story.pairs.some(
    ({ a, b, kind }) => kind === 'near-duplicate' && [a, b].includes(first.id) && [a, b].includes(member.article.id),
  );
  return copied ? first : undefined;
}

function pairText(story: StoryRow, pair: PairRow, locale: Locale): CoverageText {
  const { t } = locale;
  const [left = '', right = ''] = (pairSides(story, pair) ?? []).map((article) => outletText(article, locale));
  const kind = kindText(pair.kind, locale);
  const shared =
    pair.passages === 0
      ? t('no shared wording')
      : pair.passages === 1
        ? t('1 passage')
        : t('{0} passages', count(pair.passages, locale));
  return {
    label: `${left} ↔ ${right}`,
    description: `${kind} · ${shared}`,
    spoken: [t('Pair, {0} and {1}', left, right), kind, shared].join(', '),
    icon: 'arrow-swap',
  };
}

/** The kind of a pair in words. */
export function kindText(kind: PairKind, { t }: Locale): string {
  const words = {
    'near-duplicate': t('near-duplicate'),
    'shared-passages': t('shared passages'),
    'same-event': t('same event'),
  };
  return words[kind];
}

/** A row's tooltip, one line each: a pair's kind in a sentence, its score in words, what counted. */
export function coverageTooltip(node: CoverageNode, locale: Locale): string[] {
  const { t } = locale;
  if (node.kind === 'range') return [rangeText(node.from, node.from + node.stories.length, locale).label];
  if (node.kind === 'story' || node.kind === 'rows')
    return [node.story.title, ...node.story.members.map(({ article }) => article.path)];
  if (node.kind === 'member') return [titleOf(node.member.article), node.member.article.path];
  const sentences = {
    'near-duplicate': t('Most of one article stands in the other.'),
    'shared-passages': t('The articles share passages or quotations.'),
    'same-event': t('The articles report the same event in words of their own.'),
  };
  return [sentences[node.pair.kind], likenessText(node.pair.score, locale), ...node.pair.evidence];
}

/** A score in words: numbers mean nothing to a reader who does not know how they are made. */
function likenessText(score: number, { t }: Locale): string {
  if (score >= 0.8) return t('Very alike');
  return score >= 0.5 ? t('Alike') : t('Loosely alike');
}

/** What the view says above the stories: `6 stories in 10,214 articles · balanced`. */
export function coverageMessage({ stories, compared }: CoverageResult, preset: Preset, locale: Locale): string {
  const { t } = locale;
  if (stories.length === 0) return nothingFoundText(compared, locale);
  const found = stories.length === 1 ? t('1 story') : t('{0} stories', count(stories.length, locale));
  return t('{0} in {1} · {2}', found, articles(compared, locale), presetText(preset, locale));
}

/** What is said when a search found nothing: `No duplicate coverage among 5 articles.` */
export function nothingFoundText(compared: number, locale: Locale): string {
  return locale.t('No duplicate coverage among {0}.', articles(compared, locale));
}

/** The name of a preset. */
export function presetText(preset: Preset, { t }: Locale): string {
  const words = { strict: t('strict'), balanced: t('balanced'), broad: t('broad') };
  return words[preset];
}

/** A story as text to paste elsewhere: its title, then a line for each article. */
export function storyAsText(story: StoryRow, locale: Locale): string {
  const lines = story.members.map(({ article }) =>
    [outletText(article, locale), articleDate(article, 'full', locale), titleOf(article), article.path].join('\t'),
  );
  return `${[story.title, ...lines].join('\n')}\n`;
}
