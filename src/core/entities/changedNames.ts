import { foldedName } from './canonicalForm.ts';
import type { EntityDecision } from './nameDecisions.ts';

/** Articles and names that new decisions are about. */
export interface ChangedNames {
  readonly ids: ReadonlySet<string>;
  /** As written; articles that hold one may have other names now. */
  readonly search: readonly string[];
}

/** The names that decisions are about which are new or gone: those that the index has, folded, and those that only texts tell of. */
export function changedNames(
  before: readonly EntityDecision[],
  after: readonly EntityDecision[],
): { readonly inIndex: ReadonlySet<string>; readonly inTexts: readonly string[] } {
  const [old, now] = [before, after].map((all) => new Set(all.map((one) => JSON.stringify(one))));
  const gone = before.filter((one) => !now!.has(JSON.stringify(one)));
  const fresh = after.filter((one) => !old!.has(JSON.stringify(one)));
  const changed = [...gone, ...fresh];
  // A name that was none, and one that was missed, are in no index.
  const searched = [
    ...changed.filter(({ kind }) => kind === 'known'),
    ...gone.filter(({ kind, is }) => kind === 'name' && is === 'none'),
  ];
  return {
    inIndex: new Set(changed.flatMap(namesOf).map(foldedName)),
    inTexts: [...new Set(searched.flatMap(namesOf))],
  };
}

function namesOf(decision: EntityDecision): readonly string[] {
  return decision.kind === 'names' ? decision.names : [decision.name];
}
