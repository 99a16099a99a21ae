import { stdout } from 'node:process';
import { Concordance } from '../core/concordance/concordance.ts';
import { alignedLine } from '../core/concordance/columns.ts';
import type { ConcordanceLine } from '../core/concordance/concordanceLine.ts';
import { type ConcordanceQuery, QueryError } from '../core/concordance/concordanceQuery.ts';
import { concordanceAsCsv, concordanceAsJsonLines } from '../core/concordance/concordanceRecord.ts';
import { type ConcordanceOrder, sortLines } from '../core/concordance/sortLines.ts';
import type { Corpus } from '../core/corpus.ts';
import { counted } from '../core/text/counted.ts';
import type { Asked, ListFormat } from './asked.ts';
import { collect } from './collection.ts';
import { clearProgress, print, printable } from './output.ts';
import { Reader } from './reader.ts';
import { UsageError } from './usageError.ts';

/** What to look for, and how the lines come. */
export interface SearchOptions {
  readonly query: string;
  readonly kind: ConcordanceQuery['kind'];
  /** In the case and with the accents as written. */
  readonly exact: boolean;
  readonly order: ConcordanceOrder;
  readonly format: ListFormat;
}

/** The context on each side where the output is no terminal, and the least there is, in cells. */
const USUAL_SIDE = 48;
const LEAST_SIDE = 20;
/** What stands behind the context on a line: outlet, date and path are cut by no one, but lines should mostly fit. */
const SOURCE = 46;

/** Prints every place where the articles' own words have what is looked for, with what stands around it. */
export async function search({ input, data, today, knowledge, report }: Asked, options: SearchOptions): Promise<void> {
  const { kind, order, format } = options;
  const reader = new Reader(input, report);
  // Names take half the time, and only an entity is found by them.
  const { corpus } = await collect(reader, data, today, knowledge, kind === 'entity');
  const concordance = concordanceOf(corpus, options);
  const lines = sortLines(await linesOf(reader, corpus, concordance, report), order);
  clearProgress();
  if (format === 'csv') await print(concordanceAsCsv(lines));
  else if (format === 'jsonl') await print(concordanceAsJsonLines(lines));
  else if (lines.length > 0) await print(aligned(lines));
  else await print(`Nothing found in ${counted(concordance.articles.length, 'article', 'articles')}.\n`);
}

/** Throws `UsageError` for what cannot be looked for. */
function concordanceOf(corpus: Corpus, { query, kind, exact }: SearchOptions): Concordance {
  try {
    if (kind === 'entity') return new Concordance(corpus, { kind, id: entityNamed(corpus, query) });
    return new Concordance(corpus, { kind, text: query, exact });
  } catch (error) {
    if (error instanceof QueryError) throw new UsageError(error.message);
    throw error;
  }
}

/** The most mentioned of those the name fits, or the one of that id. */
function entityNamed({ entities }: Corpus, name: string): string {
  const id = entities.get(name)?.id ?? entities.find({ query: name })[0]?.id;
  if (id === undefined) throw new QueryError(`No article names "${name}".`);
  return id;
}

async function linesOf(
  reader: Reader,
  corpus: Corpus,
  concordance: Concordance,
  report: (message: string) => void,
): Promise<ConcordanceLine[]> {
  const wanted = new Set(concordance.articles.map(({ id }) => id));
  const found: ConcordanceLine[] = [];
  await reader.each('Searching', ({ id, text }) => {
    const article = wanted.has(id) ? corpus.get(id) : undefined;
    if (!article) return;
    const { lines, cut } = concordance.search(article, text, Infinity);
    found.push(...lines);
    if (cut) report(`${id}: the pattern takes too long on this text; there may be more in it.`);
  });
  return found;
}

function aligned(lines: readonly ConcordanceLine[]): string {
  const side = stdout.columns ? Math.max(LEAST_SIDE, Math.floor((stdout.columns - SOURCE) / 2)) : USUAL_SIDE;
  return lines
    .map((line) => {
      const { outlet, date, inferred, path } = line.article;
      const when = date === null ? 'no date' : `${inferred ? '≈ ' : ''}${date}`;
      const source = `${outlet ?? 'Unknown outlet'} · ${when} · ${path}:${line.startLine + 1}`;
      return `${printable(alignedLine(line, source, { left: side, right: side }).text)}\n`;
    })
    .join('');
}
