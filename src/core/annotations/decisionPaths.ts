import { byCodeUnits } from '../text/byCodeUnits.ts';
import type { Decision } from './decisions.ts';

/** The files a decision is about; none where it is about words wherever they stand. */
export function pathsOf(decision: Decision): readonly string[] {
  if (decision.kind === 'pair') return decision.paths;
  return decision.kind === 'passage' || decision.path === undefined ? [] : [decision.path];
}

/** The decision with other paths in place of its own. */
export function withPaths<T extends Decision>(decision: T, to: (path: string) => string): T {
  if (decision.kind === 'pair') return { ...decision, paths: decision.paths.map(to).sort(byCodeUnits) };
  if (decision.kind === 'passage' || decision.path === undefined) return decision;
  return { ...decision, path: to(decision.path) };
}
