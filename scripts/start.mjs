// npm start [FOLDER]: builds, and opens VS Code with Dateline on FOLDER (by default the sample corpus).
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { onProjectNode, root } from './install.mjs';

const folder = resolve(process.argv[2] ?? join(root, 'test/corpus'));

if (!existsSync(folder) || !statSync(folder).isDirectory()) {
  console.error(`${folder} is not a folder. Usage: npm start [FOLDER]`);
  process.exitCode = 2;
} else if (await onProjectNode(import.meta.url)) {
  const { cleanUpWhenEnded, finished } = await import('./vscode/leftovers.ts');
  const { openFolder } = await import('./vscode/openFolder.ts');
  cleanUpWhenEnded();
  console.log('Building Dateline …');
  if ((await finished(process.execPath, [join(root, 'esbuild.mjs')])) === 0) await openFolder(folder, root);
  else {
    console.error('The build failed; its message stands above.');
    process.exitCode = 1;
  }
}
