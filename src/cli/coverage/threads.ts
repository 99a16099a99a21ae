import { Worker } from 'node:worker_threads';
import type { LineCells } from '../../core/boilerplate/lineTable.ts';
import type { WordWeights } from '../../core/coverage/wordWeights.ts';
import type { Crew, Order, Reply } from './crew.ts';
import type { Work } from './work.ts';

/** Tasks a thread has at a time: the next one lies ready when it is done with one. */
const AHEAD = 2;
/** Answers that wait for an earlier one, a thread: memory must not grow behind one slow task. */
const WAITING = 8;

/** Takes an answer of whatever work. */
type Give = (answer: Work[keyof Work]['answer'] | Error) => void;

/**
 * MB for what a thread has just made: nearly all of it is waste when the next batch comes, and with the usual room each
 * thread would fill 60 MB of it first.
 */
const LIMITS = { maxYoungGenerationSizeMb: 12 };

/** A thread with the work it has been given. */
interface Hand {
  readonly worker: Worker;
  readonly given: Map<number, Give>;
  failure: Error | undefined;
}

/** Several threads, each begun when the others are busy. One that ends is an error for the work it had, and the others go on. */
export class Threads implements Crew {
  readonly #begin: () => Worker;
  readonly #most: number;
  readonly #hands: Hand[] = [];
  /** What a thread needs to be told before it works. */
  #lines: Order | undefined;
  #words: Order | undefined;
  #number = 0;
  #wake: () => void = () => {};

  /** At most so many threads. `file` is a script that answers orders, given `data`. */
  constructor(file: URL, threads: number, data: unknown) {
    this.#begin = () => new Worker(file, { workerData: data, resourceLimits: LIMITS });
    this.#most = threads;
  }

  know(lines: LineCells): void {
    this.#lines = { know: { lines: shared(lines.lines), counts: shared(lines.counts) } };
    for (const { worker } of this.#hands) worker.postMessage(this.#lines);
  }

  weigh({ words, weights, articles }: WordWeights): void {
    this.#words = { weigh: { words: shared(words), weights: shared(weights), articles } };
    for (const { worker } of this.#hands) worker.postMessage(this.#words);
  }

  async all<K extends keyof Work>(
    kind: K,
    tasks: AsyncIterable<Work[K]['task']> | Iterable<Work[K]['task']>,
    take: (answer: Work[K]['answer'] | Error, task: Work[K]['task']) => void,
  ): Promise<void> {
    const waiting: { task: Work[K]['task']; answer?: Work[K]['answer'] | Error }[] = [];
    const takeReady = () => {
      while (waiting[0]?.answer !== undefined) {
        const [{ answer, task }] = waiting.splice(0, 1) as [(typeof waiting)[number]];
        if (answer !== undefined) take(answer, task);
      }
    };
    for await (const task of tasks) {
      const entry: (typeof waiting)[number] = { task };
      waiting.push(entry);
      takeReady();
      let hand = this.#free();
      while (hand === undefined || waiting.length > WAITING * this.#most) {
        await this.#nextAnswer();
        takeReady();
        hand = this.#free();
      }
      this.#give(hand, kind, task, (answer) => (entry.answer = answer));
      takeReady();
    }
    for (takeReady(); waiting.length > 0; takeReady()) await this.#nextAnswer();
  }

  async close(): Promise<void> {
    await Promise.all(this.#hands.map(({ worker }) => worker.terminate()));
  }

  #hire(): Hand {
    const worker = this.#begin();
    for (const order of [this.#lines, this.#words]) if (order) worker.postMessage(order);
    const hand: Hand = { worker, given: new Map(), failure: undefined };
    this.#hands.push(hand);
    worker.on('message', (reply: Reply) => {
      const answer = hand.given.get(reply.number);
      hand.given.delete(reply.number);
      answer?.('failure' in reply ? new Error(reply.failure) : reply.answer);
      this.#wake();
    });
    const end = (reason: Error) => {
      hand.failure ??= reason;
      for (const answer of hand.given.values()) answer(hand.failure);
      hand.given.clear();
      this.#wake();
    };
    worker.on('error', end);
    worker.on('messageerror', end);
    worker.on('exit', () => end(new Error('its thread ended')));
    return hand;
  }

  /** A thread that can take work; one that has ended only when all have, for its failure. */
  #free(): Hand | undefined {
    const [least] = this.#hands
      .filter(({ failure }) => failure === undefined)
      .sort((x, y) => x.given.size - y.given.size);
    if (least?.given.size === 0) return least;
    if (this.#hands.length < this.#most) return this.#hire();
    if (!least) return this.#hands[0];
    return least.given.size < AHEAD ? least : undefined;
  }

  #give<K extends keyof Work>(
    { worker, given, failure }: Hand,
    kind: K,
    task: Work[K]['task'],
    answer: (answer: Work[K]['answer'] | Error) => void,
  ): void {
    if (failure) {
      answer(failure);
      return;
    }
    const number = this.#number++;
    given.set(number, answer);
    worker.postMessage({ number, kind, task });
  }

  #nextAnswer(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}

/** The same cells where all threads see them. */
function shared<T extends Float64Array | Float32Array | Uint32Array | Int32Array>(cells: T): T {
  const make = cells.constructor as new (buffer: SharedArrayBuffer) => T;
  const copy = new make(new SharedArrayBuffer(cells.byteLength));
  copy.set(cells);
  return copy;
}
