import type { ArticleSummary } from '../../../analysis/protocol.ts';
import type { Link, Reply } from '../../../core/annotations/annotation.ts';
import type { Tag } from '../../../core/annotations/tagScheme.ts';
import type { LostMark } from '../../annotations/placedMarks.ts';
import { MAX_ROWS } from '../maxRows.ts';
import type { Entry, StrayReply } from './entry.ts';
import { type GroupKind, type MarkGroup, type MarkGrouping, articleGroups, byGrouping } from './groups.ts';
import type { LinkFrom, MarkState } from './markIndex.ts';

/** One row of Annotations. Keys are unique among the rows below one row. */
export type AnnotationRow =
  /** The marks that were not found any more, and replies to marks that are gone. */
  | {
      readonly kind: 'review';
      readonly key: string;
      readonly entries: readonly Entry[];
      readonly strays: readonly StrayReply[];
    }
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly group: MarkGroup;
      /** How the tag looks; undefined for other groups, and for tags that no scheme has. */
      readonly tag: Tag | undefined;
      readonly about: ArticleSummary | undefined;
    }
  /** Part of a level that has too many rows: from which to which, counted from one. */
  | { readonly kind: 'range'; readonly key: string; readonly from: number; readonly rows: readonly AnnotationRow[] }
  | {
      readonly kind: 'mark';
      readonly key: string;
      readonly entry: Entry;
      readonly about: ArticleSummary | undefined;
      /** How its first tag looks. */
      readonly tag: Tag | undefined;
      readonly lost: LostMark | undefined;
      readonly linksTo: readonly LinkFrom[];
    }
  | {
      readonly kind: 'link';
      readonly key: string;
      readonly link: Link;
      /** Whether it leads here from another mark. */
      readonly incoming: boolean;
      /** The mark at its other end; undefined for a page, and for one that is not known. */
      readonly other: Entry | undefined;
      readonly about: ArticleSummary | undefined;
    }
  | { readonly kind: 'reply'; readonly key: string; readonly reply: Reply }
  | {
      readonly kind: 'stray';
      readonly key: string;
      readonly stray: StrayReply;
      readonly about: ArticleSummary | undefined;
    };

/** What of the marks and replies is shown. */
export interface Showing {
  readonly entries: readonly Entry[];
  readonly strays: readonly StrayReply[];
}

/** The rows at the top: what needs review, then the groups. */
export function topRows(
  { entries, strays }: Showing,
  grouping: MarkGrouping,
  state: MarkState,
): readonly AnnotationRow[] {
  const lost = entries.filter(({ mark }) => state.lost(mark.id));
  const isFine = lost.length + strays.length === 0;
  const review: AnnotationRow[] = isFine ? [] : [{ kind: 'review', key: 'review', entries: lost, strays }];
  return limited([...review, ...byGrouping(entries, grouping, state).map((group) => groupRow(group, state))]);
}

/** The rows below a row; empty where there are none. */
export function rowsBelow(row: AnnotationRow, state: MarkState): readonly AnnotationRow[] {
  switch (row.kind) {
    case 'review':
      return [
        ...markRows(row.entries, undefined, state),
        ...limited(row.strays.map((stray) => strayRow(stray, state))),
      ];
    case 'group': {
      const { kind, groups, own } = row.group;
      return limited([...groups.map((group) => groupRow(group, state)), ...markRows(own, kind, state)]);
    }
    case 'range':
      return row.rows;
    case 'mark':
      return limited(belowMark(row.entry, row.linksTo, state));
    default:
      return [];
  }
}

/** Whether rows stand below a row. */
export function hasRowsBelow(row: AnnotationRow): boolean {
  if (row.kind === 'mark') return row.linksTo.length + row.entry.links.length + row.entry.replies.length > 0;
  return row.kind === 'review' || row.kind === 'group' || row.kind === 'range';
}

