import type { Corpus } from '../../core/corpus.ts';
import { ignoredPassages } from '../../core/coverage/decidedPairs.ts';
import type { Story } from '../../core/coverage/story.ts';
import type { DecidedRows } from '../coverageResult.ts';
import { summarise } from './sources.ts';

/** What the reader decided that no story shows, among all articles or those named: in the order of the decisions. */
export function decidedRows(
  corpus: Corpus,
  stories: readonly Story[],
  within: ReadonlySet<string> | null,
): DecidedRows {
  const storyOf = new Map(stories.flatMap((story) => story.members.map((member) => [member, story] as const)));
  const pairs = corpus.decidedPairs.flatMap(({ a, b, is }) => {
    const isShown = is === 'together' && storyOf.get(a) !== undefined && storyOf.get(a) === storyOf.get(b);
    const [x, y] = [corpus.get(a), corpus.get(b)];
    const isAsked = within === null || (within.has(a) && within.has(b));
    return x && y && isAsked && !isShown ? [{ a: summarise(corpus, x), b: summarise(corpus, y), is }] : [];
  });
  return { pairs, ignored: ignoredPassages(corpus.decidedCoverage) };
}
