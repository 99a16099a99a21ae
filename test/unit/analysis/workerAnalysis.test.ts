import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import type { Message } from '../../../src/analysis/channel.ts';
import { nodeHost } from '../../../src/analysis/node/nodeHost.ts';
import { CancelledError } from '../../../src/analysis/protocol.ts';
import { type RunningWorker, WorkerAnalysis, WorkerCrashedError } from '../../../src/analysis/workerAnalysis.ts';

/** A worker that answers each request with its name, but never `inspect`, and crashes when told to. */
class FakeWorker implements RunningWorker {
  readonly heard: string[] = [];
  terminated = 0;
  crash: (reason: string) => void = () => {};
  #answer: (message: Message) => void = () => {};

  readonly wire = {
    post: (message: Message) => {
      if (message.type !== 'request') return;
      this.heard.push(message.method);
      if (message.method === 'inspect') return;
      queueMicrotask(() => this.#answer({ type: 'reply', id: message.id, value: message.method }));
    },
    listen: (receive: (message: Message) => void) => {
      this.#answer = receive;
    },
  };

  onCrash(listener: (reason: string) => void): void {
    this.crash = listener;
  }

  terminate(): void {
    this.terminated++;
  }
}

describe('WorkerAnalysis', () => {
  let workers: FakeWorker[];
  let crashes: string[];
  let failures: Error[];
  let analysis: WorkerAnalysis;
  const inspect = () => analysis.call('inspect', { id: 'memory:/a.txt', path: 'a.txt', text: 'Solvik' });
  const status = () => analysis.call('status', null);
  const newest = () => {
    const worker = workers.at(-1);
    assert.ok(worker);
    return worker;
  };

  beforeEach(() => {
    workers = [];
    crashes = [];
    failures = [];
    analysis = new WorkerAnalysis(
      () => {
        const failure = failures.shift();
        if (failure) return Promise.reject(failure);
        const worker = new FakeWorker();
        workers.push(worker);
        return Promise.resolve(worker);
      },
      nodeHost,
      { read: () => new Uint8Array(), data: () => new Uint8Array(), indexChanged: () => null },
      ({ message }) => crashes.push(message),
    );
  });

  it('starts one worker, with the first request', async () => {
    assert.equal(workers.length, 0);
    await Promise.all([status(), status()]);
    assert.equal(workers.length, 1);
  });

  it('a crash fails what is under way, ends the worker and is told once; the next request starts another', async () => {
    const waiting = inspect();
    await setImmediate();
    newest().crash('out of memory');
    await assert.rejects(waiting, WorkerCrashedError);
    assert.deepEqual(crashes, ['The analysis stopped unexpectedly: out of memory']);
    assert.equal(workers[0]?.terminated, 1);
    assert.equal(workers.length, 1);
    await status();
    assert.equal(workers.length, 2);
  });

  it('a new worker hears again, before anything else, what the reader said last', async () => {
    await analysis.call('decide', { lines: [], facts: [] });
    await analysis.call('know', { outlets: [] });
    await analysis.call('decide', { lines: [], facts: [] });
    await status();
    newest().crash('out of memory');
    await status();
    assert.deepEqual(newest().heard, ['decide', 'know', 'status']);
  });

  it('gives up after several crashes, and says so', async () => {
    for (let i = 0; i < 3; i++) {
      await status();
      newest().crash('out of memory');
    }
    await assert.rejects(status(), /Reload the window/);
    await assert.rejects(status(), /Reload the window/);
    assert.equal(workers.length, 3);
  });

  it('tries again after a start that failed', async () => {
    failures.push(new Error('the worker file is locked'));
    await assert.rejects(status(), { message: 'the worker file is locked' });
    await status();
    assert.equal(workers.length, 1);
  });

  it('ends the worker when it is disposed of, cancels what is under way and takes no more', async () => {
    const waiting = inspect();
    await setImmediate();
    analysis.dispose();
    await assert.rejects(waiting, CancelledError);
    await assert.rejects(status(), CancelledError);
    assert.equal(newest().terminated, 1);
    newest().crash('its thread ended');
    assert.deepEqual(crashes, []);
  });

  it('ends a worker that is still starting when it is disposed of', async () => {
    const waiting = status();
    analysis.dispose();
    await assert.rejects(waiting, CancelledError);
    await setImmediate();
    assert.equal(newest().terminated, 1);
  });
});
