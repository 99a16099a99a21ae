import type { LineCells } from '../../core/boilerplate/lineTable.ts';
import type { WordWeights } from '../../core/coverage/wordWeights.ts';
import type { Work } from './work.ts';

/** To a thread: work, with a number for the reply. */
export type TaskOrder = {
  readonly [K in keyof Work]: { readonly number: number; readonly kind: K; readonly task: Work[K]['task'] };
}[keyof Work];

/** To a thread: work, or what it needs to know for it. */
export type Order = TaskOrder | { readonly know: LineCells } | { readonly weigh: WordWeights };

/** From a thread: the answer to the work of that number, or why there is none. */
export type Reply =
  | { readonly number: number; readonly answer: Work[keyof Work]['answer'] }
  | { readonly number: number; readonly failure: string };

/** Threads, or the one that is here, which share work. Answers come in the order of the tasks, whoever is faster. */
export interface Crew {
  know(lines: LineCells): void;
  weigh(words: WordWeights): void;
  /** Does all tasks. `take` gets each answer, or an `Error` when the task could not be done. */
  all<K extends keyof Work>(
    kind: K,
    tasks: AsyncIterable<Work[K]['task']> | Iterable<Work[K]['task']>,
    take: (answer: Work[K]['answer'] | Error, task: Work[K]['task']) => void,
  ): Promise<void>;
  close(): Promise<void>;
}
