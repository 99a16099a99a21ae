import { isOwn } from '../../core/annotations/changeAnnotations.ts';
import type { Link } from '../../core/annotations/annotation.ts';
import type { TagScheme } from '../../core/annotations/tagScheme.ts';
import { shorten } from '../../core/text/shorten.ts';
import type { MarkThread } from '../annotations/comments/thread.ts';
import { relationText } from '../annotations/relationText.ts';
import { type MarkdownLine, type Piece, commandLink, linkLine } from '../text/markdownLine.ts';
import type { Locale } from '../views/locale.ts';

/** A hover has eight lines a part. */
const MOST_LINKS = 3;
const QUOTED = 80;

/** What the hover says of a mark besides its note. */
export interface MarkLines {
  /** Its tags, by whom and when. */
  readonly head: readonly MarkdownLine[];
  /** What it is linked to, and what can be done. */
  readonly foot: readonly MarkdownLine[];
}

/** A mark that another is linked to. */
export interface OtherEnd {
  /** Its article's address. */
  readonly article: string;
  readonly mark: string;
  readonly words: string;
}

/** What a hover is told of a mark. */
export interface HoveredMark extends MarkThread {
  /** The article's address. */
  readonly article: string;
  readonly scheme: TagScheme;
  /** What the reader is called. */
  readonly reader: string;
  /** The other end of a link to a mark; undefined where it is gone. */
  readonly otherEnd: (link: Link) => OtherEnd | undefined;
}

/** What a hover says of a mark. */
export function markLines(hovered: HoveredMark, locale: Locale): MarkLines {
  return {
    head: [headLine(hovered, locale)],
    foot: [
      ...hovered.links.slice(0, MOST_LINKS).map((link) => linkedLine(link, hovered, locale)),
      actionLine(hovered, locale),
    ],
  };
}

/** An instant as readers of the language print it, in the time zone of this computer; empty for what is none. */
export function instantText(instant: string, { language }: Locale): string {
  const time = new Date(instant);
  if (Number.isNaN(time.getTime())) return '';
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}

function headLine({ mark, scheme, resolved }: HoveredMark, locale: Locale): MarkdownLine {
  const { t } = locale;
  const letterOf = (name: string) => scheme.tags.find((tag) => tag.name === name)?.letter;
  const tags = mark.tags.flatMap((name, index): Piece[] => {
    const letter = letterOf(name);
    return [index > 0 ? ', ' : '', { bold: name }, letter === undefined ? '' : ` (${letter})`];
  });
  const rest = [mark.creator, instantText(mark.modified ?? mark.created, locale), resolved ? t('resolved') : ''];
  return [...(tags.length > 0 ? tags : [{ bold: t('Note') }]), ` · ${rest.filter(Boolean).join(' · ')}`];
}

function linkedLine(link: Link, { otherEnd }: HoveredMark, locale: Locale): MarkdownLine {
  const name = `${relationText(link.relation, false, locale)} `;
  if ('url' in link.to) return [name, commandLink(shorten(link.to.url, QUOTED), '_dateline.openLink', link.to.url)];
  const other = otherEnd(link);
  if (!other) return [name, locale.t('an annotation that is gone')];
  const target = { article: other.article, mark: { id: other.mark } };
  return [name, commandLink(`“${shorten(other.words, QUOTED)}”`, '_dateline.goToMark', target)];
}

function actionLine({ mark, article, replies, reader }: HoveredMark, locale: Locale): MarkdownLine {
  const { t } = locale;
  const target = { article, mark: { id: mark.id } };
  const own = isOwn(mark, reader);
  const notes = replies.length === 0 ? t('Reply') : repliesText(replies.length, locale);
  return linkLine(
    ...(own
      ? [commandLink(mark.note === undefined ? t('Add note') : t('Edit note'), 'dateline.editNote', target)]
      : []),
    ...(own ? [commandLink(t('Change tag…'), 'dateline.changeTag', target)] : []),
    commandLink(t('Link to…'), 'dateline.linkAnnotation', target),
    commandLink(notes, '_dateline.openNotes', target),
    ...(own ? [commandLink(t('Delete'), 'dateline.deleteAnnotation', target)] : []),
  );
}

function repliesText(count: number, { t }: Locale): string {
  return count === 1 ? t('1 reply') : t('{0} replies', count);
}
