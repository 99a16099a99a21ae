import type { ArticleSummary, SourceGrouping, SourceRow } from '../../../analysis/protocol.ts';

import { isInferred } from '../../../core/article/dates/inferred.ts';
import { articleDate, dateText, monthName } from '../dateText.ts';
import { annotations } from '../annotations/text.ts';
import { articles, count } from '../locale.ts';
import type { Locale } from '../locale.ts';
import { isGuess, outletText } from '../outletText.ts';
import { spokenArticle } from '../spokenArticle.ts';
import { storySpanTexts } from '../storySpanText.ts';
import { titleOf } from '../titleOf.ts';

/** A row of Sources with the group it stands in; `parent` is undefined at the top. */
export interface SourceNode {
  readonly row: SourceRow;
  readonly parent: SourceNode | undefined;
}

type Group = Extract<SourceRow, { kind: 'group' }>;

/** The articles among the rows; groups are left out. */
export function articlesOf(nodes: readonly SourceNode[]): readonly ArticleSummary[] {
  return nodes.flatMap(({ row }) => (row.kind === 'article' ? [row.article] : []));
}

/** What a row shows and how it reads aloud. `icon` is the name of a theme icon; `file` stands for the file's own. */
export interface SourceText {
  readonly label: string;
  readonly description: string;
  readonly spoken: string;
  readonly icon: string;
  readonly contextValue: string;
}

/** What one row of Sources says; `marks` is how many annotations an article has. */
export function sourceText(node: SourceNode, grouping: SourceGrouping, locale: Locale, marks = 0): SourceText {
  const { row } = node;
  if (row.kind === 'group') return groupText(node, row, locale);
  const text = articleText(row.article, grouping, locale);
  if (marks === 0) return text;
  const description = `${text.description} · ✎ ${count(marks, locale)}`;
  return { ...text, description, spoken: `${text.spoken}, ${annotations(marks, locale)}` };
}

const GROUP_ICONS: Readonly<Record<Group['group'], string>> = {
  year: 'calendar',
  month: 'calendar',
  day: 'calendar',
  outlet: 'organization',
  agency: 'broadcast',
  undated: 'question',
  unknown: 'question',
  story: 'layers',
  single: 'files',
  folder: 'folder',
  range: 'list-flat',
};

const GROUP_CONTEXTS: Readonly<Record<Group['group'], string>> = {
  year: 'group.date',
  month: 'group.date',
  day: 'group.date',
  outlet: 'group.outlet',
  agency: 'group.outlet',
  undated: 'group.undated',
  unknown: 'group.unknown',
  story: 'group.story',
  single: 'group.single',
  folder: 'group.folder',
  range: 'group.range',
};

function groupText(node: SourceNode, row: Group, locale: Locale): SourceText {
  const counted = row.story ? storySpanTexts(row.story, row.count, locale) : [articles(row.count, locale)];
  const path = groupPath(node, row, locale);
  return {
    label: groupLabel(row, locale),
    description: counted.join(' · '),
    spoken: [row.group === 'story' ? locale.t('Story, {0}', path) : path, ...counted].join(', '),
    icon: GROUP_ICONS[row.group],
    contextValue: GROUP_CONTEXTS[row.group],
  };
}

function groupLabel({ group, label }: Group, locale: Locale): string {
  switch (group) {
    case 'undated':
      return locale.t('Undated');
    case 'unknown':
      return locale.t('Unknown outlet');
    case 'single':
      return locale.t('Single articles');
    case 'month':
      return label.includes('-') ? dateText(label, 'full', locale) : monthName(Number(label), locale);
    default:
      return label;
  }
}

/** A month or day with what is above it, for those who cannot see the indentation: `May 2023`. */
function groupPath(node: SourceNode, row: Group, locale: Locale): string {
  const label = groupLabel(row, locale);
  const above = node.parent?.row;
  const isPart = row.group === 'day' || (row.group === 'month' && !row.label.includes('-'));
  if (!node.parent || above?.kind !== 'group' || !isPart) return label;
  return `${label} ${groupPath(node.parent, above, locale)}`;
}

function articleText(article: ArticleSummary, grouping: SourceGrouping, locale: Locale): SourceText {
  const { date } = article;
  const state = date ? (isInferred(date) ? 'inferred' : 'dated') : 'undated';
  return {
    label: titleOf(article),
    description: articleDescription(article, grouping, locale),
    spoken: spokenArticle(article, locale),
    icon: 'file',
    contextValue: `article ${state}`,
  };
}

/** What the groups above a row do not tell already: the outlet, the date, or both. */
function articleDescription(article: ArticleSummary, grouping: SourceGrouping, locale: Locale): string {
  const outlet = outletText(article, locale);
  const inYear = grouping === 'date' || grouping === 'outletMonth';
  const date = articleDate(article, inYear ? 'short' : 'full', locale);
  if (grouping === 'outlet' || grouping === 'outletMonth') {
    const doubtful = isGuess((article.outlet ?? article.agency)?.confidence ?? 1);
    return doubtful ? `${date} · ${outlet}` : date;
  }
  return article.date ? `${outlet} · ${date}` : `${date} · ${outlet}`;
}
