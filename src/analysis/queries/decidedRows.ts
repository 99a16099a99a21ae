import type { Corpus } from '../../core/corpus.ts';
import { ignoredPassages } from '../../core/coverage/decidedPairs.ts';
import type { Story } from '../../core/coverage/story.ts';
import type { DecidedRows } from '../coverageResult.ts';
import { byPublication } from '../../core/coverage/publication.ts';
import { summarise } from './sources.ts';

/** What the reader decided that no story shows, among all articles or those named, each pair in order of publication. */
export function decidedRows(
  corpus: Corpus,
  stories: readonly Story[],
  within: ReadonlySet<string> | null,
): DecidedRows {
  const storyOf = new Map(stories.flatMap((story) => story.members.map((member) => [member, story] as const)));
  const pairs = corpus.decidedPairs.flatMap(({ a, b, is }) => {
    const isShown = is === 'together' && storyOf.get(a) !== undefined && storyOf.get(a) === storyOf.get(b);
    const [left, right] = [a, b].flatMap((id) => corpus.get(id) ?? []).sort(byPublication);
    const isAsked = within === null || (within.has(a) && within.has(b));
    if (!left || !right || !isAsked || isShown) return [];
    return [{ a: summarise(corpus, left), b: summarise(corpus, right), is }];
  });
  return { pairs, ignored: ignoredPassages(corpus.decidedCoverage) };
}
