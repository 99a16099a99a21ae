import type { ConcordanceLine } from '../../../core/concordance/concordanceLine.ts';
import { shorten } from '../../../core/text/shorten.ts';
import { type Locale } from '../../views/locale.ts';

/** So much there is at most of what stands before, the words and what follows, in UTF-16 units: a row has room for some 85. */
const BEFORE = 16;
const WORDS = 24;
const AFTER = 20;

/** A row of a list of occurrences. */
export type OccurrenceRow =
  | { readonly kind: 'heading'; readonly label: string }
  | {
      readonly kind: 'line';
      readonly label: string;
      readonly description: string;
      readonly line: ConcordanceLine;
      /** Whether it is ticked at first. */
      readonly picked: boolean;
    };

/** The rows of a list of occurrences: those in an article, ticked, then those in the others. */
export function occurrenceRows(
  lines: readonly ConcordanceLine[],
  article: string,
  locale: Locale,
): readonly OccurrenceRow[] {
  const here = lines.filter((line) => line.article.id === article);
  const elsewhere = lines.filter((line) => line.article.id !== article);
  const { t } = locale;
  return [
    ...groupOf(
      t('this article'),
      here.map((line) => rowOf(line, true, locale)),
    ),
    ...groupOf(
      t('other articles'),
      elsewhere.map((line) => rowOf(line, false, locale)),
    ),
  ];
}

/** Rows below their heading; none for no rows. */
function groupOf(label: string, rows: readonly OccurrenceRow[]): readonly OccurrenceRow[] {
  return rows.length === 0 ? [] : [{ kind: 'heading', label }, ...rows];
}

function rowOf(line: ConcordanceLine, picked: boolean, { t }: Locale): OccurrenceRow {
  const { article, left, keyword, right, startLine } = line;
  const { outlet, path } = article;
  const from = outlet ?? path.slice(path.lastIndexOf('/') + 1);
  return {
    kind: 'line',
    label: `${ending(left)}${shorten(keyword, WORDS)}${right.startsWith(' ') ? ' ' : ''}${shorten(right, AFTER)}`,
    description: `${from} · ${t('line {0}', startLine + 1)}`,
    line,
    picked,
  };
}

/** The last words of a text. */
function ending(text: string): string {
  if (text.length <= BEFORE) return text;
  const end = text.slice(-BEFORE);
  return `…${end.slice(end.indexOf(' ') + 1)}`;
}
