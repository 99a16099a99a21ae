import type { Outlet } from '../article/outlets/outlets.ts';
import { parseReaderOutlets } from '../article/outlets/readerOutlets.ts';
import type { EntityDecision } from '../entities/nameDecisions.ts';
import { parseEntityDecisions } from './entityDecisions.ts';
import { type CoverageDecision, type FactDecision, type LineDecision, parseDecisions } from './decisions.ts';

/** Where readers' decisions stand in a folder. */
export const DECISIONS_PATH = '.dateline/decisions.jsonl';

/** Where readers declare the outlets of a folder. */
export const OUTLETS_PATH = '.dateline/outlets.json';

/** Where readers' decisions about names stand in a folder. */
export const ENTITIES_PATH = '.dateline/entities.jsonl';

/** Something in one of the files that counts for nothing; it is kept as it stands. */
export interface ReaderFileProblem {
  readonly path: typeof DECISIONS_PATH | typeof OUTLETS_PATH | typeof ENTITIES_PATH;
  /** 1-based; null where it is the file as a whole. */
  readonly line: number | null;
  /** Why, for the reader. */
  readonly reason: string;
}

/** What readers decided and declared in one folder. */
export interface ReaderFiles {
  readonly lines: readonly LineDecision[];
  readonly facts: readonly FactDecision[];
  readonly coverage: readonly CoverageDecision[];
  readonly outlets: readonly Outlet[];
  readonly names: readonly EntityDecision[];
  readonly problems: readonly ReaderFileProblem[];
}

/** Reads the texts of the files in a folder's `.dateline`; empty for one that is not there. */
export function readReaderFiles(texts: {
  readonly decisions: string;
  readonly outlets: string;
  readonly entities: string;
}): ReaderFiles {
  const { lines, facts, coverage, unreadable } = parseDecisions(texts.decisions);
  const { outlets, refused } = parseReaderOutlets(texts.outlets);
  const names = parseEntityDecisions(texts.entities);
  return {
    lines,
    facts,
    coverage,
    outlets,
    names: names.names,
    problems: [
      ...names.unreadable.map(({ line, reason }) => ({ path: ENTITIES_PATH, line, reason }) as const),
      ...unreadable.map(({ line, reason }) => ({ path: DECISIONS_PATH, line, reason }) as const),
      ...refused.map((reason) => ({ path: OUTLETS_PATH, line: null, reason }) as const),
    ],
  };
}
