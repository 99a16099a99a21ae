import assert from 'node:assert/strict';
import { FEATURE_NAMES, writeFeatures } from '../../../../src/core/boilerplate/features.ts';
import { Page } from '../../../../src/core/boilerplate/page.ts';
import { shippedModel } from './shippedModel.ts';

const PROSE = 'The bridge at Solvik was opened to trains on Tuesday, and the mayor of Lindholm walked across it first.';
const TEXT = ['Bridge opens at Solvik', '', PROSE, '', 'Share:', 'Subscribe to our newsletter'].join('\n');

function featuresOf(index: number): ReadonlyMap<string, number> {
  const row = new Float32Array(FEATURE_NAMES.length).fill(NaN);
  const count = writeFeatures(new Page(TEXT, shippedModel.lexicon), index, row);
  assert.equal(count, FEATURE_NAMES.length);
  return new Map(FEATURE_NAMES.map((name, i) => [name, row[i]!]));
}

describe('features', () => {
  it('have names of their own and a value each', () => {
    assert.equal(new Set(FEATURE_NAMES).size, FEATURE_NAMES.length);
    for (let index = 0; index < 4; index++)
      for (const value of featuresOf(index).values()) assert(!Number.isNaN(value));
  });

  it('stand under their names', () => {
    const features = featuresOf(3);
    const expected = {
      words: 4,
      'ends with': 0,
      subscribe: 4,
      'cue at start': 2,
      'from start': 3,
      'from end': 0,
      'since prose': 2,
      'page lines': 4,
      'words -2': 19,
      'words -1': 1,
      'words 1': -1,
      'colon before': 1,
      'blanks before': 0,
      'blanks after': -1,
      'content words': 2,
    };
    for (const [name, value] of Object.entries(expected)) assert.equal(features.get(name), value, name);
  });

  it('tell how a line is like those beside it', () => {
    assert.equal(featuresOf(0).get('like neighbours'), 0);
    assert.equal(featuresOf(2).get('like neighbours'), 0);
  });
});
