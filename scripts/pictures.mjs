// npm run pictures: makes the journey once in a light and once in a dark theme and keeps its pictures in media/.
import { join } from 'node:path';
import { onProjectNode, root } from './install.mjs';

if (await onProjectNode(import.meta.url)) {
  const { cleanUp, cleanUpWhenEnded } = await import('./vscode/leftovers.ts');
  const { runEverything } = await import('../test/harness/everything.ts');
  cleanUpWhenEnded();
  process.env.PICTURES = join(root, 'media');
  for (const theme of ['light', 'dark']) {
    process.env.THEME = theme;
    process.exitCode ||= await runEverything(['build', 'journey']);
  }
  await cleanUp();
}
