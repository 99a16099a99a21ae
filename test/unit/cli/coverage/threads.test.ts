import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { MessageChannel } from 'node:worker_threads';
import { Threads } from '../../../../src/cli/coverage/threads.ts';
import type { Problem, Surveyed } from '../../../../src/cli/coverage/work.ts';
import type { Place } from '../../../../src/cli/place.ts';

/** A thread that answers a survey with the paths it was given, after some turns of its event loop; it ends or fails at a word. */
const SCRIPT = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', ({ number, task }) => {
    const [{ path }] = task;
    if (path === 'end') process.exit(3);
    if (path === 'fail') parentPort.postMessage({ number, failure: 'out of words' });
    else setTimeout(() => parentPort.postMessage({ number, answer: [{ message: path }] }), path.length);
  });
`;
const FILE = new URL(`data:text/javascript,${encodeURIComponent(SCRIPT)}`);

function message([one]: (Surveyed | Problem)[]): string {
  return one && 'message' in one ? one.message : '';
}

/** Tasks that come one by one; `wait` takes a while to come. */
async function* tasksOf(paths: readonly string[]): AsyncGenerator<Place[]> {
  for (const path of paths) {
    if (path === 'wait') await setTimeout(300);
    yield [{ kind: 'file', path, known: path }];
  }
}

async function answers(threads: number, ...paths: string[]): Promise<string[]> {
  return answersTo(threads, tasksOf(paths));
}

async function answersTo(threads: number, tasks: AsyncIterable<readonly Place[]>): Promise<string[]> {
  const crew = new Threads(FILE, threads, null);
  const taken: string[] = [];
  try {
    await crew.all('survey', tasks, (answer) => taken.push(answer instanceof Error ? answer.message : message(answer)));
  } finally {
    await crew.close();
  }
  return taken;
}

describe('Threads', function () {
  this.timeout(20_000);

  it('gives answers in the order of the tasks, whoever is faster', async () => {
    const paths = Array.from({ length: 60 }, (_, i) => 'x'.repeat(1 + ((i * 7) % 23)));
    assert.deepEqual(await answers(3, ...paths), paths);
  });

  it('goes on when all answers came while the next task did not', async () => {
    const paths = ['x'.repeat(100), ...Array.from({ length: 7 }, () => 'y'), 'wait', 'z'];
    assert.deepEqual(await answers(1, ...paths), paths);
    const more = ['x'.repeat(100), ...Array.from({ length: 15 }, () => 'y'), 'wait', 'z'];
    assert.deepEqual(await answers(2, ...more), more);
  });

  it('has this thread work first, and the others beside it', async () => {
    const { port1, port2 } = new MessageChannel();
    port2.on('message', ({ number }: { number: number }) =>
      port2.postMessage({ number, answer: [{ message: 'here' }] }),
    );
    const crew = new Threads(FILE, 2, null, port1);
    const taken: string[] = [];
    const take = (answer: (Surveyed | Problem)[] | Error) =>
      taken.push(answer instanceof Error ? answer.message : message(answer));
    try {
      await crew.all('survey', tasksOf(['one']), take);
      assert.deepEqual(taken, ['here']);
      await crew.all('survey', tasksOf(['one', 'two', 'three']), take);
      assert.deepEqual(taken.slice(0, 3), ['here', 'here', 'two']);
    } finally {
      await crew.close();
    }
  });

  it('gives an error for work that failed, and goes on', async () => {
    assert.deepEqual(await answers(2, 'a', 'fail', 'b'), ['a', 'out of words', 'b']);
  });

  it('loses the work of a thread that ends, and no more', async () => {
    const found = await answers(2, 'a', 'end', 'b', 'c', 'd', 'e', 'f');
    assert.equal(found.length, 7);
    assert.equal(found[1], 'its thread ended');
    assert.ok(found.filter((answer) => answer === 'its thread ended').length <= 2);
  });

  it('never waits for threads that have all ended', async () => {
    assert.deepEqual(
      await answers(1, 'end', 'a', 'b', 'c'),
      Array.from({ length: 4 }, () => 'its thread ended'),
    );
  });
});
