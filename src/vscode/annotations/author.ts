import { Uri, extensions, workspace } from 'vscode';
import { gitUserName } from '../../core/annotations/gitUserName.ts';
import { NOBODY } from '../../core/annotations/changeAnnotations.ts';

/** The texts of the user's own git configuration files, the one that counts most last. */
export type GitConfigs = () => Promise<readonly string[]>;

/** What is used of git's extension, which knows all the ways in which git is told a name. */
interface GitExtension {
  getAPI(version: 1): {
    getRepository(uri: Uri): { getConfig(key: string): Promise<string> } | null;
  };
}

/** A repository is looked for so many folders up: deeper in one, git itself is asked. */
const FOLDERS_UP = 8;

/** What the reader is called: the setting, else git's user name, else “me”. A folder that is not trusted has no say. */
export async function authorName(configs: GitConfigs | undefined): Promise<string> {
  const set = workspace.getConfiguration('dateline.annotations').get('author', '');
  const name = set.trim() || (await gitName()) || (await configuredName(configs)) || NOBODY;
  return (
    name
      .replace(/\p{C}+/gu, ' ')
      .trim()
      .slice(0, 200) || NOBODY
  );
}

async function gitName(): Promise<string> {
  const [folder] = workspace.workspaceFolders ?? [];
  const git = extensions.getExtension<GitExtension>('vscode.git');
  if (!folder || !git?.isActive) return '';
  try {
    return (await git.exports.getAPI(1).getRepository(folder.uri)?.getConfig('user.name')) ?? '';
  } catch {
    // The extension is there but switched off, or the repository has no name set.
    return '';
  }
}

async function configuredName(configs: GitConfigs | undefined): Promise<string | null> {
  const [folder] = workspace.workspaceFolders ?? [];
  const own = configs ? await configs() : [];
  const texts = folder && workspace.isTrusted ? [...own, await repositoryConfig(folder.uri)] : own;
  return texts.map(gitUserName).findLast((name) => name !== null) ?? null;
}

async function repositoryConfig(folder: Uri): Promise<string> {
  for (let at = folder, up = 0; up <= FOLDERS_UP; at = Uri.joinPath(at, '..'), up++) {
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(at, '.git', 'config')));
    } catch {
      // No repository begins here.
    }
  }
  return '';
}
