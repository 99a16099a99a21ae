import { Worker } from 'node:worker_threads';
import type { Message } from '../channel.ts';
import type { RunningWorker } from '../workerAnalysis.ts';

/** Starts a bundled worker in a thread of its own. `file` is its path on disk. */
export function startWorker(file: string): Promise<RunningWorker> {
  const worker = new Worker(file);
  return Promise.resolve({
    wire: {
      post: (message) => worker.postMessage(message),
      listen: (receive) => worker.on('message', (message: Message) => receive(message)),
    },
    onCrash: (listener) => {
      let reason = 'its thread ended';
      worker.on('error', (error) => {
        reason = error.message;
      });
      worker.once('exit', () => listener(reason));
    },
    terminate: () => void worker.terminate(),
  });
}
