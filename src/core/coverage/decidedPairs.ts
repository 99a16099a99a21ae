import type { CoverageDecision } from '../annotations/decisions.ts';
import type { Folder } from './folder.ts';
import type { ScoredPairs } from './pairList.ts';

/** Two articles, by id, that the reader says are one story, or are not. */
export interface DecidedPair {
  readonly a: string;
  readonly b: string;
  readonly is: 'together' | 'apart';
}

/** The pairs that decisions are about, by the ids of the articles that have their paths; those of others are left out. */
export function decidedPairs(
  decisions: readonly CoverageDecision[],
  articles: Iterable<{ readonly id: string; readonly path: string }>,
): readonly DecidedPair[] {
  const pairs = decisions.filter((one) => one.kind === 'pair');
  if (pairs.length === 0) return [];
  const wanted = new Set(pairs.flatMap(({ paths }) => paths));
  const ids = new Map<string, string>();
  for (const { id, path } of articles) if (wanted.has(path)) ids.set(path, id);
  return pairs.flatMap(({ is, paths }) => {
    const [a, b] = paths.map((path) => ids.get(path));
    return a !== undefined && b !== undefined ? [{ a, b, is }] : [];
  });
}

/** The words of passages that count for nothing, by the reader's decisions. */
export function ignoredPassages(decisions: readonly CoverageDecision[]): readonly string[] {
  return decisions.flatMap((one) => (one.kind === 'passage' ? [one.text] : []));
}

/** Two articles by number, the lower first. */
export type NumberPair = readonly [low: number, high: number];

/** The score of a pair that was kept apart: no mean with it reaches a threshold. */
export const APART = -Infinity;

/** Scored pairs as the reader's decisions leave them. */
export interface DecidedScores extends ScoredPairs {
  /** In order. */
  readonly together: readonly NumberPair[];
}

/** Gives pairs that were kept apart the score `APART`, whether they were candidates or not, and tells those joined. */
export function withDecided(ids: Folder['ids'], scored: ScoredPairs, decided: readonly DecidedPair[]): DecidedScores {
  if (decided.length === 0) return { ...scored, together: [] };
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const numbered = (is: DecidedPair['is']): NumberPair[] =>
    decided.flatMap((one) => (one.is === is ? (numberPair(numbers.get(one.a), numbers.get(one.b)) ?? []) : []));
  const together = inOrder(numbered('together'));
  return { ...keptApart(scored, inOrder(numbered('apart')), ids.length), together };
}

function keptApart({ pairs, scores }: ScoredPairs, apart: readonly NumberPair[], articles: number): ScoredPairs {
  const keyOf = (low: number, high: number): number => low * articles + high;
  const keys = new Set(apart.map(([low, high]) => keyOf(low, high)));
  const others = Array.from({ length: pairs.size }, (_, p) => p).filter(
    (p) => !keys.has(keyOf(pairs.a[p]!, pairs.b[p]!)),
  );
  const all: readonly (readonly [number, number, number])[] = [
    ...others.map((p) => [pairs.a[p]!, pairs.b[p]!, scores[p]!] as const),
    ...apart.map(([low, high]) => [low, high, APART] as const),
  ];
  return {
    pairs: {
      a: Uint32Array.from(all, ([a]) => a),
      b: Uint32Array.from(all, ([, b]) => b),
      size: all.length,
    },
    scores: Float32Array.from(all, ([, , score]) => score),
  };
}

function numberPair(x: number | undefined, y: number | undefined): [NumberPair] | undefined {
  if (x === undefined || y === undefined || x === y) return undefined;
  return [x < y ? [x, y] : [y, x]];
}

function inOrder(pairs: readonly NumberPair[]): readonly NumberPair[] {
  return [...pairs].sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}
