import { type Decision, type Decisions, allDecisions, decisionsOf } from './decisions.ts';

/** The decisions with others, each in place of what was decided about the same before. */
export function withDecisions(decisions: Decisions, added: readonly Decision[]): Decisions {
  const latest = new Map(added.map((decision) => [subjectOf(decision), decision]));
  return exchanged(decisions, added, [...latest.values()]);
}

/** The decisions with all about the subjects of `about` taken out, and `instead` put in. */
export function exchanged(decisions: Decisions, about: readonly Decision[], instead: readonly Decision[]): Decisions {
  const subjects = new Set(about.map(subjectOf));
  const others = allDecisions(decisions).filter((decision) => !subjects.has(subjectOf(decision)));
  return decisionsOf([...others, ...instead], decisions.unreadable);
}

/** The decisions after the file or folder `from` became `to`, in place of what was decided about files that lay there. */
export function afterMove(decisions: Decisions, from: string, to: string): Decisions {
  const moved = movedDecisions(decisions, from, to);
  return exchanged(withoutFile(decisions, from), moved, moved);
}

/** The decisions about files at or below `from`, as they read once it is `to`. */
export function movedDecisions(decisions: Decisions, from: string, to: string): readonly Decision[] {
  return allDecisions(decisions).flatMap((decision) => movedDecision(decision, from, to) ?? []);
}

/** The decisions without those about files at or below a path. */
export function withoutFile(decisions: Decisions, path: string): Decisions {
  const others = allDecisions(decisions).filter((decision) => movedDecision(decision, path, path) === undefined);
  return decisionsOf(others, decisions.unreadable);
}

/** What the decisions say about the subjects of `about`. */
export function decisionsAbout(decisions: Decisions, about: readonly Decision[]): readonly Decision[] {
  const subjects = new Set(about.map(subjectOf));
  return allDecisions(decisions).filter((decision) => subjects.has(subjectOf(decision)));
}

/** The decision for where its file lies now, after the file or folder `from` became `to`; undefined when it lies elsewhere. */
export function movedDecision<T extends Decision>(decision: T, from: string, to: string): T | undefined {
  const { path } = decision;
  if (path === from) return { ...decision, path: to };
  return path?.startsWith(`${from}/`) ? { ...decision, path: to + path.slice(from.length) } : undefined;
}

/** What a decision is about: of two with one subject only one can hold. */
function subjectOf(decision: Decision): string {
  const { kind, path } = decision;
  return JSON.stringify(kind === 'line' ? [kind, path, decision.text] : [kind, path]);
}
