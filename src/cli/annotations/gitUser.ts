import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { gitUserName } from '../../core/annotations/gitUserName.ts';
import { NOBODY } from '../../core/annotations/changeAnnotations.ts';

/** What git calls the user, in a folder's repository or everywhere; “me” where it was not told. Git itself is not run. */
export async function gitUser(folder: string): Promise<string> {
  const configs = [
    join(folder, '.git', 'config'),
    join(homedir(), '.gitconfig'),
    join(env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'git', 'config'),
  ];
  for (const path of configs) {
    const name = gitUserName(await readFile(path, 'utf8').catch(() => ''));
    if (name !== null) return name;
  }
  return NOBODY;
}
