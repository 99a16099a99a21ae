// npm test [STEP…] [NAME]: everything, or only some steps, or only the test files named like NAME.
import { onProjectNode } from './install.mjs';

if (await onProjectNode(import.meta.url)) {
  const { cleanUp, cleanUpWhenEnded } = await import('./vscode/leftovers.ts');
  const { runEverything } = await import('../test/harness/everything.ts');
  cleanUpWhenEnded();
  process.exitCode = await runEverything(process.argv.slice(2));
  await cleanUp();
}
