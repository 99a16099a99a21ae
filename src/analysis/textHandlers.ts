import type { Corpus } from '../core/corpus.ts';
import type { Handlers } from './channel.ts';
import { citationSources } from './queries/citations.ts';
import { type ArticleTexts, searchInContext } from './queries/concordance.ts';
import type { TextMethods } from './textMethods.ts';

/** The parts of the engine that read articles again. */
interface Reading {
  readonly corpus: Corpus;
  readonly indexing: ArticleTexts;
}

/** Answers what needs the words of articles, from the engine once it has started. */
export function textHandlers(engine: () => Promise<Reading>): Handlers<TextMethods> {
  return {
    concordance: async (params, job) => {
      const reading = await engine();
      return searchInContext(reading.corpus, reading.indexing, params, job);
    },
    citationSources: async ({ articles }, job) => {
      const reading = await engine();
      return citationSources(reading.corpus, reading.indexing, articles, job);
    },
  };
}
