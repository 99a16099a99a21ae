import assert from 'node:assert/strict';
import { readCoverageModel } from '../../../../src/core/coverage/coverageModel.ts';
import { FIRST_FEATURES, SECOND_FEATURES } from '../../../../src/core/coverage/featureNames.ts';
import { coverageData } from './model.ts';

const background = coverageData('background.bin');
const weights = Buffer.from(coverageData('weights.json')).toString('utf8');

describe('readCoverageModel', () => {
  it('reads what ships, as text and as bytes', () => {
    const model = readCoverageModel(weights, background);
    assert.deepEqual(readCoverageModel(coverageData('weights.json'), background).first, model.first);
    assert.ok(model.first.features.every((feature) => feature < FIRST_FEATURES.length));
    assert.ok(model.second.features.every((feature) => feature < SECOND_FEATURES.length));
  });

  it('says what is wrong with a file', () => {
    assert.throws(() => readCoverageModel('{', background), /coverage weights: not JSON/);
    assert.throws(() => readCoverageModel('{}', background), /coverage weights: firstFeatures/);
    assert.throws(() => readCoverageModel(weights.replace('"cosine"', '"sine"'), background), /other features/);
    assert.throws(() => readCoverageModel(weights.replace('"depth":4', '"depth":3'), background), /not complete/);
    assert.throws(() => readCoverageModel(weights, background.subarray(1)), /background table/);
  });
});
