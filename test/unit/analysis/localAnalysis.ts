import { Channel, type Handlers, type Message, type Wire } from '../../../src/analysis/channel.ts';
import type { Host } from '../../../src/analysis/job.ts';
import {
  type Analysis,
  type AnalysisMethod,
  type AnalysisMethods,
  type CallOptions,
  CancelledError,
  type HostMethods,
  type PartialOf,
} from '../../../src/analysis/protocol.ts';
import { serveAnalysis } from '../../../src/analysis/serve.ts';

/** The analysis in this thread, over the same channel as in a worker. */
export class LocalAnalysis implements Analysis {
  readonly #channel: Channel<HostMethods, AnalysisMethods>;

  constructor(host: Host, handlers: Handlers<HostMethods>) {
    const [here, there] = wirePair(host);
    serveAnalysis(there, host);
    this.#channel = new Channel(here, host, handlers);
  }

  call<M extends AnalysisMethod>(
    method: M,
    params: AnalysisMethods[M]['params'],
    options?: CallOptions<PartialOf<AnalysisMethods[M]>>,
  ): Promise<AnalysisMethods[M]['result']> {
    return this.#channel.call(method, params, options);
  }

  dispose(): void {
    this.#channel.close(new CancelledError());
  }
}

/** Two ends of one wire; messages arrive in order, in a later turn, as between threads. */
function wirePair(host: Host): readonly [Wire, Wire] {
  const listeners: ((message: Message) => void)[][] = [[], []];
  const end = (own: 0 | 1): Wire => ({
    post: (message) => {
      void host.turn().then(() => listeners[1 - own]?.forEach((receive) => receive(message)));
    },
    listen: (receive) => listeners[own]?.push(receive),
  });
  return [end(0), end(1)];
}
