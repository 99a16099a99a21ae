import { Channel, type Handlers, type Wire } from './channel.ts';
import type { Host } from './job.ts';
import type { Analysis, AnalysisMethods, CallOptions, AnalysisMethod, HostMethods, PartialOf } from './protocol.ts';
import { CancelledError } from './protocol.ts';

/** A worker that runs, as Node and browsers differ in it. */
export interface RunningWorker {
  readonly wire: Wire;
  /** Called once if the worker ends without having been asked to. */
  onCrash(listener: (reason: string) => void): void;
  terminate(): void;
}

/** The worker ended unasked. What was under way is lost; the next request starts a new one, with an empty index. */
export class WorkerCrashedError extends Error {
  override readonly name = 'WorkerCrashedError';
}

interface Running {
  readonly channel: Channel<HostMethods, AnalysisMethods>;
  readonly worker: RunningWorker;
}

/** A worker that crashes this often is not started again: the fault would only come back. */
const MOST_STARTS = 3;

/** The analysis in a worker, which is started by the first request. */
export class WorkerAnalysis implements Analysis {
  readonly #start: () => Promise<RunningWorker>;
  readonly #host: Host;
  readonly #handlers: Handlers<HostMethods>;
  readonly #onCrash: (error: WorkerCrashedError) => void;
  #running: Promise<Running> | undefined;
  /** What the reader said that holds until said otherwise: a new worker has to hear it again. */
  readonly #standing = new Map<AnalysisMethod, unknown>();
  #starts = 0;
  #disposed = false;

  /** `onCrash` hears of each crash: the index has to be filled again. */
  constructor(
    start: () => Promise<RunningWorker>,
    host: Host,
    handlers: Handlers<HostMethods>,
    onCrash: (error: WorkerCrashedError) => void,
  ) {
    this.#start = start;
    this.#host = host;
    this.#handlers = handlers;
    this.#onCrash = onCrash;
  }

  async call<M extends AnalysisMethod>(
    method: M,
    params: AnalysisMethods[M]['params'],
    options?: CallOptions<PartialOf<AnalysisMethods[M]>>,
  ): Promise<AnalysisMethods[M]['result']> {
    if (this.#disposed) throw new CancelledError();
    if (isStanding(method)) this.#standing.set(method, params);
    const { channel } = await (this.#running ??= this.#started());
    return channel.call(method, params, options);
  }

  dispose(): void {
    this.#disposed = true;
    void this.#running?.then(
      ({ channel, worker }) => {
        channel.close(new CancelledError());
        worker.terminate();
      },
      () => {},
    );
  }

  /** A start that failed is tried again by the next request. */
  #started(): Promise<Running> {
    const running = this.#run();
    running.catch(() => {
      this.#running = undefined;
    });
    return running;
  }

  async #run(): Promise<Running> {
    if (++this.#starts > MOST_STARTS) {
      throw new WorkerCrashedError('The analysis has stopped several times. Reload the window to start it again.');
    }
    const worker = await this.#start();
    const channel = new Channel<HostMethods, AnalysisMethods>(worker.wire, this.#host, this.#handlers);
    worker.onCrash((reason) => {
      if (this.#disposed) return;
      const error = new WorkerCrashedError(`The analysis stopped unexpectedly: ${reason}`);
      this.#running = undefined;
      channel.close(error);
      // A browser's worker lives on after an uncaught error, with all its memory.
      worker.terminate();
      this.#onCrash(error);
    });
    if (this.#starts > 1) {
      for (const [method, params] of this.#standing) {
        void channel.call(method, params as AnalysisMethods[typeof method]['params']).catch(() => {});
      }
    }
    return { channel, worker };
  }
}

/** Requests that tell rather than ask. */
function isStanding(method: AnalysisMethod): boolean {
  return method === 'know' || method === 'decide' || method === 'decideNames';
}
