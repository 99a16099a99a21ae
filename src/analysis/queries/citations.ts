import type { ArticleSource } from '../../core/analyse.ts';
import { type CitationSource, citationSource } from '../../core/citations/citationSource.ts';
import type { Corpus } from '../../core/corpus.ts';
import type { ArticleToCite } from '../citationResult.ts';
import type { Job } from '../job.ts';
import type { ArticleTexts } from './concordance.ts';

/** What a citation of each article can say, in their order; null for what cannot be read. */
export async function citationSources(
  corpus: Corpus,
  texts: Pick<ArticleTexts, 'textOf'>,
  articles: readonly ArticleToCite[],
  job: Pick<Job<never>, 'breathe'>,
): Promise<readonly (CitationSource | null)[]> {
  const sources: (CitationSource | null)[] = [];
  for (const { id, path, text } of articles) {
    await job.breathe();
    const read = text ?? (await texts.textOf(id).catch(() => null));
    const source: ArticleSource | null = read === null ? null : { id, path, text: read };
    sources.push(source && citationSource(source, corpus.analyse(source), corpus.outlets));
  }
  return sources;
}
