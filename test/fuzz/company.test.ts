import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { ArticleFacts } from '../../src/core/article/article.ts';
import type { ArticleSource } from '../../src/core/analyse.ts';
import { coverageOf, sampleIndex, sampleSources, settled } from '../unit/sampleCorpus.ts';
import './repeatable.ts';

/** An article's facts beside others, with its story known. */
function factsAmong(article: ArticleSource, others: readonly ArticleSource[]) {
  const corpus = sampleIndex();
  for (const source of [article, ...others]) corpus.survey(source);
  corpus.setAll([article, ...others]);
  settled(corpus);
  corpus.place(coverageOf(corpus));
  settled(corpus);
  const { facts, mask } = corpus.get(article.id)!;
  return { facts, mask };
}

/** Whether the reasoning behind a date names one of the articles. */
function names({ date, estimate }: ArticleFacts, others: readonly ArticleSource[]): boolean {
  const judged = date ?? estimate;
  return judged?.reasons.some(({ text }) => others.some(({ path }) => text.includes(path))) ?? false;
}

describe('an article among others', () => {
  const sources = sampleSources();

  it('has the same date whatever lies beside it, unless the reasoning names what does', () => {
    const chosen = fc.record({
      article: fc.constantFrom(...sources),
      others: fc.subarray([...sources], { minLength: 1, maxLength: 8 }),
    });
    fc.assert(
      fc.property(chosen, ({ article, others: some }) => {
        const others = some.filter(({ id }) => id !== article.id);
        const alone = factsAmong(article, []);
        const among = factsAmong(article, others);
        // Lines that others repeat are masked, and tell nothing any more: that reasoning is the line's, and names them.
        if (JSON.stringify(among.mask) !== JSON.stringify(alone.mask)) return;
        const { date, estimate, contradictions } = among.facts;
        if (names(among.facts, others)) return;
        const { facts } = alone;
        assert.deepEqual(
          { date, estimate, contradictions },
          {
            date: facts.date,
            estimate: facts.estimate,
            contradictions: facts.contradictions,
          },
        );
      }),
      { numRuns: 60 },
    );
  });
});
