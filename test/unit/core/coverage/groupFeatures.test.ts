import assert from 'node:assert/strict';
import { GROUP_FEATURES, groupFeatures } from '../../../../src/core/coverage/groupFeatures.ts';
import { finish } from '../../../../src/core/finish.ts';

/** Two stories of three and two articles, 0–2 and 3–4, between which the pairs 2–3 and 2–4 are in doubt; 5 is alone but for 4–5. */
const PAIRS = { a: Uint32Array.of(0, 0, 1, 2, 2, 3, 4), b: Uint32Array.of(1, 2, 2, 3, 4, 4, 5), size: 7 };
const SCORES = Float32Array.of(0.75, 0.75, 1, 0.5, 0.25, 1, 0.125);

function feature(name: (typeof GROUP_FEATURES)[number]): number[] {
  const width = GROUP_FEATURES.length + 1;
  const rows = new Float32Array(PAIRS.size * width);
  finish(groupFeatures(6, PAIRS, SCORES)).write(0, PAIRS.size, rows, width, 1);
  return Array.from({ length: PAIRS.size }, (_, p) => rows[p * width + 1 + GROUP_FEATURES.indexOf(name)]!);
}

describe('groupFeatures', () => {
  it('tells which pairs one story holds, and how large the stories are', () => {
    assert.deepEqual(feature('together'), [1, 1, 1, 0, 0, 1, 0]);
    assert.deepEqual(feature('smallerStory'), [3, 3, 3, 2, 2, 2, 1]);
    assert.deepEqual(feature('largerStory'), [3, 3, 3, 3, 3, 2, 2]);
  });

  it('gives the mean of the other pairs between two stories, missing ones as 0', () => {
    const [inside, , , doubtful, other, pair] = feature('between');
    assert.equal(inside, 0.875);
    assert.ok(Math.abs(doubtful! - 0.25 / 5) < 1e-6);
    assert.ok(Math.abs(other! - 0.5 / 5) < 1e-6);
    assert.equal(pair, -1, 'a story of two has no other pair');
  });

  it('gives the mean of either article with the rest of the other’s story', () => {
    const less = feature('lessToOther');
    const more = feature('moreToOther');
    assert.deepEqual([less[0], more[0]], [0.75, 1]);
    assert.deepEqual([less[3], more[3]], [0, 0.25]);
    assert.deepEqual([less[6], more[6]], [-1, 0]);
  });

  it('has nothing to say of two articles that stand alone', () => {
    const width = GROUP_FEATURES.length;
    const rows = new Float32Array(width);
    const pairs = { a: Uint32Array.of(0), b: Uint32Array.of(1), size: 1 };
    finish(groupFeatures(2, pairs, Float32Array.of(0.25))).write(0, 1, rows, width, 0);
    assert.deepEqual([...rows], [0, -1, -1, -1, 1, 1]);
  });
});
