import type { Agreement, Disagreement } from '../../annotations/agreement/agreement.ts';
import type { Coefficients } from '../../annotations/agreement/coefficients.ts';
import type { Lines } from '../../text/lines.ts';
import { textOf } from '../../text/span.ts';
import { csvRow } from '../csvRow.ts';

/** A disagreement as readers look it up. */
export interface DisagreementRow {
  readonly path: string;
  /** 1-based; null: the article as a whole. */
  readonly line: number | null;
  readonly tag: string;
  readonly given: readonly string[];
  readonly notGiven: readonly string[];
  /** The words, line breaks as spaces; empty for the article as a whole. */
  readonly words: string;
}

/** A disagreement with its words, from the text of its article. */
export function disagreementRow({ passage, ...one }: Disagreement, text: string, lines: Lines): DisagreementRow {
  const line = passage ? lines.lineAt(passage.start) : null;
  const words = passage ? textOf(text, passage).replace(/\s+/gu, ' ').trim() : '';
  return { ...one, line, words };
}

/** The figures as CSV, a row a tag; empty where one is not defined. */
export function agreementAsCsv({ tags }: Pick<Agreement, 'tags'>): string {
  const titles = ['characters', 'paragraphs', 'articles'].flatMap((unit) => [
    `Given (${unit})`,
    `Observed (${unit})`,
    `Kappa (${unit})`,
    `Alpha (${unit})`,
  ]);
  const rows = tags.map(({ tag, given, overCharacters, overUnits, overArticles }) => [
    tag,
    ...[given.characters, ...figures(overCharacters)],
    ...[given.units, ...figures(overUnits)],
    ...[given.articles, ...figures(overArticles)],
  ]);
  return [['Tag', ...titles], ...rows].map(csvRow).join('');
}

/** What coders differ about as CSV, a row each. */
export function disagreementsAsCsv(rows: readonly DisagreementRow[]): string {
  const titles = ['Article', 'Line', 'Tag', 'Given by', 'Not given by', 'Words'];
  const cells = rows.map(({ path, line, tag, given, notGiven, words }) => [
    path,
    line === null ? '' : String(line),
    tag,
    given.join('; '),
    notGiven.join('; '),
    words,
  ]);
  return [titles, ...cells].map(csvRow).join('');
}

/** A figure with three decimals, without the nought before them; a dash where it is not defined. */
export function coefficientText(value: number | null): string {
  return value === null
    ? '–'
    : value
        .toFixed(3)
        .replace(/^(-?)0(?=\.)/u, '$1')
        .replace(/^-(?=\.000$)/u, '');
}

function figures({ observed, kappa, alpha }: Coefficients): readonly (string | number)[] {
  return [observed, kappa, alpha].map((value) => value ?? '');
}
