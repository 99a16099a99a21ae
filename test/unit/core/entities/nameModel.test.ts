import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readNameModel } from '../../../../src/core/entities/nameModel.ts';
import { MODEL_FILE, shippedModel } from './model.ts';

describe('readNameModel', () => {
  it('reads the shipped file, which is at most 2 MB', () => {
    assert.ok(readFileSync(MODEL_FILE).length <= 2_000_000);
    assert.equal(shippedModel().known.named('Vladmir Putin', 'person')?.canonical, 'Vladimir Putin');
    assert.equal(shippedModel().known.named('U.S.', 'place')?.wikidata, 'Q30');
  });

  it('says what is wrong with a file that is not one, or is damaged', () => {
    const bytes = readFileSync(MODEL_FILE);
    assert.throws(() => readNameModel(new Uint8Array()), /name model cannot be read/);
    assert.throws(() => readNameModel(new Uint8Array([1, 2, 3, 4, 5])), /not a Dateline model file/);
    assert.throws(() => readNameModel(bytes.subarray(0, 1000)), /cut short/);
    const damaged = Uint8Array.from(bytes);
    damaged.fill(255, 16, 20);
    assert.throws(() => readNameModel(damaged), /a count is wrong/);
  });
});
