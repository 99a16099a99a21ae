import type { AnalysisMethods } from '../../../analysis/protocol.ts';
import type { Annotation } from '../../../core/annotations/annotation.ts';
import { mergeRecords } from '../../../core/imports/mergeRecords.ts';
import { annotations } from '../../views/annotations/text.ts';
import { type Locale, articles as articlesText, count } from '../../views/locale.ts';
import { countMarks } from '../exporting/chosenRecords.ts';

/** A line of a message box has room for so many names. */
const MOST_MAKERS = 6;

/** A message box has room for so many lines. */
const MOST_LINES = 12;

/** What a reader is asked before a file is imported. */
export interface ImportPreview {
  readonly question: string;
  /** What is new, what is there already, by whom it is, and what could not be taken. */
  readonly detail: string;
  /** There is nothing in it that could be kept. */
  readonly isEmpty: boolean;
}

/** What importing would change. `before` gives the records about an article by its id. */
export function importPreview(
  { articles, problems }: AnalysisMethods['importAnnotations']['result'],
  before: (id: string) => readonly Annotation[],
  locale: Locale,
): ImportPreview {
  const { t } = locale;
  const merged = articles.map(({ id, records }) => mergeRecords(before(id), records));
  const sum = (part: (one: (typeof merged)[number]) => number) => merged.reduce((all, one) => all + part(one), 0);
  const [added, changed] = [sum((one) => one.added), sum((one) => one.changed)];
  const refused = sum((one) => one.refused.length);
  const makers = [...new Set(articles.flatMap(({ records }) => records.map(({ creator }) => creator)))];
  const marks = annotations(countMarks(articles), locale);
  const isEmpty = added + changed === 0;
  const lines = [
    t('New records: {0}, changed: {1}.', count(added, locale), count(changed, locale)),
    ...(makers.length > 0 ? [t('By {0}. They stay theirs.', makersText(makers, locale))] : []),
    ...(refused > 0 ? [t('Not taken, since somebody else’s have their ids: {0}.', count(refused, locale))] : []),
    ...problemLines(problems, locale),
  ];
  return {
    question: isEmpty
      ? t('There is nothing new in this file.')
      : t('Import {0} about {1}?', marks, articlesText(articles.length, locale)),
    detail: lines.join('\n'),
    isEmpty,
  };
}

function makersText(makers: readonly string[], locale: Locale): string {
  const shown = makers.slice(0, MOST_MAKERS).join(', ');
  const more = makers.length - MOST_MAKERS;
  return more > 0 ? locale.t('{0} and {1} more', shown, count(more, locale)) : shown;
}

function problemLines(
  problems: AnalysisMethods['importAnnotations']['result']['problems'],
  locale: Locale,
): readonly string[] {
  if (problems.length === 0) return [];
  const { t } = locale;
  const shown = problems
    .slice(0, MOST_LINES)
    .map(({ where, reason }) => `• ${where === '' ? '' : `${where}: `}${reason}`);
  const more = problems.length - shown.length;
  return ['', t('Could not be taken:'), ...shown, ...(more > 0 ? [t('… and {0} more', count(more, locale))] : [])];
}
