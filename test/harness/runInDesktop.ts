// node test/harness/runInDesktop.ts EXECUTABLE SUITE FOLDER: one suite in one window of desktop VS Code.
import { join } from 'node:path';
import { TestRunFailedError, runTests } from '@vscode/test-electron';
import { root } from '../../scripts/install.mjs';
import { cleanUp, cleanUpWhenEnded, temporaryFolder } from '../../scripts/vscode/leftovers.ts';

const [vscodeExecutablePath = '', extensionTestsPath = '', folder = ''] = process.argv.slice(2);
cleanUpWhenEnded();
const data = temporaryFolder('desktop');
const launchArgs = [folder, '--user-data-dir', join(data, 'user'), '--extensions-dir', join(data, 'extensions')];
try {
  await runTests({ vscodeExecutablePath, extensionDevelopmentPath: root, extensionTestsPath, launchArgs });
} catch (error) {
  if (!(error instanceof TestRunFailedError)) throw error;
  process.exitCode = 1;
} finally {
  await cleanUp();
}
