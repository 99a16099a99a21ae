import assert from 'node:assert/strict';
import type { DateDecision } from '../../../../src/core/annotations/decisions.ts';
import { DecisionJournal, type Kept, type Undoable } from '../../../../src/vscode/decisions/decisionJournal.ts';

/** A memento that keeps JSON, as the editor's does over a reload. */
class Memory implements Kept {
  readonly #kept = new Map<string, string>();

  get<T>(key: string, otherwise: T): T {
    const kept = this.#kept.get(key);
    return kept === undefined ? otherwise : (JSON.parse(kept) as T);
  }

  async update(key: string, value: unknown): Promise<void> {
    this.#kept.set(key, JSON.stringify(value));
  }
}

const dated = (path: string): DateDecision => ({ kind: 'date', is: '2023-05-16', path });

function step(title: string, folder = 'file:///news', path = 'quay/a.txt'): Undoable {
  return { title, changes: [{ folder, about: [dated(path)], before: [] }] };
}

function journalOf(memory: Memory, empty: boolean[] = []): DecisionJournal {
  return new DecisionJournal(memory, (isEmpty) => empty.push(isEmpty));
}

describe('DecisionJournal', () => {
  it('gives the last step first, also after a reload, and tells when there is none', async () => {
    const memory = new Memory();
    const empty: boolean[] = [];
    const journal = journalOf(memory, empty);
    await journal.push(step('one'));
    await journal.push(step('two'));
    assert.equal((await journal.pop())?.title, 'two');
    const reloaded = journalOf(memory, empty);
    assert.deepEqual(await reloaded.pop(), step('one'));
    assert.equal(await reloaded.pop(), undefined);
    assert.deepEqual(empty, [true, false, false, false, false, true]);
  });

  it('keeps the last fifty', async () => {
    const journal = journalOf(new Memory());
    for (let i = 1; i <= 52; i++) await journal.push(step(String(i)));
    const titles: string[] = [];
    for (let last = await journal.pop(); last; last = await journal.pop()) titles.push(last.title);
    assert.equal(titles.length, 50);
    assert.equal(titles.at(-1), '3');
  });

  it('follows files that move, in their own folder alone', async () => {
    const journal = journalOf(new Memory());
    await journal.push(step('other folder', 'file:///else'));
    await journal.push(step('moved'));
    await journal.move('file:///news', 'quay', 'pier');
    assert.deepEqual((await journal.pop())?.changes[0]?.about, [dated('pier/a.txt')]);
    assert.deepEqual((await journal.pop())?.changes[0]?.about, [dated('quay/a.txt')]);
  });
});
