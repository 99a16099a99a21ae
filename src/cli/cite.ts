import { type CitationStyle, cite as citations } from '../core/citations/cite.ts';
import { type CitationSource, citationSource } from '../core/citations/citationSource.ts';
import { missingParts } from '../core/citations/missing.ts';
import type { Asked } from './asked.ts';
import { belowFolders } from './belowFolders.ts';
import { collect } from './collection.ts';
import { clearProgress, complain, print } from './output.ts';
import { Reader } from './reader.ts';

/** How articles are cited. */
export interface CiteOptions {
  readonly style: CitationStyle;
  /** As named on the command line. */
  readonly paths: readonly string[];
}

/** Prints the articles as citations, in input order, and tells on standard error what they do not say. */
export async function cite(
  { input, data, today, knowledge, report }: Asked,
  { style, paths }: CiteOptions,
): Promise<void> {
  const reader = new Reader(input, report);
  const { corpus } = await collect(reader, data, today, knowledge);
  const sources: CitationSource[] = [];
  await reader.each('Citing', (source) => {
    const article = corpus.get(source.id);
    if (!article) return;
    if (!corpus.isArticle(article)) return complain(`${article.path}: nothing in it shows an article; it is left out.`);
    sources.push(citationSource(source, corpus.analyse(source), corpus.outlets));
  });
  clearProgress();
  for (const source of sources) {
    const missing = missingParts(source).map((part) => `no ${part}`);
    if (missing.length > 0) complain(`${source.path}: ${missing.join(', ')}.`);
  }
  const below = await belowFolders(paths);
  const text = citations(
    sources.map((source) => ({ ...source, path: below(source.path) })),
    style,
  );
  await print(text === '' || text.endsWith('\n') ? text : `${text}\n`);
}
