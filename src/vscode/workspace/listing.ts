import * as vscode from 'vscode';
import type { FileStamp } from '../../analysis/protocol.ts';

/** Files asked for their size and age at once: enough to hide a slow file system's delay. */
const STATS_AT_ONCE = 64;

/** Lists the files of the workspace that may be articles, as the settings `dateline.files.*` say. */
export async function listFiles(token: vscode.CancellationToken): Promise<readonly FileStamp[]> {
  const found = new Map<string, vscode.Uri>();
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const { include, exclude } = patternsOf(folder);
    for (const pattern of include) {
      const relative = new vscode.RelativePattern(folder, pattern);
      const uris = await vscode.workspace.findFiles(relative, exclude, undefined, token);
      for (const uri of uris) found.set(uri.toString(), uri);
    }
  }
  const uris = [...found.values()];
  const stamps: FileStamp[] = [];
  for (let start = 0; start < uris.length && !token.isCancellationRequested; start += STATS_AT_ONCE) {
    const batch = await Promise.all(uris.slice(start, start + STATS_AT_ONCE).map(stampOf));
    for (const stamp of batch) if (stamp) stamps.push(stamp);
  }
  return stamps;
}

/** The file's stamp; null when it is gone or no file. */
export async function stampOf(uri: vscode.Uri): Promise<FileStamp | null> {
  try {
    const { type, mtime, size } = await vscode.workspace.fs.stat(uri);
    if ((type & vscode.FileType.File) === 0) return null;
    return { id: uri.toString(), path: vscode.workspace.asRelativePath(uri), modified: mtime, size };
  } catch {
    return null;
  }
}

/** Whether a file that changed is one that `listFiles` would list: asked of the editor's own search, for this file alone. */
export async function isListed(uri: vscode.Uri): Promise<boolean> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) return false;
  const path = vscode.workspace.asRelativePath(uri, false);
  const { include, exclude } = patternsOf(folder);
  const selector = include.map((pattern) => ({ pattern: new vscode.RelativePattern(folder, pattern) }));
  if (!matches(selector, uri)) return false;
  const found = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, escapeGlob(path)), exclude, 1);
  return found.length > 0;
}

function matches(selector: readonly vscode.DocumentFilter[], uri: vscode.Uri): boolean {
  // The editor matches globs for documents only; a bare description of one is all it looks at.
  const document = { uri, languageId: 'plaintext', fileName: uri.fsPath } as vscode.TextDocument;
  return vscode.languages.match(selector, document) > 0;
}

function patternsOf(folder: vscode.WorkspaceFolder): { include: readonly string[]; exclude: string | undefined } {
  const settings = vscode.workspace.getConfiguration('dateline.files', folder);
  const searchExclude = vscode.workspace.getConfiguration('search', folder).get<Record<string, unknown>>('exclude', {});
  const excluded = [
    ...settings.get<readonly string[]>('exclude', []),
    // An entry with a `when` clause depends on siblings, which a glob cannot say.
    ...Object.entries(searchExclude).flatMap(([pattern, on]) => (on === true ? [pattern] : [])),
  ];
  // `files.exclude` is applied by the editor itself.
  const exclude = excluded.length > 1 ? `{${excluded.join(',')}}` : excluded[0];
  return { include: settings.get<readonly string[]>('include', ['**/*.txt']), exclude };
}

function escapeGlob(path: string): string {
  return path.replace(/[[\]{}*?]/g, (sign) => `[${sign}]`);
}
