import assert from 'node:assert/strict';
import { exchanged } from '../../../../src/core/annotations/changeDecisions.ts';
import {
  type Decision,
  type Decisions,
  type LineDecision,
  decisionsOf,
  formatDecisions,
  parseDecisions,
} from '../../../../src/core/annotations/decisions.ts';
import { RecordStore } from '../../../../src/vscode/decisions/recordStore.ts';
import { MemoryFile } from './memoryFile.ts';

const line = (text: string): LineDecision => ({ kind: 'line', is: 'article', text });

function decisionsIn(file: MemoryFile): RecordStore<Decisions> {
  return new RecordStore(file, { parse: parseDecisions, format: formatDecisions });
}

function add(store: RecordStore<Decisions>, ...added: Decision[]) {
  return store.change((before) => exchanged(before, added, added));
}

describe('RecordStore', () => {
  it('loses nothing when decisions come at once, and writes only what is new', async () => {
    const file = new MemoryFile();
    const store = decisionsIn(file);
    await Promise.all([add(store, line('a')), add(store, line('b'), line('c')), add(store, line('a'))]);
    assert.deepEqual((await store.read()).lines, [line('a'), line('b'), line('c')]);
    assert.equal(file.writes, 2);
  });

  it('adds to what another program wrote meanwhile, and keeps what it cannot read', async () => {
    const file = new MemoryFile();
    const store = decisionsIn(file);
    await add(store, line('a'));
    file.text = `${formatDecisions(decisionsOf([line('theirs')], []))}=======\n`;
    await add(store, line('b'));
    const { lines, unreadable } = await store.read();
    assert.deepEqual(lines, [line('b'), line('theirs')]);
    assert.deepEqual(
      unreadable.map(({ text }) => text),
      ['======='],
    );
  });

  it('gives what stood before, and leaves a file as somebody arranged it where nothing changes', async () => {
    const file = new MemoryFile();
    const store = decisionsIn(file);
    file.text = '{"path":"a.txt", "kind":"date", "is":null}\r\n';
    const { facts } = await store.change((before) => before);
    assert.deepEqual(facts, [{ kind: 'date', is: null, path: 'a.txt' }]);
    assert.equal(file.writes, 0);
  });

  it('says when it cannot write, and goes on afterwards', async () => {
    const file = new MemoryFile();
    const store = decisionsIn(file);
    file.fails = true;
    await assert.rejects(add(store, line('a')), /read-only/u);
    file.fails = false;
    await add(store, line('b'));
    assert.deepEqual((await store.read()).lines, [line('b')]);
  });
});
