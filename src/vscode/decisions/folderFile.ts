import { FileSystemError, Uri, l10n, workspace } from 'vscode';
import type { DurableFiles } from '../../analysis/durableFiles.ts';
import { NotUtf8Error, changedUtf8, textOfUtf8 } from '../../core/text/utf8.ts';
import { ReaderError } from '../readerError.ts';
import type { TextFile } from './sharedFile.ts';

/** Opens a file of ours below a folder, on whatever file system the folder is. */
export type OpenFile = (folder: Uri, path: string) => TextFile;

/** Files on this machine's disk are flushed by `durable`, where the editor's host has it; all others go through the editor. */
export function openerOf(durable: DurableFiles | undefined): OpenFile {
  return (folder, path) => {
    const uri = Uri.joinPath(folder, path);
    const bytes = durable && uri.scheme === 'file' ? onDisk(durable, uri.fsPath) : throughEditor(uri);
    return { read: async () => textOfUtf8(await bytes.read()), change: (to) => changeText(bytes, to) };
  };
}

/** Throws an error for the reader where files are of a kind that cannot be written. */
export function assertWritable({ scheme }: Uri): void {
  if (workspace.fs.isWritableFileSystem(scheme) === false) throw new ReadOnlyError();
}

/** A folder cannot be written. */
export class ReadOnlyError extends ReaderError {
  constructor() {
    super(l10n.t('This folder is read-only. Nothing was changed.'));
  }
}

/** A file as bytes; null where there is none. */
interface BytesFile {
  read(): Promise<Uint8Array | null>;
  change(to: (before: Uint8Array | null) => Uint8Array | null): Promise<void>;
}

function onDisk(durable: DurableFiles, path: string): BytesFile {
  return { read: () => durable.read(path), change: (to) => durable.change(path, to) };
}

function throughEditor(file: Uri): BytesFile {
  const next = file.with({ path: `${file.path}.tmp` });
  const read = async () => {
    try {
      return await workspace.fs.readFile(file);
    } catch (error) {
      if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
      throw error;
    }
  };
  return {
    read,
    // A rename is the nearest to an atomic write that every file system offers: a crash leaves the old file or the new.
    change: async (to) => {
      const before = await read();
      const after = to(before);
      if (after === before) return;
      if (!after) return workspace.fs.delete(file);
      await workspace.fs.createDirectory(Uri.joinPath(file, '..'));
      await workspace.fs.writeFile(next, after);
      await workspace.fs.rename(next, file, { overwrite: true });
    },
  };
}

async function changeText(file: BytesFile, to: (before: string) => string): Promise<void> {
  try {
    await file.change((bytes) => changedUtf8(bytes, to));
  } catch (error) {
    if (error instanceof NotUtf8Error) {
      throw new ReaderError(l10n.t('A file of Dateline is not UTF-8 text, and would lose something.'));
    }
    throw isRefusal(error) ? new ReadOnlyError() : error;
  }
}

/** The editor has a code for missing rights, but none for a medium that cannot be written; the system has both. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return ['NoPermissions', 'EACCES', 'EPERM', 'EROFS'].includes(code) || /\bEROFS\b/u.test(error.message);
}
