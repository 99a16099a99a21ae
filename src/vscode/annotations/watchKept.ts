import * as vscode from 'vscode';
import { TAGS_FILE } from '../../core/annotations/tagSchemeFile.ts';
import { Batch, BATCH_MS } from '../views/batch.ts';
import { articleOfPath } from '../../core/annotations/annotationPaths.ts';

/** What changed below a root on disk: articles, with null for the tags; undefined: perhaps all. */
export type KeptChange = readonly (string | null)[] | undefined;

/** What a lock leaves behind, and a file that is being written, are nobody's records. */
const PASSING = /\.(?:lock|tmp)$/u;

/** Calls `changed`, which must not reject, when files that are kept at a root change on disk: many at once, as a checkout changes them. */
export function watchKept(root: vscode.Uri, changed: (what: KeptChange) => Promise<void>): vscode.Disposable {
  const articles = new Set<string | null>();
  let all = false;
  const batch = new Batch(BATCH_MS, () => {
    const what = all ? undefined : [...articles];
    articles.clear();
    all = false;
    return changed(what);
  });
  const heard = (uri: vscode.Uri, isGone: boolean) => {
    const path = uri.path.slice(root.path.length + 1);
    const article = articleOfPath(path);
    if (article !== null || path === TAGS_FILE) articles.add(article);
    // Of a folder that is deleted, nothing is told of its files.
    else if (isGone && !PASSING.test(path)) all = true;
    else return;
    batch.request();
  };
  const name = root.path.split('/').at(-1) ?? '';
  const above = vscode.Uri.joinPath(root, '..');
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(above, `${name}/**`));
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate((uri) => heard(uri, false)),
    watcher.onDidChange((uri) => heard(uri, false)),
    watcher.onDidDelete((uri) => heard(uri, true)),
    batch,
  );
}
