import { FileSystemError, Uri, l10n, workspace } from 'vscode';
import { ReaderError } from '../readerError.ts';
import type { TextFile } from './sharedFile.ts';

/** A file of ours in a workspace folder, on whatever file system the folder is. */
export function folderFile(folder: Uri, path: string): TextFile {
  const file = Uri.joinPath(folder, path);
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
      try {
        await workspace.fs.createDirectory(Uri.joinPath(file, '..'));
        await workspace.fs.writeFile(next, new TextEncoder().encode(text));
        await workspace.fs.rename(next, file, { overwrite: true });
      } catch (error) {
        throw isRefusal(error) ? readOnly() : error;
      }
    },
  };
}

/** Throws an error for the reader where files are of a kind that cannot be written. */
export function assertWritable({ scheme }: Uri): void {
  if (workspace.fs.isWritableFileSystem(scheme) === false) throw readOnly();
}

function readOnly(): ReaderError {
  return new ReaderError(l10n.t('This folder is read-only. Nothing was changed.'));
}

/** The editor has a code for missing rights, but none for a medium that cannot be written. */
function isRefusal(error: unknown): boolean {
  return error instanceof FileSystemError && (error.code === 'NoPermissions' || /\bEROFS\b/u.test(error.message));
}
