import type { Uri } from 'vscode';
import type { LineDecision } from '../../core/annotations/decisions.ts';
import { type DecisionScope, type Making, keepingFolder, pathIn } from './making.ts';

/** A line, or words within one, as `foldLine` gives them. */
export interface LineText {
  readonly text: string;
  /** Words within a line. */
  readonly part: boolean;
}

/** Where a decision about lines of a file holds. */
export interface LineScope {
  readonly file: Uri;
  readonly scope: DecisionScope;
  /** The file's outlet as readers write it; undefined where it is unknown. */
  readonly outlet: string | undefined;
}

/** Decisions to make, and narrower ones to take back that would stand in their way. */
export interface LineMakings {
  readonly make: readonly Making[];
  readonly clear: readonly Making[];
}

/** What lines of a file are from now on. Throws an error for the reader where no folder is open. */
export function lineMakings(texts: readonly LineText[], is: LineDecision['is'], where: LineScope): LineMakings {
  const folder = keepingFolder(where.file);
  const making = (of: Pick<LineDecision, 'path' | 'outlet'>) =>
    texts.map(({ text, part }): Making => ({
      folder,
      decision: { kind: 'line', is, text, ...(part && { part: true }), ...of },
    }));
  const inFile = making({ path: pathIn(where.file) });
  if (where.scope === 'file') return { make: inFile, clear: [] };
  const inOutlet = where.outlet === undefined ? [] : making({ outlet: where.outlet });
  if (where.scope === 'outlet') return { make: inOutlet, clear: inFile };
  return { make: making({}), clear: [...inFile, ...inOutlet] };
}
