import type { ArticleFacts } from '../../core/article/article.ts';
import type { ArticleEvidence } from '../../core/articleEvidence.ts';
import type { CountedLines } from '../../core/boilerplate/repetition.ts';
import type { TermBatch } from '../../core/coverage/termBatch.ts';
import type { SharedPair, StoryArticle } from '../../core/coverage/toldStory.ts';
import type { ReportedPassage } from '../../core/exports/storyReport.ts';
import type { Span } from '../../core/text/span.ts';
import type { Place } from '../place.ts';

/** Something that is wrong with one of a task's articles. */
export interface Problem {
  readonly message: string;
}

/** What an article gives to the first pass. */
export interface Surveyed {
  readonly id: string;
  readonly group: string;
  readonly lines: CountedLines;
}

/** What an article gives to the second pass, beside its terms. */
export interface Compared {
  /** As readers know it. */
  readonly path: string;
  readonly evidence: ArticleEvidence;
  /** The date and, without one, the clues; no reasons. */
  readonly own: Pick<ArticleFacts, 'date' | 'clues'>;
  readonly mask: readonly Span[];
}

/** The articles of the second pass: the terms are of those without a problem, in order. */
export interface ComparedBatch {
  readonly articles: readonly (Compared | Problem)[];
  readonly terms: TermBatch;
}

/** Texts, and which two of them to compare, by index. */
export interface PairTask {
  readonly texts: readonly { readonly place: Place; readonly mask: readonly Span[] }[];
  readonly pairs: readonly (readonly [number, number])[];
}

/** What two texts share. */
export type Shared = Omit<SharedPair, 'pair'>;

/** An article as a person reads of it; its facts as its own words and the reader have them. */
export type Described = Omit<StoryArticle, 'id' | 'facts'> & { readonly facts: ArticleFacts };

/** What is asked of a thread, with its answer: one for each of the task's places or pairs. */
export interface Work {
  survey: { task: readonly Place[]; answer: (Surveyed | Problem)[] };
  analyse: { task: readonly Place[]; answer: ComparedBatch };
  compare: { task: PairTask; answer: (Shared | Problem)[] };
  describe: { task: readonly Place[]; answer: (Described | Problem)[] };
  /** The passages of pairs in the words of both. */
  quote: { task: PairTask; answer: (readonly ReportedPassage[] | Problem)[] };
}
