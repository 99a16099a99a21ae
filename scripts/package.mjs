// npm run package [FILE]: builds and packs the extension into FILE (by default dateline.vsix).
import { join, resolve } from 'node:path';
import { onProjectNode, root } from './install.mjs';

if (await onProjectNode(import.meta.url)) {
  const { cleanUpWhenEnded, finished } = await import('./vscode/leftovers.ts');
  const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
  const file = resolve(process.argv[2] ?? join(root, 'dateline.vsix'));
  cleanUpWhenEnded();
  process.chdir(root);
  process.exitCode =
    (await finished(process.execPath, [join(root, 'esbuild.mjs')])) ||
    // The libraries are in the bundles already; the pictures of the README are in the package.
    (await finished(process.execPath, [
      ...[vsce, 'package', '--out', file, '--no-dependencies', '--no-rewrite-relative-links'],
      '--allow-missing-repository',
    ]));
}
