import type { LineCells } from '../../core/boilerplate/lineTable.ts';
import type { WordWeights } from '../../core/coverage/wordWeights.ts';
import type { Analyst } from './analyst.ts';
import type { Crew } from './crew.ts';
import type { Work } from './work.ts';

/** One after the other, in this thread. */
export class Alone implements Crew {
  readonly #analyst: Analyst;

  constructor(analyst: Analyst) {
    this.#analyst = analyst;
  }

  know(lines: LineCells): void {
    this.#analyst.know(lines);
  }

  weigh(words: WordWeights): void {
    this.#analyst.weigh(words);
  }

  async all<K extends keyof Work>(
    kind: K,
    tasks: AsyncIterable<Work[K]['task']> | Iterable<Work[K]['task']>,
    take: (answer: Work[K]['answer'] | Error, task: Work[K]['task']) => void,
  ): Promise<void> {
    for await (const task of tasks)
      take(
        attempt(() => this.#analyst.do(kind, task)),
        task,
      );
  }

  close(): Promise<void> {
    this.#analyst.close();
    return Promise.resolve();
  }
}

function attempt<T>(work: () => T): T | Error {
  try {
    return work();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
