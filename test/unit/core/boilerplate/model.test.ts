import assert from 'node:assert/strict';
import { readBoilerplateModel } from '../../../../src/core/boilerplate/model.ts';
import { lexiconText, modelBytes } from './shippedModel.ts';

describe('readBoilerplateModel', () => {
  it('reads the files that ship, which are small', () => {
    const { first, second, headline } = readBoilerplateModel(modelBytes, lexiconText);
    assert(first.count > 0 && second.count > 0 && headline.count > 0);
    assert(modelBytes.length <= 64 * 1024, `${modelBytes.length} bytes`);
    assert(modelBytes.length + Buffer.byteLength(lexiconText) <= 150 * 1024);
  });

  it('refuses a file of another kind, of another version and of other features', () => {
    assert.throws(() => readBoilerplateModel(new Uint8Array(100), lexiconText), /Not a boilerplate model/);
    for (const [offset, reason] of [
      [4, /Not a boilerplate model/],
      [8, /other features/],
    ] as const) {
      const changed = Uint8Array.from(modelBytes);
      changed[offset]! ^= 1;
      assert.throws(() => readBoilerplateModel(changed, lexiconText), reason);
    }
  });

  it('refuses a file that ends early, wherever', () => {
    for (const length of [0, 3, 11, 20, 31, 500, modelBytes.length >> 1, modelBytes.length - 1]) {
      assert.throws(() => readBoilerplateModel(modelBytes.subarray(0, length), lexiconText), /ends early/);
    }
  });
});
