import type { CoverageResult, PairRow, StoryRow } from '../../../analysis/coverageResult.ts';
import type { PairKind, Preset } from '../../../core/coverage/story.ts';
import { shorten } from '../../../core/text/shorten.ts';
import { printDates } from '../../text/dates.ts';
import { articleDate } from '../dateText.ts';
import { articles, count } from '../locale.ts';
import type { Locale } from '../locale.ts';
import { outletText } from '../outletText.ts';
import { storySpanTexts } from '../storySpanText.ts';
import { titleOf } from '../titleOf.ts';
import { decidedPairText, decidedSentence, decisionsText, ignoredText } from './decidedText.ts';
import { memberText, memberTooltip, sentence } from './memberText.ts';
import { pairSides, storiesOf } from './model.ts';
import type { CoverageNode } from './model.ts';
import type { CoverageText } from './rowText.ts';

/** What one row of Duplicate Coverage says. */
export function coverageText(node: CoverageNode, locale: Locale): CoverageText {
  switch (node.kind) {
    case 'range':
      return rangeText(node, locale);
    case 'story':
      return storyText(node.story, locale);
    case 'member':
      return memberText(node.story, node.member, locale);
    case 'pairs':
      return pairsText(node.story, locale);
    case 'pair':
      return pairText(node.story, node.pair, locale);
    case 'decisions':
      return decisionsText(node.decided, locale);
    case 'decidedPair':
      return decidedPairText(node.pair, locale);
    default:
      return ignoredText(node.words, locale);
  }
}

/** Of stories, which stand by their days, a range says which days it has. */
function rangeText(node: Extract<CoverageNode, { kind: 'range' }>, locale: Locale): CoverageText {
  const label = locale.t('{0}–{1}', count(node.from + 1, locale), count(node.to, locale));
  const [first, last] = firstAndLast(node.parent ? [] : storiesOf([node]).flatMap(daysOf));
  const description = first && last ? printDates(first, last, locale.language) : '';
  return { label, description, spoken: [label, description].filter(Boolean).join(', '), icon: 'list-flat' };
}

function daysOf({ members }: StoryRow): readonly string[] {
  return members.flatMap(({ article }) => (article.date ? [article.date.value] : []));
}

function firstAndLast(days: readonly string[]): readonly [first: string | undefined, last: string | undefined] {
  const sorted = days.toSorted();
  return [sorted[0], sorted.at(-1)];
}

function storyText(story: StoryRow, locale: Locale): CoverageText {
  const { t } = locale;
  const [firstDate = null, lastDate = null] = firstAndLast(daysOf(story));
  const outlets = new Set(story.members.flatMap(({ article }) => (article.outlet ?? article.agency)?.value ?? []));
  const span = { firstDate, lastDate, outlets: outlets.size };
  const parts = storySpanTexts(span, story.members.length, locale);
  return {
    label: story.title,
    description: parts.join(' · '),
    spoken: t('Story, {0}', [story.title, ...parts].join(', ')),
    icon: 'layers',
  };
}

function pairsText({ pairs }: StoryRow, locale: Locale): CoverageText {
  const label = locale.t('{0} pairs', count(pairs.length, locale));
  return { label, description: '', spoken: label, icon: 'arrow-swap' };
}

function pairText(story: StoryRow, pair: PairRow, locale: Locale): CoverageText {
  const { t } = locale;
  const [left = '', right = ''] = (pairSides(story, pair) ?? []).map((article) => outletText(article, locale));
  const kind = kindText(pair.kind, locale);
  const joined = pair.joined ? [t('joined by you')] : [];
  const shared =
    pair.passages === 0
      ? t('no shared wording')
      : pair.passages === 1
        ? t('1 passage')
        : t('{0} passages', count(pair.passages, locale));
  return {
    label: `${left} ↔ ${right}`,
    description: [...joined, kind, shared].join(' · '),
    spoken: [t('Pair, {0} and {1}', left, right), ...joined, kind, shared].join(', '),
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

/**
 * A row's tooltip, one line each: what the row says, which a narrow view cuts off; a pair's kind in a sentence, its score
 * in words, what counted.
 */
export function coverageTooltip(node: CoverageNode, locale: Locale): string[] {
  const { t } = locale;
  switch (node.kind) {
    case 'story':
      return [
        node.story.title,
        storyText(node.story, locale).description,
        ...limited(
          node.story.members.map(({ article }) => article.path),
          locale,
        ),
      ];
    case 'member':
      return memberTooltip(node.story, node.member, locale);
    case 'pair':
      return [pairText(node.story, node.pair, locale).label, ...pairTooltip(node.pair, locale)];
    case 'ignored':
      return [t('These words count for nothing where articles share them:'), `“${shorten(node.words, LONGEST_WORDS)}”`];
    case 'decidedPair':
      return [decidedSentence(node.pair.is, locale), node.pair.a.path, node.pair.b.path];
    default:
      return [coverageText(node, locale).label];
  }
}

/** A story of hundreds would fill the screen. */
const MOST_PATHS = 10;
const LONGEST_WORDS = 400;

function limited(lines: readonly string[], locale: Locale): readonly string[] {
  if (lines.length <= MOST_PATHS) return lines;
  return [...lines.slice(0, MOST_PATHS), locale.t('{0} more', count(lines.length - MOST_PATHS, locale))];
}

function pairTooltip({ kind, score, evidence, joined }: PairRow, locale: Locale): string[] {
  const { t } = locale;
  const sentences = {
    'near-duplicate': t('Most of one article stands in the other.'),
    'shared-passages': t('The articles share passages or quotations.'),
    'same-event': t('The articles report the same event in words of their own.'),
  };
  const counted = evidence.length > 0 ? [sentence(evidence.join(', '))] : [];
  return [sentences[kind], joined ? t('Joined by you') : likenessText(score, locale), ...counted];
}

/** A score in words: numbers mean nothing to a reader who does not know how they are made. */
function likenessText(score: number, { t }: Locale): string {
  if (score >= 0.8) return t('Very alike');
  return score >= 0.5 ? t('Alike') : t('Loosely alike');
}

/** What the view says above the stories: `6 stories in 10,214 articles · balanced`. */
export function coverageMessage(
  { stories, compared }: Pick<CoverageResult, 'stories' | 'compared'>,
  preset: Preset,
  locale: Locale,
): string {
  const { t } = locale;
  if (stories.length === 0) return nothingFoundText(compared, locale);
  const found = stories.length === 1 ? t('1 story') : t('{0} stories', count(stories.length, locale));
  return t('{0} in {1} · {2}', found, articles(compared, locale), presetText(preset, locale));
}

/** What the view says above stories of before: `6 stories in 10,214 articles · balanced. The folder has changed since. Search again.` */
export function staleText(message: string, { t }: Locale): string {
  return t('{0}. The folder has changed since. Search again.', message.replace(/\.$/, ''));
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
