import type { StoryPassage } from '../../analysis/coverageResult.ts';
import { shorten } from '../../core/text/shorten.ts';
import { commandLink } from '../text/markdownLine.ts';
import type { MarkdownLine } from '../text/markdownLine.ts';
import { articleDate } from '../views/dateText.ts';
import { count } from '../views/locale.ts';
import type { Locale } from '../views/locale.ts';
import { outletText } from '../views/outletText.ts';

/** Characters of the other wording: enough to see how alike it is. */
const QUOTE_LENGTH = 200;
/** A story may have a hundred articles; the first few tell who had it. */
const MOST_PLACES = 4;

/** Over a passage that stands in other articles: where, and where first. */
export function storyPassageLines({ elsewhere, first }: StoryPassage, locale: Locale): readonly MarkdownLine[] {
  const { t } = locale;
  const [earliest] = elsewhere;
  if (!earliest) return [];
  const where = elsewhere.slice(0, MOST_PLACES).map(({ article, line }, index) => {
    const there = index === 0 && first === 'there' ? [t('first there')] : [];
    const at = [articleDate(article, 'short', locale), ...there, t('line {0}', line + 1)].join(', ');
    return [commandLink(outletText(article, locale), '_dateline.goToLine', article.id, line), `, ${at}`];
  });
  const more = elsewhere.length - where.length;
  return [
    [{ bold: first === 'here' ? t('First here; this passage also stands in') : t('This passage also stands in') }],
    ...where,
    ...(more > 0 ? [[t('{0} more', count(more, locale))]] : []),
    [`“${shorten(earliest.words, QUOTE_LENGTH)}”`],
  ];
}
