import { type MessagePort, Worker } from 'node:worker_threads';
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

/** A thread, or the way to this one, with the work it has been given. */
interface Hand {
  readonly port: Worker | MessagePort;
  /** How many tasks it has at most. This thread has one: while it works it takes no answers, and the others need theirs. */
  readonly most: number;
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

  /**
   * At most so many threads. `file` is a script that answers orders, given `data`. Where there is a port at whose other
   * end orders are answered in this thread, this thread is one of them, and the first to get work.
   */
  constructor(file: URL, threads: number, data: unknown, here?: MessagePort) {
    this.#begin = () => new Worker(file, { workerData: data, resourceLimits: LIMITS });
    this.#most = threads;
    if (here) this.#employ(here, 1);
  }

  know(lines: LineCells): void {
    this.#lines = { know: { lines: shared(lines.lines), counts: shared(lines.counts) } };
    for (const { port } of this.#hands) port.postMessage(this.#lines);
  }

  weigh({ words, weights, articles }: WordWeights): void {
    this.#words = { weigh: { words: shared(words), weights: shared(weights), articles } };
    for (const { port } of this.#hands) port.postMessage(this.#words);
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
    for (const { port } of this.#hands) await (port instanceof Worker ? port.terminate() : port.close());
  }

  #employ(port: Worker | MessagePort, most: number): Hand {
    for (const order of [this.#lines, this.#words]) if (order) port.postMessage(order);
    const hand: Hand = { port, most, given: new Map(), failure: undefined };
    this.#hands.push(hand);
    port.on('message', (reply: Reply) => {
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
    port.on('messageerror', end);
    if (port instanceof Worker) port.on('error', end).on('exit', () => end(new Error('its thread ended')));
    return hand;
  }

  /** A thread that can take work; one that has ended only when all have, for its failure. */
  #free(): Hand | undefined {
    const able = this.#hands.filter(({ failure }) => failure === undefined).sort((x, y) => x.given.size - y.given.size);
    if (able[0]?.given.size === 0) return able[0];
    if (this.#hands.length < this.#most) return this.#employ(this.#begin(), AHEAD);
    if (able.length === 0) return this.#hands[0];
    return able.find(({ given, most }) => given.size < most);
  }

  #give<K extends keyof Work>(
    { port, given, failure }: Hand,
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
    port.postMessage({ number, kind, task });
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
