import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The texts of this user's own git configuration files, the one that counts most last. */
export async function gitConfigs(): Promise<readonly string[]> {
  const shared = process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
  const files = [join(shared, 'git', 'config'), join(homedir(), '.gitconfig')];
  return Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')));
}
