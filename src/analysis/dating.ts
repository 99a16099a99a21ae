import type { Corpus } from '../core/corpus.ts';
import type { Coverage } from '../core/coverage/story.ts';
import type { Job } from './job.ts';

type Breathing = Pick<Job<never>, 'breathe'>;

/** Beyond so many articles stories are looked for only when the reader asks: to compare these takes some five seconds. */
const MOST_COMPARED = 20_000;

/**
 * Dates the articles that print no date by the stories that `compare` finds, where that may help. Gives whether any was
 * judged anew.
 */
export async function dateByStories(
  corpus: Corpus,
  compare: () => Promise<Coverage>,
  job: Breathing,
): Promise<boolean> {
  if (corpus.isPlaced || !corpus.hasUndated || corpus.size > MOST_COMPARED) return false;
  const coverage = await compare();
  // A search that the reader asked for meanwhile has placed them.
  if (!corpus.isPlaced) corpus.place(coverage);
  return settleDates(corpus, job);
}

/** Judges the dates whose surroundings have changed; whether there were any. Given up, it leaves the rest to the next. */
export async function settleDates(corpus: Corpus, job: Breathing): Promise<boolean> {
  const work = corpus.settle();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value > 0;
    await job.breathe();
  }
}
