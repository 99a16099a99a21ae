import type { ArticleSource } from '../core/analyse.ts';
import type { Corpus } from '../core/corpus.ts';
import type { Input } from './input.ts';
import { progress } from './output.ts';
import { reasonOf } from './walk.ts';

/** What to do with the articles, and where to say which could not be used. */
export interface Reading {
  /** The word for the progress line: `Inspecting`. */
  readonly doing: string;
  readonly take: (source: ArticleSource) => Promise<void> | void;
  readonly report: (message: string) => void;
}

/**
 * Reads the articles in two passes, first to make each text known to its neighbours, then to take it, so that nothing
 * depends on the order of files. A text that defeats the analysis is a fault of ours: it is reported, and costs no other.
 */
export async function readTwice(input: Input, corpus: Corpus, { doing, take, report }: Reading): Promise<void> {
  let total = 0;
  const defeated = new Set<string>();
  const use = async (source: ArticleSource, work: (source: ArticleSource) => Promise<void> | void) => {
    try {
      if (!defeated.has(source.id)) await work(source);
    } catch (error) {
      defeated.add(source.id);
      report(`${source.id}: it could not be analysed: ${reasonOf(error)}.`);
    }
  };
  for await (const source of input.articles()) {
    await use(source, (one) => corpus.survey(one));
    progress(`Reading: ${(++total).toLocaleString('en')} articles`);
  }
  let done = 0;
  for await (const source of input.articles()) {
    await use(source, take);
    progress(`${doing}: ${(++done).toLocaleString('en')} of ${total.toLocaleString('en')} articles`);
  }
}
