import assert from 'node:assert/strict';
import { FOLDER_FEATURES, FolderFeatures } from '../../../../src/core/coverage/folderFeatures.ts';
import { NEIGHBOURHOOD_FEATURES, NeighbourhoodFeatures } from '../../../../src/core/coverage/neighbourhoodFeatures.ts';

/** Articles 0, 1 and 2 are alike, 3 hangs on 2. */
const PAIRS = { a: Uint32Array.of(0, 0, 1, 2), b: Uint32Array.of(1, 2, 2, 3), size: 4 };
const SCORES = Float32Array.of(0.75, 0.5, 0.5, 0.25);

function feature(name: (typeof NEIGHBOURHOOD_FEATURES)[number]): number[] {
  const width = NEIGHBOURHOOD_FEATURES.length;
  const rows = new Float32Array(PAIRS.size * width);
  const features = new NeighbourhoodFeatures(4, PAIRS, SCORES);
  // In two parts, the second of which begins inside the pairs of an article.
  features.write(0, 1, rows, width, 0);
  features.write(1, PAIRS.size, rows.subarray(width), width, 0);
  return Array.from({ length: PAIRS.size }, (_, p) => rows[p * width + NEIGHBOURHOOD_FEATURES.indexOf(name)]!);
}

describe('NeighbourhoodFeatures', () => {
  it('finds the best way through a third article', () => {
    assert.deepEqual(feature('bridge'), [0.5, 0.5, 0.5, 0]);
  });

  it('ranks a pair among those of its articles', () => {
    assert.deepEqual(feature('bestRank'), [0, 0, 1, 0]);
    assert.deepEqual(feature('worstRank'), [0, 1, 1, 2]);
  });

  it('tells how far a pair is behind the best other one', () => {
    assert.deepEqual(feature('gap'), [-0.25, 0.25, 0.25, 0.25]);
  });

  it('gives more in common to those with the same neighbours', () => {
    const [common01, , , common23] = feature('common');
    assert.ok(common01! > common23!);
  });
});

describe('FolderFeatures', () => {
  it('tells what the other articles have, and how many pairs stand above', () => {
    const width = FOLDER_FEATURES.length;
    const rows = new Float32Array(PAIRS.size * width);
    new FolderFeatures(4, PAIRS, SCORES).write(0, PAIRS.size, rows, width, 0);
    const column = (i: number): number[] => Array.from({ length: PAIRS.size }, (_, p) => rows[p * width + i]!);
    assert.deepEqual(column(1), [0.375, 0.5, 0.5, 0.75]);
    assert.deepEqual(column(2), [0, 0.25, 0.25, 0.75]);
  });
});
