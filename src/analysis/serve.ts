import { Channel, type Wire } from './channel.ts';
import { type Ask, analysisHandlers } from './engine.ts';
import type { Host } from './job.ts';
import type { AnalysisMethods, HostMethods } from './protocol.ts';

/** Answers the requests that come over a wire: the whole of what a worker does. */
export function serveAnalysis(wire: Wire, host: Host): void {
  // The handlers ask over the channel they answer on: it exists by the time the first request has come.
  const ask: Ask = (method, params) => channel.call(method, params);
  const channel: Channel<AnalysisMethods, HostMethods> = new Channel(wire, host, analysisHandlers(host, ask));
}
