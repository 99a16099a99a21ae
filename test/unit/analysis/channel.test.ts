import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { Channel, type Message, type Wire } from '../../../src/analysis/channel.ts';
import type { Host } from '../../../src/analysis/job.ts';
import { CancelledError } from '../../../src/analysis/protocol.ts';
import { cancellation } from './cancellation.ts';

interface Left {
  ping: { params: string; result: string };
}
interface Right {
  echo: { params: string; result: string };
  fail: { params: null; result: null };
  count: { params: number; result: number; partial: number };
  ask: { params: string; result: string };
}

/** Time passes by a slice with each look at the clock, so every breath is a turn of the event loop. */
function steppingHost(): Host {
  let time = 0;
  return { now: () => (time += 100), today: () => '2023-05-16', turn: () => setImmediate() };
}

function connect() {
  const sent: Message[] = [];
  const listeners: ((message: Message) => void)[] = [];
  const end = (own: number): Wire => ({
    post: (message) => {
      sent.push(message);
      queueMicrotask(() => listeners[1 - own]?.(structuredClone(message)));
    },
    listen: (receive) => {
      listeners[own] = receive;
    },
  });
  let counted = 0;
  const left = new Channel<Left, Right>(end(0), steppingHost(), { ping: (text) => `${text}!` });
  const right: Channel<Right, Left> = new Channel<Right, Left>(end(1), steppingHost(), {
    echo: (text) => text,
    fail: () => {
      throw new Error('the file is gone');
    },
    count: async (to, job) => {
      for (; counted < to; counted++) {
        job.partial(counted);
        await job.breathe();
      }
      return counted;
    },
    ask: async (text) => right.call('ping', text),
  });
  return { left, right, sent, counted: () => counted };
}

describe('Channel', () => {
  it('answers a request, and lets the answering side ask back', async () => {
    const { left } = connect();
    assert.equal(await left.call('echo', 'Solvik'), 'Solvik');
    assert.equal(await left.call('ask', 'Solvik'), 'Solvik!');
  });

  it('hands on the message of a failure', async () => {
    const { left } = connect();
    await assert.rejects(left.call('fail', null), { message: 'the file is gone' });
  });

  it('sends partial results in order, before the result', async () => {
    const { left } = connect();
    const partials: number[] = [];
    assert.equal(await left.call('count', 3, { onPartial: (n) => partials.push(n) }), 3);
    assert.deepEqual(partials, [0, 1, 2]);
  });

  it('stops the work when the token asks, and lets go of the token', async () => {
    const { left, counted } = connect();
    const { token, cancel, listeners } = cancellation();
    const call = left.call('count', 1_000_000, { token, onPartial: (n) => n === 2 && cancel() });
    await assert.rejects(call, CancelledError);
    for (let i = 0; i < 5; i++) await setImmediate();
    const reached = counted();
    for (let i = 0; i < 5; i++) await setImmediate();
    assert.equal(counted(), reached);
    assert.deepEqual(listeners, []);
  });

  it('sends nothing for a token that is cancelled already', async () => {
    const { left, sent } = connect();
    const { token, cancel } = cancellation();
    cancel();
    await assert.rejects(left.call('echo', 'x', { token }), CancelledError);
    assert.deepEqual(sent, []);
  });

  it('a newer call with the same key cancels the older, not others', async () => {
    const { left } = connect();
    const older = left.call('count', 1_000_000, { key: 'hover' });
    const other = left.call('echo', 'other', { key: 'outline' });
    const newer = left.call('echo', 'newer', { key: 'hover' });
    await assert.rejects(older, CancelledError);
    assert.equal(await other, 'other');
    assert.equal(await newer, 'newer');
  });

  it('rejects what is under way, and what comes later, once it is closed', async () => {
    const { left } = connect();
    const waiting = left.call('count', 1_000_000);
    left.close(new Error('the worker ended'));
    await assert.rejects(waiting, { message: 'the worker ended' });
    await assert.rejects(left.call('echo', 'x'), { message: 'the worker ended' });
  });

  it('leaves no work behind on the other side once it is closed, and lets go of the token', async () => {
    const { left, counted } = connect();
    const { token, listeners } = cancellation();
    const waiting = left.call('count', 1_000_000, { token, onPartial: (n) => n === 2 && left.close(new Error('bye')) });
    await assert.rejects(waiting, { message: 'bye' });
    for (let i = 0; i < 5; i++) await setImmediate();
    const reached = counted();
    for (let i = 0; i < 5; i++) await setImmediate();
    assert.equal(counted(), reached);
    assert.deepEqual(listeners, []);
  });
});
