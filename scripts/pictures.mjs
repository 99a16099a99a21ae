// npm run pictures: makes the journey once in a light and once in a dark theme, and puts its pictures in place of those in media/.
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onProjectNode, root } from './install.mjs';

if (await onProjectNode(import.meta.url)) {
  const { cleanUp, cleanUpWhenEnded } = await import('./vscode/leftovers.ts');
  const { runEverything } = await import('../test/harness/everything.ts');
  cleanUpWhenEnded();
  const taken = mkdtempSync(join(tmpdir(), 'dateline-pictures-'));
  process.env.PICTURES = taken;
  for (const theme of ['light', 'dark']) {
    process.env.THEME = theme;
    process.exitCode ||= await runEverything(['build', 'journey']);
  }
  // The journey takes more pictures than are kept.
  for (const name of readdirSync(taken)) {
    const kept = join(root, 'media', name);
    if (existsSync(kept)) copyFileSync(join(taken, name), kept);
  }
  rmSync(taken, { recursive: true });
  await cleanUp();
}
