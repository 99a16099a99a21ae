import * as vscode from 'vscode';

/** One thing for each workspace folder, made when it is first asked for. */
export class PerFolder<T> {
  readonly #make: (folder: vscode.Uri) => T;
  readonly #made = new Map<string, T>();

  constructor(make: (folder: vscode.Uri) => T) {
    this.#make = make;
  }

  of(folder: vscode.Uri): T {
    const key = folder.toString();
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const made = this.#make(folder);
    this.#made.set(key, made);
    return made;
  }
}

/** Calls `changed` when the file that readers keep at this path comes, changes or goes in any workspace folder. */
export function watchInFolders(path: string, changed: () => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${path}`);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(changed),
    watcher.onDidChange(changed),
    watcher.onDidDelete(changed),
  );
}
