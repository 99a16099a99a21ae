import { type Uri, extensions } from 'vscode';

/** A state of a repository that can be named. */
export interface Revision {
  readonly hash: string;
  readonly message: string;
  readonly authorName?: string;
  readonly authorDate?: Date;
}

/** What is used of a repository of git's extension. */
export interface Repository {
  log(options: { readonly maxEntries: number; readonly path?: string }): Promise<readonly Revision[]>;
  /** A file as it was; rejects where it was not. */
  show(ref: string, path: string): Promise<string>;
  /** The files that differ. */
  diffBetween(ref: string, other: string): Promise<readonly { readonly uri: Uri }[]>;
}

interface GitExtension {
  getAPI(version: 1): { getRepository(uri: Uri): Repository | null };
}

/** The repository that a folder lies in; null where there is none, or git's extension is not there or switched off. */
export async function repositoryOf(folder: Uri): Promise<Repository | null> {
  const git = extensions.getExtension<GitExtension>('vscode.git');
  if (!git) return null;
  try {
    return (await git.activate()).getAPI(1).getRepository(folder);
  } catch {
    // Switched off by the setting "git.enabled".
    return null;
  }
}
