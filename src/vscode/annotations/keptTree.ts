import { FileType, Uri, workspace } from 'vscode';
import type { OpenFile } from '../decisions/folderFile.ts';
import type { KeptTree } from './keptFolder.ts';

/** The tree of files below a folder; read by the file system itself, since the editor's search may hide it. */
export function treeAt(root: Uri, open: OpenFile): KeptTree {
  return { list: (folder) => filesBelow(root, folder), open: (path) => open(root, path) };
}

async function filesBelow(root: Uri, folder: string): Promise<readonly string[]> {
  const entries = await entriesOf(Uri.joinPath(root, folder));
  const found = await Promise.all(
    entries.map(async ([name, type]) => {
      const path = `${folder}/${name}`;
      if ((type & FileType.Directory) === 0) return [path];
      // A link may lead back up.
      return (type & FileType.SymbolicLink) === 0 ? filesBelow(root, path) : [];
    }),
  );
  return found.flat();
}

async function entriesOf(folder: Uri): Promise<readonly [string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
