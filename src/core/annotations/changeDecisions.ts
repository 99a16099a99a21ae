import { pathsOf, withPaths } from './decisionPaths.ts';
import { type Decision, type Decisions, allDecisions, decisionsOf } from './decisions.ts';

/** The decisions with all about the subjects of `about` taken out, and `instead` put in. */
export function exchanged(decisions: Decisions, about: readonly Decision[], instead: readonly Decision[]): Decisions {
  const subjects = new Set(about.map(subjectOf));
  const others = allDecisions(decisions).filter((decision) => !subjects.has(subjectOf(decision)));
  return decisionsOf([...others, ...instead], decisions.unreadable);
}

/** The decisions after the file or folder `from` became `to`, in place of what was decided about files that lay there. */
export function afterMove(decisions: Decisions, from: string, to: string): Decisions {
  const moved = movedDecisions(decisions, [{ from, to }]);
  return exchanged(withoutFile(decisions, from), moved, moved);
}

/** A file or folder that was renamed or moved. */
export interface PathMove {
  readonly from: string;
  readonly to: string;
}

/** The decisions about files that were moved, as they read once all moves are done. */
export function movedDecisions(decisions: Decisions, moves: readonly PathMove[]): readonly Decision[] {
  return allDecisions(decisions)
    .filter((decision) => moves.some(({ from }) => isAbout(decision, from)))
    .map((decision) => moves.reduce((moved, { from, to }) => movedDecision(moved, from, to), decision))
    .filter(isWhole);
}

/** The decisions that are about nothing but files at or below these paths. */
export function within(decisions: Decisions, paths: readonly string[]): Decisions {
  const inside = (path: string) => paths.some((one) => liesIn(path, one));
  const own = allDecisions(decisions).filter((one) => pathsOf(one).length > 0 && pathsOf(one).every(inside));
  return decisionsOf(own, []);
}

/** The decisions without those about files at or below a path. */
export function withoutFile(decisions: Decisions, path: string): Decisions {
  const others = allDecisions(decisions).filter((decision) => !isAbout(decision, path));
  return decisionsOf(others, decisions.unreadable);
}

/** What the decisions say about the subjects of `about`. */
export function decisionsAbout(decisions: Decisions, about: readonly Decision[]): readonly Decision[] {
  const subjects = new Set(about.map(subjectOf));
  return allDecisions(decisions).filter((decision) => subjects.has(subjectOf(decision)));
}

/** The decision for where its files lie now, after the file or folder `from` became `to`; the same when they lie elsewhere. */
export function movedDecision<T extends Decision>(decision: T, from: string, to: string): T {
  return withPaths(decision, (path) => movedPath(path, { from, to }));
}

/** Where a file lies after a file or folder was moved; the same when it lies elsewhere. */
export function movedPath(path: string, { from, to }: PathMove): string {
  return liesIn(path, from) ? to + path.slice(from.length) : path;
}

function isAbout(decision: Decision, path: string): boolean {
  return pathsOf(decision).some((one) => liesIn(one, path));
}

function liesIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** A file that was moved onto the other of its pair leaves nothing to decide. */
function isWhole(decision: Decision): boolean {
  return decision.kind !== 'pair' || decision.paths[0] !== decision.paths[1];
}

/** What a decision is about: of two with one subject only one can hold. */
function subjectOf(decision: Decision): string {
  const { kind } = decision;
  const words = kind === 'line' || kind === 'passage' ? [decision.text] : [];
  if (kind === 'line') words.push(decision.part ? 'part' : '', decision.outlet ?? '');
  return JSON.stringify([kind, ...words, ...pathsOf(decision)]);
}
