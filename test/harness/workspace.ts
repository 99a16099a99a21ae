import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/install.mjs';
import { temporaryFolder } from '../../scripts/vscode/leftovers.ts';

/** The sample corpus in the repository. Open a copy of it: what runs in VS Code may write there. */
export const corpus = join(root, 'test/corpus');

/** A fresh copy of the sample corpus for one window, removed at the end of the run. Its folder is named `corpus`. */
export function freshCorpus(): string {
  const folder = join(temporaryFolder('workspace'), 'corpus');
  cpSync(corpus, folder, { recursive: true });
  return folder;
}
