import { shorten } from '../../../core/text/shorten.ts';
import type { MarkdownLine } from '../../text/markdownLine.ts';
import { dateText } from '../dateText.ts';
import type { Locale } from '../locale.ts';
import { titleOf } from '../titleOf.ts';
import type { AnnotationRow } from './rows.ts';
import { lostTexts, whereText, wordsText } from './markWords.ts';

/** Words and notes are cut to so many characters: more is better read in the article. */
const LIMIT = 400;

/** The lines of a mark's tooltip: its words in full, where they stand, its tags, its note and who made it. */
export function markTooltip(
  { entry, about, lost }: Extract<AnnotationRow, { kind: 'mark' }>,
  locale: Locale,
): readonly MarkdownLine[] {
  const { t } = locale;
  const { mark, article } = entry;
  const where = [...(about && mark.selector ? [titleOf(about)] : []), ...whereText(article, about, locale)];
  const day = (instant: string): string => dateText(instant.slice(0, 10), 'full', locale);
  const made = t('by {0}, {1}', mark.creator, day(mark.created));
  return [
    [{ bold: wordsText(entry, about, LIMIT) }],
    ...(lost ? [[lostTexts(lost, locale).join(' · ')]] : []),
    [where.join(' · ')],
    ...(mark.tags.length > 0 ? [[t('Tags: {0}', mark.tags.join(', '))]] : []),
    ...(mark.note === undefined ? [] : [[t('Note: {0}', shorten(mark.note, LIMIT))]]),
    [mark.modified === undefined ? made : t('{0}, changed {1}', made, day(mark.modified))],
  ];
}
