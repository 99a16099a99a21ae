import type { ArticleSource } from '../../../../src/core/analyse.ts';
import { Corpus } from '../../../../src/core/corpus.ts';
import { data } from '../../sampleCorpus.ts';

/** A report by its path: what it says and, as a record of a collection would, when and by whom it was published. */
export function report(path: string, text: string, date?: string, outlet?: string): ArticleSource {
  return { id: path, path, text, record: { ...(date && { date }), ...(outlet && { outlet }) } };
}

/** An index of these articles. */
export function corpusOf(sources: readonly ArticleSource[]): Corpus {
  const corpus = new Corpus(data, () => '2023-07-01');
  for (const source of sources) corpus.survey(source);
  for (const source of sources) corpus.set(source);
  return corpus;
}
