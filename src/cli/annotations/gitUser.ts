import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gitConfigs } from '../../analysis/node/gitConfigs.ts';
import { gitUserName } from '../../core/annotations/gitUserName.ts';
import { NOBODY } from '../../core/annotations/changeAnnotations.ts';

/** What git calls the user, in a folder's repository or everywhere; “me” where it was not told. Git itself is not run. */
export async function gitUser(folder: string): Promise<string> {
  const ofRepository = await readFile(join(folder, '.git', 'config'), 'utf8').catch(() => '');
  const names = [...(await gitConfigs()), ofRepository].map(gitUserName);
  return names.findLast((name) => name !== null) ?? NOBODY;
}
