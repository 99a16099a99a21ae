import type { ArticleSummary, SourceGrouping, SourceRow } from '../../../analysis/protocol.ts';

import { isInferred } from '../../../core/article/dates/inferred.ts';
import { articleDate, monthName } from '../dateText.ts';
import { articles } from '../locale.ts';
import type { Locale } from '../locale.ts';
import { isGuess, outletText } from '../outletText.ts';
import { spokenArticle } from '../spokenArticle.ts';
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

/** What one row of Sources says. */
export function sourceText(node: SourceNode, grouping: SourceGrouping, locale: Locale): SourceText {
  const { row } = node;
  return row.kind === 'group' ? groupText(node, row, locale) : articleText(row.article, grouping, locale);
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
  const description = articles(row.count, locale);
  return {
    label: groupLabel(row, locale),
    description,
    spoken: `${groupPath(node, row, locale)}, ${description}`,
    icon: GROUP_ICONS[row.group],
    contextValue: GROUP_CONTEXTS[row.group],
  };
}

function groupLabel({ group, label }: Group, locale: Locale): string {
  if (group === 'undated') return locale.t('Undated');
  if (group === 'unknown') return locale.t('Unknown outlet');
  return group === 'month' ? monthName(Number(label), locale) : label;
}

/** A month or day with what is above it, for those who cannot see the indentation: `May 2023`. */
function groupPath(node: SourceNode, row: Group, locale: Locale): string {
  const label = groupLabel(row, locale);
  const above = node.parent?.row;
  if (!node.parent || above?.kind !== 'group' || (row.group !== 'month' && row.group !== 'day')) return label;
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

function articleDescription(article: ArticleSummary, grouping: SourceGrouping, locale: Locale): string {
  const outlet = outletText(article, locale);
  if (grouping === 'date') {
    const date = articleDate(article, 'short', locale);
    return article.date ? `${outlet} · ${date}` : `${date} · ${outlet}`;
  }
  const doubtful = isGuess((article.outlet ?? article.agency)?.confidence ?? 1);
  return articleDate(article, 'full', locale) + (doubtful ? ` · ${outlet}` : '');
}
