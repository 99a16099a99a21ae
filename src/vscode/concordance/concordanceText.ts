import type { ConcordanceCounts } from '../../analysis/concordanceResult.ts';
import { type AlignedLine, alignedLine } from '../../core/concordance/columns.ts';
import type { ConcordanceLine } from '../../core/concordance/concordanceLine.ts';
import type { ConcordanceOrder } from '../../core/concordance/sortLines.ts';
import { dateText } from '../views/dateText.ts';
import { type Locale, articles, count } from '../views/locale.ts';
import type { Search } from './search.ts';

/** The keyword stands in the middle of a window of usual width, the article behind it. */
const WIDTHS = { left: 38, right: 46 };

/** What a search in context has come to. */
export interface ConcordanceState {
  readonly search: Search;
  readonly order: ConcordanceOrder;
  /** In their order, at most so many as are shown. */
  readonly lines: readonly ConcordanceLine[];
  readonly counts: ConcordanceCounts;
  /** `stopped`: the reader ended it before all articles were searched. */
  readonly progress: 'searching' | 'done' | 'stopped';
  /** Why nothing could be looked for, in words for the reader; null where it could. */
  readonly problem: string | null;
}

/** A concordance as a document: what is said above, then a line for each hit. */
export interface ConcordanceText {
  readonly heading: readonly string[];
  readonly rows: readonly AlignedLine[];
}

/** The text of a concordance. Its first hit stands on the line behind the heading. */
export function concordanceText(state: ConcordanceState, locale: Locale): ConcordanceText {
  const notes = notesOf(state, locale);
  return {
    heading: [summaryOf(state, locale), ...(notes === '' ? [] : [notes]), ''],
    rows: state.lines.map((line) => alignedLine(line, sourceText(line.article, locale), WIDTHS)),
  };
}

/** The document's whole text. */
export function printed({ heading, rows }: ConcordanceText): string {
  return `${[...heading, ...rows.map(({ text }) => text)].join('\n')}\n`;
}

/** What an order is called, as a part of a sentence. */
export function orderText(order: ConcordanceOrder, { t }: Locale): string {
  const names: Readonly<Record<ConcordanceOrder, string>> = {
    date: t('newest first'),
    outlet: t('by outlet'),
    left: t('by what stands before'),
    right: t('by what follows'),
    word: t('by the word found'),
  };
  return names[order];
}

function summaryOf({ search, order, counts, problem }: ConcordanceState, locale: Locale): string {
  const { t } = locale;
  const { query, label } = search;
  const what = query.kind === 'pattern' ? t('the pattern {0}', label) : query.kind === 'entity' ? label : `“${label}”`;
  const exactly = query.kind !== 'entity' && query.exact ? [t('exactly as written')] : [];
  if (problem !== null || counts.lines === 0) return [t('Search in context: {0}', what), ...exactly].join(' · ');
  const lines = counts.lines === 1 ? t('1 line') : t('{0} lines', count(counts.lines, locale));
  const found = t('{0} in {1} of {2}', lines, count(counts.articles, locale), articles(counts.total, locale));
  return [t('Search in context: {0}', what), ...exactly, found, orderText(order, locale)].join(' · ');
}

function notesOf({ lines, counts, progress, problem }: ConcordanceState, locale: Locale): string {
  const { t } = locale;
  if (problem !== null) return problem;
  const searched = [count(counts.searched, locale), articles(counts.total, locale)] as const;
  const isNothing = counts.lines === 0 && progress !== 'searching';
  return [
    isNothing && t('Nothing found in {0}.', articles(counts.searched, locale)),
    progress === 'searching' && t('Searching: {0} of {1} …', ...searched),
    progress === 'stopped' && t('Stopped after {0} of {1}.', ...searched),
    counts.lines > lines.length && t('The first {0} are shown, of the newest articles.', count(lines.length, locale)),
    counts.cut > 0 && t('The pattern took too long on {0}: there may be more in it.', articles(counts.cut, locale)),
    counts.unread > 0 && t('{0} could not be read.', articles(counts.unread, locale)),
  ]
    .filter((note) => note !== false)
    .join(' ');
}

/** `Lindholm Courier · 16 May 2023`, an inferred date with its sign; the path where nobody knows who published it. */
function sourceText({ outlet, date, inferred, path }: ConcordanceLine['article'], locale: Locale): string {
  const when = date === null ? locale.t('no date') : `${inferred ? '≈ ' : ''}${dateText(date, 'full', locale)}`;
  return `${outlet ?? path} · ${when}`;
}
