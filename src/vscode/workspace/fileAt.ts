import { Uri, workspace } from 'vscode';

/** The file that readers know by a path: relative to its folder and, where several are open, with that folder's name before it. */
export function fileAt(path: string): Uri | undefined {
  const folders = workspace.workspaceFolders ?? [];
  const [first] = folders;
  if (!first || folders.length === 1) return first && Uri.joinPath(first.uri, path);
  const folder = folders.find(({ name }) => path.startsWith(`${name}/`));
  return folder && Uri.joinPath(folder.uri, path.slice(folder.name.length + 1));
}
