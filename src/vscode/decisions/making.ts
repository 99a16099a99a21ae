import { type Uri, type WorkspaceFolder, l10n, workspace } from 'vscode';
import type { Decision, FactDecision } from '../../core/annotations/decisions.ts';
import { ReaderError } from '../readerError.ts';

/** What a decision about lines holds for: the one file, all of its outlet, or all files there are. */
export type DecisionScope = 'file' | 'outlet' | 'workspace';

/** A decision and the workspace folder that keeps it. */
export interface Making {
  readonly folder: WorkspaceFolder;
  readonly decision: Decision;
}

/** One fact about each of some files; null: undated, unknown. Throws an error for the reader where no folder is open. */
export function factOf(files: readonly Uri[], kind: FactDecision['kind'], is: string | null): readonly Making[] {
  return files.map((file) => ({ folder: keepingFolder(file), decision: { kind, is, path: pathIn(file) } }));
}

/** The workspace folder that keeps what is decided about a file. Throws an error for the reader when it lies in none. */
export function keepingFolder(file: Uri): WorkspaceFolder {
  const folder = workspace.getWorkspaceFolder(file);
  if (!folder) throw new ReaderError(l10n.t('Decisions are kept in a folder. Open one first.'));
  return folder;
}

/** What a step is called when it is undone: `date of bridge.txt`, `date of 3 articles`. */
export function factTitle(files: readonly Uri[], kind: FactDecision['kind']): string {
  const [first] = files;
  if (first && files.length === 1) {
    const name = pathIn(first).split('/').at(-1) ?? '';
    return kind === 'date' ? l10n.t('date of {0}', name) : l10n.t('outlet of {0}', name);
  }
  return kind === 'date'
    ? l10n.t('date of {0} articles', files.length)
    : l10n.t('outlet of {0} articles', files.length);
}

/** The path by which decisions know a file. */
export function pathIn(file: Uri): string {
  return workspace.asRelativePath(file, false);
}
