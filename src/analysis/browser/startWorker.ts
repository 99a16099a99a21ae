import type { Message } from '../channel.ts';
import type { RunningWorker } from '../workerAnalysis.ts';

/**
 * Starts a bundled worker from its source. The extension host of a browser has another origin than the extension's
 * files, so the worker cannot be started from their address.
 */
export function startWorker(source: Uint8Array): Promise<RunningWorker> {
  const address = URL.createObjectURL(new Blob([new Uint8Array(source)], { type: 'text/javascript' }));
  const worker = new Worker(address);
  return Promise.resolve({
    wire: {
      post: (message) => worker.postMessage(message),
      listen: (receive) => {
        worker.addEventListener('message', ({ data }: MessageEvent<Message>) => receive(data));
      },
    },
    onCrash: (listener) => {
      worker.addEventListener('error', ({ message }) => listener(message), { once: true });
    },
    terminate: () => {
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  });
}
