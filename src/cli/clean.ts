import { counted } from '../core/text/counted.ts';
import { type CleanChoice, type CleanCount, countTaken } from '../core/boilerplate/clean.ts';
import {
  CLEAN_CSV_HEADING,
  type CleanRecord,
  cleanCsvRow,
  cleanJsonLine,
  cleanRecords,
} from '../core/exports/cleanReport.ts';
import { REASON_NAMES } from '../core/boilerplate/describe.ts';
import type { CoreData } from '../core/data.ts';
import { printDiffs } from './cleanDiffs.ts';
import { type CleanedPlace, cleanedPlaces } from './cleanPlaces.ts';
import { CleanCopies } from './cleanCopies.ts';
import type { Input } from './input.ts';
import { clearProgress, print, printable } from './output.ts';
import type { ReaderKnowledge } from './readerFolders.ts';
import { type Column, table } from './table.ts';

/** What is to be taken out, and how that is told. */
export interface CleanOptions {
  readonly choice: CleanChoice;
  readonly format: 'table' | 'csv' | 'jsonl';
  /** Print a unified diff. */
  readonly diff: boolean;
  /** The folder that clean copies are written to; null: nothing is written. */
  readonly to: string | null;
}

/** Prints what is not the article, or takes it out: as a diff, or in clean copies. The articles themselves stay as they are. */
export async function clean(
  input: Input,
  paths: readonly string[],
  options: CleanOptions,
  data: CoreData,
  today: string,
  knowledge: ReaderKnowledge,
  report: (message: string) => void,
): Promise<void> {
  // Refused before anything is read.
  const copies = options.to === null ? null : await CleanCopies.open(options.to, paths, options.format, report);
  const places = cleanedPlaces(input, options.choice, data, today, knowledge, report);
  if (copies) {
    const totals = new Totals();
    for await (const place of places) {
      totals.add(place);
      await copies.add(place);
    }
    await copies.finish();
    clearProgress();
    await print(`${totals.toString()}${printable(`Clean copies and ${copies.report} are in ${options.to}.`)}\n`);
  } else if (options.diff) await printDiffs(places, paths, report);
  else if (options.format === 'table') await printTable(places);
  else await printRecords(places, options.format);
  clearProgress();
}

const COLUMNS: readonly Column[] = [
  { title: 'Path', limit: 72 },
  { title: 'Lines', limit: 11, right: true },
  { title: 'Kind', limit: 28 },
  { title: 'Severity', limit: 11 },
  { title: 'Why', limit: 80 },
];

async function printTable(places: AsyncIterable<CleanedPlace>): Promise<void> {
  const totals = new Totals();
  const rows: string[][] = [];
  for await (const place of places) {
    totals.add(place);
    for (const record of recordsOf(place)) rows.push(row(record));
  }
  clearProgress();
  if (rows.length > 0) await print(`${table(COLUMNS, rows)}\n`);
  await print(totals.toString());
}

function row({ path, startLine, endLine, inline, reason, severity, evidence }: CleanRecord): string[] {
  const lines = inline ? `in ${startLine}` : startLine === endLine ? `${startLine}` : `${startLine}–${endLine}`;
  return [path, lines, REASON_NAMES[reason], severity, evidence];
}

async function printRecords(places: AsyncIterable<CleanedPlace>, format: 'csv' | 'jsonl'): Promise<void> {
  if (format === 'csv') await print(CLEAN_CSV_HEADING);
  for await (const place of places) {
    for (const record of recordsOf(place)) await print(format === 'csv' ? cleanCsvRow(record) : cleanJsonLine(record));
  }
}

function recordsOf({ article }: CleanedPlace): CleanRecord[] {
  return article ? cleanRecords(article.source.id, article.source.text, article.cleaned) : [];
}

/** Counts what goes, to be told in a sentence or two. */
class Totals {
  #articles = 0;
  #touched = 0;
  #others = 0;
  #taken: CleanCount = { lines: 0, spans: 0 };

  add({ article }: CleanedPlace): void {
    if (!article) return;
    if (!article.isArticle) {
      this.#others++;
      return;
    }
    const { taken } = article.cleaned;
    const { lines, spans } = countTaken(taken);
    this.#articles++;
    if (taken.length > 0) this.#touched++;
    this.#taken = { lines: this.#taken.lines + lines, spans: this.#taken.spans + spans };
  }

  toString(): string {
    const { lines, spans } = this.#taken;
    const articles = counted(this.#articles, 'article', 'articles');
    const within = spans > 0 ? ` and ${counted(spans, 'passage within a line', 'passages within lines')}` : '';
    const went =
      this.#touched === 0
        ? `Nothing to take out of ${articles}.`
        : `${counted(lines, 'line', 'lines')}${within} in ${this.#touched.toLocaleString('en')} of ${articles}.`;
    const others =
      this.#others === 0 ? '' : `${counted(this.#others, 'text is', 'texts are')} no article and left alone.\n`;
    return `${went}\n${others}`;
  }
}
