import type { ConcordanceLine } from '../../../core/concordance/concordanceLine.ts';
import { shorten } from '../../../core/text/shorten.ts';
import { type Locale } from '../../views/locale.ts';

/** So much stands before and after the words, in UTF-16 units: both fit on a row. */
const BEFORE = 30;
const AFTER = 40;

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
  { t }: Locale,
): readonly OccurrenceRow[] {
  const here = lines.filter((line) => line.article.id === article);
  const elsewhere = lines.filter((line) => line.article.id !== article);
  return [...groupOf(t('this article'), here, true), ...groupOf(t('other articles'), elsewhere, false)];
}

/** Rows below their heading; none for no lines. */
function groupOf(label: string, lines: readonly ConcordanceLine[], picked: boolean): readonly OccurrenceRow[] {
  return lines.length === 0 ? [] : [{ kind: 'heading', label }, ...lines.map((line) => rowOf(line, picked))];
}

function rowOf(line: ConcordanceLine, picked: boolean): OccurrenceRow {
  const { article, startLine } = line;
  const where = [article.outlet ?? article.path, article.date ?? '', String(startLine + 1)];
  return {
    kind: 'line',
    label: `${ending(line.left)}${line.keyword}${line.right.startsWith(' ') ? ' ' : ''}${shorten(line.right, AFTER)}`,
    description: where.filter(Boolean).join(' · '),
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
