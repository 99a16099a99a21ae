import type { StorySpan } from '../../analysis/protocol.ts';
import { printDates } from '../text/dates.ts';
import { articles, count } from './locale.ts';
import type { Locale } from './locale.ts';

/** When a story was told, by how many outlets, where any is known, and how often: `16–17 May 2023`, `3 outlets`, `4 articles`. */
export function storySpanTexts({ firstDate, lastDate, outlets }: StorySpan, members: number, locale: Locale): string[] {
  const { t, language } = locale;
  const printed = outlets === 0 ? [] : [outlets === 1 ? t('1 outlet') : t('{0} outlets', count(outlets, locale))];
  return [
    firstDate !== null && lastDate !== null ? printDates(firstDate, lastDate, language) : t('no date'),
    ...printed,
    articles(members, locale),
  ];
}
