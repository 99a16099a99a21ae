import assert from 'node:assert/strict';
import type { Memento, Uri } from 'vscode';
import { DeclinedFiles } from '../../../../src/vscode/language/declinedFiles.ts';

/** What the editor keeps for a workspace, in memory; counts how often it is written. */
class MemoryMemento {
  readonly values = new Map<string, unknown>();
  writes = 0;

  get<T>(key: string, fallback: T): T {
    return (this.values.get(key) as T | undefined) ?? fallback;
  }

  async update(key: string, value: unknown): Promise<void> {
    this.values.set(key, value);
    this.writes++;
  }
}

const file = (name: string) => ({ toString: () => `file:///courier/${name}` }) as Uri;

describe('declined files', () => {
  it('are remembered until the reader takes it back', async () => {
    const memento = new MemoryMemento();
    const declined = new DeclinedFiles(memento as unknown as Memento);
    await declined.set(file('a.txt'), true);
    await declined.set(file('b.txt'), true);
    assert.ok(new DeclinedFiles(memento as unknown as Memento).has(file('a.txt')));
    await declined.set(file('a.txt'), false);
    assert.equal(declined.has(file('a.txt')), false);
    assert.equal(declined.has(file('b.txt')), true);
  });

  it('cost no write when there is nothing to take back', async () => {
    const memento = new MemoryMemento();
    await new DeclinedFiles(memento as unknown as Memento).set(file('a.txt'), false);
    assert.equal(memento.writes, 0);
  });

  it('are at most a thousand, the latest', async () => {
    const declined = new DeclinedFiles(new MemoryMemento() as unknown as Memento);
    for (let index = 0; index <= 1000; index++) await declined.set(file(`${index}.txt`), true);
    assert.equal(declined.has(file('0.txt')), false);
    assert.equal(declined.has(file('1000.txt')), true);
  });
});
