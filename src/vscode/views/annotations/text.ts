import type { ArticleSummary } from '../../../analysis/protocol.ts';
import type { Reply } from '../../../core/annotations/annotation.ts';
import type { Tag } from '../../../core/annotations/tagScheme.ts';
import { shorten } from '../../../core/text/shorten.ts';
import { printDate } from '../../text/dates.ts';
import { dateText } from '../dateText.ts';
import { relationText } from '../../annotations/relationText.ts';
import { type Locale, count } from '../locale.ts';
import { titleOf } from '../titleOf.ts';
import type { Entry } from './entry.ts';
import type { GroupKind, MarkGroup } from './groups.ts';
import { ROW_LIMIT, fileName, lostTexts, whereText, wordsText } from './markWords.ts';
import type { AnnotationRow } from './rows.ts';
import type { AnnotationNode } from './tree.ts';

/** What a row shows and how it reads aloud. */
export interface AnnotationText {
  readonly label: string;
  readonly description: string;
  readonly spoken: string;
  /** The name of a theme icon, or the tag whose swatch stands there. */
  readonly icon: string | Tag;
}

type MarkRow = Extract<AnnotationRow, { kind: 'mark' }>;
type LinkRow = Extract<AnnotationRow, { kind: 'link' }>;

const GROUP_ICONS: Readonly<Record<GroupKind, string>> = {
  tag: 'tag',
  article: 'file',
  author: 'account',
  year: 'calendar',
  date: 'calendar',
  made: 'calendar',
  state: 'comment',
};

/** What one row of Annotations says. */
export function annotationText(node: AnnotationNode, locale: Locale): AnnotationText {
  const { row } = node;
  switch (row.kind) {
    case 'review':
      return reviewText(row.entries.length + row.strays.length, locale);
    case 'group':
      return groupText(row, locale);
    case 'range': {
      const label = locale.t('{0}–{1}', count(row.from, locale), count(row.from + row.rows.length - 1, locale));
      return { label, description: '', spoken: label, icon: 'list-flat' };
    }
    case 'mark':
      return markText(row, kindsAbove(node), locale);
    case 'link':
      return linkText(row, locale);
    case 'reply':
      return replyText(row.reply, locale.t('Reply'), [], locale);
    default: {
      const { reply, article } = row.stray;
      const what = locale.t('Reply to a deleted annotation');
      return replyText(reply, what, [what, ...whereText(article, row.about, locale)], locale);
    }
  }
}

/** A group's name. */
export function groupLabel({ kind, value }: MarkGroup, about: ArticleSummary | undefined, locale: Locale): string {
  const { t, language } = locale;
  switch (kind) {
    case 'tag':
      return value || t('No tag');
    case 'article':
      return about ? titleOf(about) : fileName(value);
    case 'author':
      return value;
    case 'state':
      return value === 'resolved' ? t('Resolved') : t('Open');
    default:
      return value === '' ? t('Undated') : printDate(value, language);
  }
}

/** A way to group, in words. */
export function groupingText(grouping: Exclude<GroupKind, 'year'>, { t }: Locale): string {
  const words = {
    tag: t('Tag'),
    article: t('Article'),
    author: t('Author'),
    date: t('Date of the article'),
    made: t('Day it was made'),
    state: t('State'),
  };
  return words[grouping];
}

/** `1 annotation`, `12 annotations`. */
export function annotations(value: number, locale: Locale): string {
  return value === 1 ? locale.t('1 annotation') : locale.t('{0} annotations', count(value, locale));
}

function reviewText(lost: number, locale: Locale): AnnotationText {
  const label = locale.t('Needs review');
  const counted = count(lost, locale);
  return { label, description: counted, spoken: `${label}, ${annotations(lost, locale)}`, icon: 'warning' };
}

function groupText({ group, tag, about }: Extract<AnnotationRow, { kind: 'group' }>, locale: Locale): AnnotationText {
  const label = groupLabel(group, about, locale);
  const where = group.kind === 'article' && about ? whereText(group.value, about, locale) : [];
  const { size } = group.marks;
  return {
    label,
    description: [count(size, locale), ...where].join(' · '),
    spoken: [label, annotations(size, locale), ...where].join(', '),
    icon: tag ?? (group.kind === 'author' || group.value !== '' ? GROUP_ICONS[group.kind] : 'question'),
  };
}

/** What the groups above a row do not tell already. */
function markText({ entry, about, tag, lost }: MarkRow, above: ReadonlySet<string>, locale: Locale): AnnotationText {
  const { t } = locale;
  const { mark, article } = entry;
  const words = wordsText(entry, about);
  const by = above.has('author') ? [] : [t('by {0}', mark.creator)];
  const where = above.has('article') ? [] : whereText(article, about, locale);
  const lostParts = lost ? lostTexts(lost, locale) : [];
  const whole = mark.selector ? [] : [t('whole article')];
  const tags = above.has('tag') ? [] : mark.tags;
  return {
    label: words,
    description: [...lostParts, ...whole, ...where, ...tags, ...aboutThread(entry, t('note'), locale), ...by].join(
      ' · ',
    ),
    spoken: [
      ...mark.tags,
      mark.selector ? shorten(mark.selector.exact, ROW_LIMIT) : words,
      ...lostParts,
      ...whole,
      ...whereText(article, about, locale),
      ...aboutThread(entry, t('has a note'), locale),
      t('by {0}', mark.creator),
    ].join(', '),
    icon: lost ? 'warning' : (tag ?? 'bookmark'),
  };
}

function aboutThread({ mark, replies, resolved }: Entry, note: string, locale: Locale): string[] {
  const { t } = locale;
  const { length } = replies;
  return [
    ...(mark.note === undefined ? [] : [note]),
    ...(length === 0 ? [] : [length === 1 ? t('1 reply') : t('{0} replies', count(length, locale))]),
    ...(resolved ? [t('resolved')] : []),
  ];
}

function linkText({ link, incoming, other, about }: LinkRow, locale: Locale): AnnotationText {
  const relation = relationText(link.relation, incoming, locale);
  const end = other ? wordsText(other, about) : 'url' in link.to ? link.to.url : link.to.path;
  const where = other ? whereText(other.article, about, locale) : [];
  return {
    label: `${incoming ? '←' : '→'} ${relation} ${end}`,
    description: where.join(' · '),
    spoken: [relation, end, ...where].join(', '),
    icon: 'url' in link.to ? 'link-external' : 'link',
  };
}

function replyText(reply: Reply, spokenAs: string, shownFirst: readonly string[], locale: Locale): AnnotationText {
  const { creator, created, text } = reply;
  const parts = [locale.t('by {0}', creator), dateText(created.slice(0, 10), 'full', locale)];
  const label = shorten(text, ROW_LIMIT);
  const spoken = [spokenAs, label, ...parts].join(', ');
  return { label, description: [...shownFirst, ...parts].join(' · '), spoken, icon: 'reply' };
}

/** The kinds of the groups that a row stands in; below "Needs review" nothing is told already. */
function kindsAbove({ parent }: AnnotationNode): ReadonlySet<string> {
  const kinds = new Set<string>();
  for (let above = parent; above; above = above.parent) if (above.row.kind === 'group') kinds.add(above.row.group.kind);
  return kinds;
}
