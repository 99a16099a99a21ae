import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import type { Host } from '../job.ts';
import { localDay } from '../localDay.ts';

/** Node's clock, calendar and event loop. */
export const nodeHost: Host = {
  now: () => performance.now(),
  today: () => localDay(new Date()),
  turn: () => setImmediate(),
};
