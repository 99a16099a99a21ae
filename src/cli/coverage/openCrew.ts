import { availableParallelism } from 'node:os';
import { MessageChannel, parentPort, workerData } from 'node:worker_threads';
import type { CoreData } from '../../core/data.ts';
import type { ReaderKnowledge } from '../readerFolders.ts';
import { Analyst } from './analyst.ts';
import { Alone } from './alone.ts';
import { collectEarly } from './collectEarly.ts';
import type { Crew } from './crew.ts';
import { serveOrders } from './serveOrders.ts';
import { Threads } from './threads.ts';

/** More threads than this wait for the one that gathers what they find. */
const MOST_THREADS = 8;

/** What a thread is told at its start. */
interface ThreadData {
  readonly analyst: { readonly today: string; readonly knowledge: ReaderKnowledge };
}

/** How many threads work when nobody says. */
export function usualJobs(): number {
  return Math.min(MOST_THREADS, availableParallelism());
}

/**
 * This thread and others, `jobs` together, which run `script`: it must call `serveInThread`. A few articles are read
 * here before another thread has begun.
 */
export function openCrew(jobs: number, script: URL, data: CoreData, today: string, knowledge: ReaderKnowledge): Crew {
  collectEarly();
  const analyst = new Analyst(data, today, knowledge);
  if (jobs === 1) return new Alone(analyst);
  const { port1, port2 } = new MessageChannel();
  serveOrders(port2, analyst);
  return new Threads(script, jobs, { analyst: { today, knowledge } } satisfies ThreadData, port1);
}

/** In a thread of a crew: begins to serve it. Gives false in a thread that is none. */
export function serveInThread(readData: () => CoreData): boolean {
  const { analyst } = (workerData ?? {}) as Partial<ThreadData>;
  if (!parentPort || !analyst) return false;
  serveOrders(parentPort, new Analyst(readData(), analyst.today, analyst.knowledge));
  return true;
}
