import { finish } from '../../src/core/finish.ts';
import { groupStories } from '../../src/core/coverage/stories.ts';
import type { ScoredPair } from './programs/articles.ts';

/** Makes stories, as lists of ids, of the pairs that score at least `cut`. */
export type Linkage = (pairs: readonly ScoredPair[], cut: number) => string[][];

/** Articles that a chain of pairs joins are one story. */
export const connectedComponents: Linkage = (pairs, cut) => {
  const storyOf = new Map<string, string[]>();
  for (const { a, b, score } of pairs) {
    if (score < cut) continue;
    const [one, other] = [storyOf.get(a) ?? [a], storyOf.get(b) ?? [b]];
    if (one === other) continue;
    const joined = [...one, ...other];
    for (const id of joined) storyOf.set(id, joined);
  }
  return [...new Set(storyOf.values())];
};

/** Stories are joined while the mean score between their articles is the cut or more, as in Dateline itself. */
export const averageLinkage: Linkage = (pairs, cut) => {
  const ids = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  const numberOf = new Map(ids.map((id, i) => [id, i]));
  const list = {
    a: Uint32Array.from(pairs, ({ a }) => numberOf.get(a)!),
    b: Uint32Array.from(pairs, ({ b }) => numberOf.get(b)!),
    size: pairs.length,
  };
  // In units of the cut: the floor under which pairs are left out is made for cuts of about a half.
  const scores = Float32Array.from(pairs, ({ score }) => score / cut);
  return finish(groupStories(ids.length, list, scores, 1)).map((members) => members.map((i) => ids[i]!));
};
