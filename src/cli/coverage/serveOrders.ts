import type { MessagePort } from 'node:worker_threads';
import { reasonOf } from '../walk.ts';
import type { Analyst } from './analyst.ts';
import type { Order, Reply, TaskOrder } from './crew.ts';
import type { Work } from './work.ts';

/** Does the work that comes through the port, one task after the other, until the port is closed. */
export function serveOrders(port: MessagePort, analyst: Analyst): void {
  port.on('message', (order: Order) => {
    if ('know' in order) analyst.know(order.know);
    else if ('weigh' in order) analyst.weigh(order.weigh);
    else port.postMessage(...reply(order, analyst));
  });
  port.once('close', () => analyst.close());
}

function reply(order: TaskOrder, analyst: Analyst): [Reply, ArrayBuffer[]] {
  const { number, kind, task } = order;
  try {
    const answer = analyst.do(kind, task);
    return [{ number, answer }, 'terms' in answer ? buffersOf(answer) : []];
  } catch (error) {
    return [{ number, failure: reasonOf(error) }, []];
  }
}

/** What is handed over rather than copied. */
function buffersOf({ terms }: Work['analyse']['answer']): ArrayBuffer[] {
  return Object.values(terms).map(({ buffer }: Int32Array) => buffer as ArrayBuffer);
}
