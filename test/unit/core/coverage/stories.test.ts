import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { APART, type NumberPair } from '../../../../src/core/coverage/decidedPairs.ts';
import { finish } from '../../../../src/core/finish.ts';
import { groupStories } from '../../../../src/core/coverage/stories.ts';

type Scored = readonly [a: number, b: number, score: number];

function group(
  size: number,
  scored: readonly Scored[],
  threshold = 0.5,
  together: readonly NumberPair[] = [],
): number[][] {
  const pairs = {
    a: Uint32Array.from(scored, ([a]) => a),
    b: Uint32Array.from(scored, ([, b]) => b),
    size: scored.length,
  };
  const scores = Float32Array.from(scored, ([, , score]) => score);
  return finish(groupStories(size, pairs, scores, threshold, together));
}

describe('groupStories', () => {
  it('finds nothing among nothing', () => {
    assert.deepEqual(group(0, []), []);
    assert.deepEqual(group(3, []), []);
  });

  it('joins pairs at the threshold and above', () => {
    assert.deepEqual(group(4, [[0, 1, 0.5], [2, 3, 0.49]]), [[0, 1]]); // prettier-ignore
  });

  it('does not join the ends of a chain', () => {
    assert.deepEqual(group(3, [[0, 1, 0.9], [1, 2, 0.8]]), [[0, 1]]); // prettier-ignore
  });

  it('joins the ends when they are likely too', () => {
    assert.deepEqual(group(3, [[0, 1, 0.9], [0, 2, 0.3], [1, 2, 0.8]]), [[0, 1, 2]]); // prettier-ignore
  });

  it('joins two groups by the mean of all pairs between them', () => {
    const inside: Scored[] = [[0, 1, 0.9], [2, 3, 0.9]]; // prettier-ignore
    const between: Scored[] = [[0, 2, 0.6], [0, 3, 0.6], [1, 2, 0.6]]; // prettier-ignore
    assert.deepEqual(group(4, [...inside, ...between]), [[0, 1], [2, 3]]); // prettier-ignore
    assert.deepEqual(group(4, [...inside, ...between, [1, 3, 0.6]]), [[0, 1, 2, 3]]);
  });

  it('puts no article into two stories', () => {
    const scored: Scored[] = [];
    for (let a = 0; a < 30; a++) for (let b = a + 1; b < 30; b++) scored.push([a, b, ((a * 7 + b * 13) % 10) / 10]);
    const members = group(30, scored).flat();
    assert.equal(new Set(members).size, members.length);
  });

  it('keeps the ends of a chain apart, and so its middle with the likelier one', () => {
    const chain: Scored[] = [[0, 1, 0.8], [0, 2, APART], [1, 2, 0.9]]; // prettier-ignore
    assert.deepEqual(group(3, chain), [[1, 2]]);
    assert.deepEqual(group(4, [...chain, [0, 3, 0.9], [1, 3, 0.9], [2, 3, 0.9]]), [[0, 3], [1, 2]]); // prettier-ignore
  });

  it('makes one story of two whose articles belong together', () => {
    assert.deepEqual(group(4, [[0, 1, 0.9], [2, 3, 0.9]], 0.5, [[1, 2]]), [[0, 1, 2, 3]]); // prettier-ignore
    assert.deepEqual(group(3, [], 0.5, [[0, 2]]), [[0, 2]]);
  });

  it('joins a pair whatever was kept apart beside it', () => {
    const beside: Scored[] = [[0, 1, 0.9], [2, 3, 0.8], [1, 3, APART]]; // prettier-ignore
    const groups = group(4, beside, 0.5, [[0, 2]]);
    assert.ok(
      groups.some((members) => members.includes(0) && members.includes(2)),
      JSON.stringify(groups),
    );
    assert.ok(!groups.some((members) => members.includes(1) && members.includes(3)), JSON.stringify(groups));
  });

  it('holds to what was kept apart where decisions contradict one another', () => {
    assert.deepEqual(group(3, [[0, 2, APART]], 0.5, [[0, 1], [1, 2]]), [[1, 2]]); // prettier-ignore
  });

  const size = 8;
  const pairs = fc.uniqueArray(
    fc
      .tuple(fc.nat(size - 1), fc.nat(size - 1))
      .filter(([a, b]) => a < b)
      .map(([a, b]): NumberPair => [a, b]),
    { selector: ([a, b]) => a * size + b, maxLength: 20 },
  );

  it('never joins what was kept apart, and always what was joined, where both can hold', () => {
    fc.assert(
      fc.property(pairs, fc.array(fc.integer({ min: 0, max: 11 }), { minLength: 20, maxLength: 20 }), (all, kinds) => {
        const of = (wanted: (kind: number) => boolean) => all.filter((_, index) => wanted(kinds[index] ?? 0));
        const apart = of((kind) => kind === 0);
        const together = of((kind) => kind === 1 || kind === 2);
        const scored = all.map(([a, b], index): Scored => {
          const kind = kinds[index] ?? 0;
          return [a, b, kind === 0 ? APART : (kind - 1) / 10];
        });
        const groups = group(size, scored, 0.5, together);
        const isOne = ([a, b]: NumberPair) => groups.some((members) => members.includes(a) && members.includes(b));
        assert.ok(!apart.some(isOne), 'kept apart');
        // Decided pairs alone tell whether they contradict one another.
        const joined = group(size, together.map(([a, b]): Scored => [a, b, 1]), 0, together); // prettier-ignore
        const contradicts = apart.some(([a, b]) =>
          joined.some((members) => members.includes(a) && members.includes(b)),
        );
        if (!contradicts) assert.ok(together.every(isOne), 'joined');
      }),
    );
  });
});
