import assert from 'node:assert/strict';
import { Batch } from '../../../../src/vscode/views/batch.ts';

/** Work that waits to be let through. */
function gate() {
  const waiting: (() => void)[] = [];
  const started: (() => void)[] = [];
  let runs = 0;
  const work = (): Promise<void> => {
    runs++;
    started.shift()?.();
    return new Promise((resolve) => waiting.push(resolve));
  };
  return {
    work,
    runs: () => runs,
    nextStart: () => new Promise<void>((resolve) => started.push(resolve)),
    finish: () => waiting.shift()?.(),
  };
}

describe('a batch', () => {
  it('does the work once for many requests', async () => {
    const { work, runs, nextStart } = gate();
    const batch = new Batch(0, work);
    const start = nextStart();
    for (let request = 0; request < 1000; request++) batch.request();
    await start;
    assert.equal(runs(), 1);
  });

  it('does it again for a request that came while it ran, after it ended', async () => {
    const { work, runs, nextStart, finish } = gate();
    const batch = new Batch(0, work);
    const first = nextStart();
    batch.request();
    await first;
    batch.request();
    batch.request();
    assert.equal(runs(), 1);
    const second = nextStart();
    finish();
    await second;
    assert.equal(runs(), 2);
  });

  it('does nothing once it is disposed', async () => {
    const { work, runs } = gate();
    const batch = new Batch(0, work);
    batch.request();
    batch.dispose();
    await new Promise((resolve) => setTimeout(resolve, 0));
    assert.equal(runs(), 0);
  });
});
