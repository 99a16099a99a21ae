import assert from 'node:assert/strict';
import { HashTable } from '../../../../src/core/boilerplate/hashTable.ts';

describe('HashTable', () => {
  it('gathers the bits of a hash, and has none of any other', () => {
    const table = new HashTable();
    table.add(7, 1);
    table.add(7, 4);
    assert.equal(table.get(7), 5);
    assert.equal(table.get(8), 0);
  });

  it('knows zero and negative hashes', () => {
    const table = new HashTable();
    table.add(0, 2);
    table.add(-1, 8);
    assert.deepEqual([table.get(0), table.get(-1), table.get(1)], [2, 8, 0]);
  });

  it('keeps all it was given while it grows', () => {
    const table = new HashTable();
    const hashes = Array.from({ length: 5000 }, (_, i) => Math.imul(i, 0x9e3779b1));
    hashes.forEach((hash, i) => table.add(hash, i + 1));
    hashes.forEach((hash, i) => assert.equal(table.get(hash), i + 1));
    assert.equal(table.get(12_345), 0);
  });
});
