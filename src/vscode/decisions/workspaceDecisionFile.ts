import { FileSystemError, Uri, workspace } from 'vscode';
import type { DecisionFile } from './decisionStore.ts';

/** Where decisions stand in a workspace folder. */
export const DECISIONS_PATH = '.dateline/decisions.jsonl';

/** The decisions file of a workspace folder, on whatever file system the folder is. */
export function workspaceDecisionFile(folder: Uri): DecisionFile {
  const file = Uri.joinPath(folder, DECISIONS_PATH);
  const next = file.with({ path: `${file.path}.tmp` });
  return {
    read: async () => {
      try {
        return new TextDecoder().decode(await workspace.fs.readFile(file));
      } catch (error) {
        if (error instanceof FileSystemError && error.code === 'FileNotFound') return '';
        throw error;
      }
    },
    // A rename is the nearest to an atomic write that every file system offers: a crash leaves the old file or the new.
    replace: async (text) => {
      await workspace.fs.createDirectory(Uri.joinPath(file, '..'));
      await workspace.fs.writeFile(next, new TextEncoder().encode(text));
      await workspace.fs.rename(next, file, { overwrite: true });
    },
  };
}
