import type { Agreement } from '../../core/annotations/agreement/agreement.ts';
import {
  type DisagreementRow,
  agreementAsCsv,
  coefficientText,
  disagreementsAsCsv,
} from '../../core/exports/agreement/agreementRows.ts';
import { counted } from '../../core/text/counted.ts';
import type { ListFormat } from '../asked.ts';
import { print } from '../output.ts';
import { type Column, table } from '../table.ts';

const FIGURES: readonly Column[] = [
  { title: 'Tag', limit: 30 },
  { title: 'Articles', limit: 8, right: true },
  { title: 'Paragraphs', limit: 10, right: true },
  { title: 'Kappa', limit: 7, right: true },
  { title: 'Alpha', limit: 7, right: true },
  { title: 'By character: kappa', limit: 19, right: true },
  { title: 'Alpha', limit: 7, right: true },
];

const DIFFERENCES: readonly Column[] = [
  { title: 'Path', limit: 44 },
  { title: 'Line', limit: 6, right: true },
  { title: 'Tag', limit: 24 },
  { title: 'Given by', limit: 24 },
  { title: 'Not by', limit: 24 },
  { title: 'Words', limit: 60 },
];

/** Prints how far coders agree about each tag. */
export async function printFigures(agreement: Agreement, format: ListFormat): Promise<void> {
  const { tags, coders, articles, disagreements } = agreement;
  if (format === 'csv') return print(agreementAsCsv(agreement));
  if (format === 'jsonl') return print(tags.map((tag) => `${JSON.stringify(tag)}\n`).join(''));
  const differences = counted(disagreements.length, 'disagreement', 'disagreements');
  const extent = `${counted(articles, 'article', 'articles')}, ${differences}`;
  await print(`${coders.join(', ')}: ${extent}\n`);
  const rows = tags.map(({ tag, given, overUnits, overCharacters }) => [
    tag,
    String(given.articles),
    String(given.units),
    ...[overUnits.kappa, overUnits.alpha, overCharacters.kappa, overCharacters.alpha].map(coefficientText),
  ]);
  await print(rows.length > 0 ? table(FIGURES, rows) : 'No tags.\n');
}

/** Prints what coders differ about. */
export async function printDisagreements(rows: readonly DisagreementRow[], format: ListFormat): Promise<void> {
  if (format === 'csv') return print(disagreementsAsCsv(rows));
  if (format === 'jsonl') return print(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const cells = rows.map(({ path, line, tag, given, notGiven, words }) => [
    path,
    String(line ?? ''),
    tag,
    given.join(', '),
    notGiven.join(', '),
    words || 'the whole article',
  ]);
  await print(cells.length > 0 ? table(DIFFERENCES, cells) : 'No disagreements.\n');
}
