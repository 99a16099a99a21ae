import type { Host } from '../job.ts';
import { localDay } from '../localDay.ts';

/** The browser's clock, calendar and event loop. */
export const browserHost: Host = {
  now: () => performance.now(),
  today: () => localDay(new Date()),
  turn: nextTurn,
};

/** A turn of the event loop by message: timers are held back in hidden pages, messages are not. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const heard = () => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', heard, { once: true });
    port1.start();
    port2.postMessage(null);
  });
}
