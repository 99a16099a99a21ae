import type { BoilerplateGrouping } from '../../../analysis/boilerplateRows.ts';
import type { BoilerplateReason, Severity } from '../../../core/boilerplate/block.ts';
import type { IndexedBlock } from '../../../core/boilerplate/blockIndex.ts';
import { capitalised, kindName, lineCount } from '../../text/blockText.ts';
import { articles, count } from '../locale.ts';
import type { Locale } from '../locale.ts';
import { outletText } from '../outletText.ts';
import { titleOf } from '../titleOf.ts';
import { type BoilerplateNode, isBelowWords } from './model.ts';

/** What a row shows and how it reads aloud. `icon` is the name of a theme icon; `file` stands for the file's own. */
export interface BoilerplateText {
  readonly label: string;
  readonly description: string;
  readonly spoken: string;
  readonly icon: string;
}

const REASON_ICONS: Readonly<Record<BoilerplateReason, string>> = {
  repeated: 'copy',
  subscribe: 'mail',
  share: 'live-share',
  donate: 'heart',
  advertising: 'megaphone',
  cookies: 'shield',
  related: 'link',
  comments: 'comment',
  credits: 'law',
  promotion: 'gift',
  paywall: 'lock',
  navigation: 'list-tree',
  translation: 'globe',
};

const SEVERITY_ICONS: Readonly<Record<Severity, string>> = {
  warning: 'warning',
  information: 'info',
  hint: 'circle-outline',
};

/** What one row of Boilerplate says. */
export function boilerplateText(node: BoilerplateNode, locale: Locale): BoilerplateText {
  const { row } = node;
  switch (row.kind) {
    case 'group':
      return groupText(row, locale);
    case 'article': {
      const parts = [outletText(row.article, locale), blocksText(row.blocks, locale)];
      return textOf(titleOf(row.article), parts, [], 'file');
    }
    case 'words': {
      const parts = [articles(row.articles, locale), ...(row.outlet === null ? [] : [row.outlet])];
      return textOf(row.text, parts, aboutBlock(row.first, locale), SEVERITY_ICONS[row.first.severity]);
    }
    default:
      return blockText(node, row, locale);
  }
}

function groupText(row: Extract<BoilerplateNode['row'], { kind: 'group' }>, locale: Locale): BoilerplateText {
  const parts = [blocksText(row.blocks, locale), articles(row.articles, locale)];
  if (row.group === 'range') return textOf(row.label, parts, [], 'list-flat');
  if (row.group === 'unknown') return textOf(locale.t('Unknown outlet'), parts, [], 'question');
  const { reason } = row.scope;
  if (row.group === 'outlet' || reason === undefined) return textOf(row.label, parts, [], 'organization');
  return textOf(capitalised(kindName(reason, locale).many, locale), parts, [], REASON_ICONS[reason]);
}

/** Under its words a place is told by its article, elsewhere by its words. */
function blockText(
  node: BoilerplateNode,
  { article, block, text }: Extract<BoilerplateNode['row'], { kind: 'block' }>,
  locale: Locale,
): BoilerplateText {
  const where = linesText(block, locale);
  if (isBelowWords(node)) return textOf(titleOf(article), [outletText(article, locale), where], [], 'file');
  const isBelowArticle = node.parent?.row.kind === 'article' || scopeOf(node)?.article !== undefined;
  const parts = isBelowArticle ? [kindName(block.reason, locale).one, where] : [titleOf(article), where];
  return textOf(text, parts, aboutBlock(block, locale), SEVERITY_ICONS[block.severity]);
}

function scopeOf({ parent }: BoilerplateNode) {
  return parent && parent.row.kind !== 'block' ? parent.row.scope : undefined;
}

function textOf(
  label: string,
  parts: readonly string[],
  spokenParts: readonly string[],
  icon: string,
): BoilerplateText {
  return { label, description: parts.join(' · '), spoken: [label, ...spokenParts, ...parts].join(', '), icon };
}

/** What the icon tells, for those who do not see it, and how much there is of it. */
function aboutBlock(block: IndexedBlock, locale: Locale): readonly string[] {
  const lines = lineCount(block);
  const size = block.inline
    ? locale.t('words within a line')
    : lines === 1
      ? locale.t('1 line')
      : locale.t('{0} lines', lines);
  return [kindName(block.reason, locale).one, severityText(block.severity, locale), size];
}

/** A severity in a word. */
export function severityText(severity: Severity, { t }: Locale): string {
  const words = { warning: t('warning'), information: t('information'), hint: t('hint') };
  return words[severity];
}

function linesText({ startLine, endLine }: IndexedBlock, { t }: Locale): string {
  return startLine === endLine ? t('line {0}', startLine) : t('lines {0}–{1}', startLine, endLine);
}

function blocksText(blocks: number, locale: Locale): string {
  return blocks === 1 ? locale.t('1 place') : locale.t('{0} places', count(blocks, locale));
}

/** A way to group, in words. */
export function groupingText(grouping: BoilerplateGrouping, { t }: Locale): string {
  const words = { reason: t('Reason'), outlet: t('Outlet'), article: t('Article') };
  return words[grouping];
}
