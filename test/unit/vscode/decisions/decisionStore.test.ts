import assert from 'node:assert/strict';
import { type LineDecision, formatDecisions } from '../../../../src/core/annotations/decisions.ts';
import { type DecisionFile, DecisionStore } from '../../../../src/vscode/decisions/decisionStore.ts';

/** A file in memory whose writes take a turn, as on a disk. */
class MemoryFile implements DecisionFile {
  text = '';
  writes = 0;
  fails = false;

  async read(): Promise<string> {
    await Promise.resolve();
    return this.text;
  }

  async replace(text: string): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    if (this.fails) throw new Error('read-only');
    this.text = text;
    this.writes++;
  }
}

const line = (text: string): LineDecision => ({ is: 'article', text });

describe('DecisionStore', () => {
  it('loses nothing when decisions come at once', async () => {
    const file = new MemoryFile();
    const store = new DecisionStore(file);
    await Promise.all([store.add([line('a')]), store.add([line('b'), line('c')]), store.add([line('a')])]);
    assert.deepEqual((await store.read()).lines, [line('a'), line('b'), line('c')]);
    assert.equal(file.writes, 3);
  });

  it('adds to what another program wrote meanwhile, and keeps what it cannot read', async () => {
    const file = new MemoryFile();
    const store = new DecisionStore(file);
    await store.add([line('a')]);
    file.text = `${formatDecisions({ lines: [line('theirs')], unreadable: [] })}=======\n`;
    await store.add([line('b')]);
    const { lines, unreadable } = await store.read();
    assert.deepEqual(lines, [line('b'), line('theirs')]);
    assert.deepEqual(
      unreadable.map(({ text }) => text),
      ['======='],
    );
  });

  it('says when it cannot write, and goes on afterwards', async () => {
    const file = new MemoryFile();
    const store = new DecisionStore(file);
    file.fails = true;
    await assert.rejects(store.add([line('a')]), /read-only/u);
    file.fails = false;
    await store.add([line('b')]);
    assert.deepEqual((await store.read()).lines, [line('b')]);
  });
});