/** Whether a mark stands somewhere below a row. */
export function holds(row: AnnotationRow, mark: string): boolean {
  switch (row.kind) {
    case 'review':
      return row.entries.some((entry) => entry.mark.id === mark);
    case 'group':
      return row.group.marks.has(mark);
    case 'range':
      return row.rows.some((one) => (one.kind === 'mark' ? one.key === mark : holds(one, mark)));
    default:
      return false;
  }
}

/** Whether two rows with one key say the same. What stands below them does not count. */
export function saysTheSame(a: AnnotationRow, b: AnnotationRow): boolean {
  if (a.kind === 'group' && b.kind === 'group') {
    return a.group.marks.size === b.group.marks.size && a.about === b.about && a.tag === b.tag;
  }
  if (a.kind === 'mark' && b.kind === 'mark') {
    const same = a.entry === b.entry && a.about === b.about && a.tag === b.tag && a.lost === b.lost;
    return same && a.linksTo.length === b.linksTo.length;
  }
  if (a.kind === 'link' && b.kind === 'link') return a.link === b.link && a.other === b.other && a.about === b.about;
  if (a.kind === 'reply' && b.kind === 'reply') return a.reply === b.reply;
  if (a.kind === 'stray' && b.kind === 'stray') return a.stray === b.stray && a.about === b.about;
  if (a.kind === 'range' && b.kind === 'range') return a.rows.length === b.rows.length;
  if (a.kind !== 'review' || b.kind !== 'review') return false;
  return a.entries.length === b.entries.length && a.strays.length === b.strays.length;
}

function groupRow(group: MarkGroup, state: MarkState): AnnotationRow {
  return {
    kind: 'group',
    key: `${group.kind} ${group.value}`,
    group,
    tag: group.kind === 'tag' ? state.tags.find(({ name }) => name === group.value) : undefined,
    about: group.kind === 'article' ? state.about(group.value) : undefined,
  };
}

/** Marks as rows; too many of them by article, unless they are of one. */
function markRows(entries: readonly Entry[], above: GroupKind | undefined, state: MarkState): readonly AnnotationRow[] {
  if (entries.length > MAX_ROWS && above !== 'article') {
    return limited(articleGroups(entries).map((group) => groupRow(group, state)));
  }
  return limited(entries.map((entry) => markRow(entry, state)));
}

function markRow(entry: Entry, state: MarkState): AnnotationRow {
  const { article, mark } = entry;
  return {
    kind: 'mark',
    key: mark.id,
    entry,
    about: state.about(article),
    tag: state.tags.find(({ name }) => name === mark.tags[0]),
    lost: state.lost(mark.id),
    linksTo: state.linksTo(mark.id),
  };
}

function strayRow(stray: StrayReply, state: MarkState): AnnotationRow {
  return { kind: 'stray', key: stray.reply.id, stray, about: state.about(stray.article) };
}

function belowMark(
  { article, links, replies }: Entry,
  linksTo: readonly LinkFrom[],
  state: MarkState,
): readonly AnnotationRow[] {
  const end = (link: Link, incoming: boolean, other: Entry | undefined): AnnotationRow => {
    const about = state.about(other?.article ?? article);
    return { kind: 'link', key: `${incoming ? 'from' : 'to'} ${link.id}`, link, incoming, other, about };
  };
  return [
    ...links.map((link) => end(link, false, 'mark' in link.to ? state.find(link.to.mark) : undefined)),
    ...linksTo.map(({ link, from }) => end(link, true, from)),
    ...replies.map((reply): AnnotationRow => ({ kind: 'reply', key: reply.id, reply })),
  ];
}

/** The rows; too many in ranges. */
function limited(rows: readonly AnnotationRow[]): readonly AnnotationRow[] {
  if (rows.length <= MAX_ROWS) return rows;
  const ranges: AnnotationRow[] = [];
  for (let from = 0; from < rows.length; from += MAX_ROWS) {
    ranges.push({ kind: 'range', key: `range ${from}`, from: from + 1, rows: rows.slice(from, from + MAX_ROWS) });
  }
  return ranges;
}
