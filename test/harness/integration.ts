import { downloadedDesktop } from '../../scripts/vscode/desktop.ts';
import { bundleSuites } from './integrationBundles.ts';
import { runInDesktop } from './integrationInDesktop.ts';
import { runInServer } from './integrationInServer.ts';
import { Outcome } from './outcome.ts';

/**
 * Runs the integration suites whose names contain `filter`, each in a window of a real VS Code on its own copy of the
 * sample corpus: in the desktop where it can be had, else in the server with a browser.
 */
export async function runIntegration(filter: string): Promise<Outcome> {
  const suites = await bundleSuites(filter);
  if (suites.length === 0) return Outcome.failure('integration', `No suite is named like "${filter}".`);
  const desktop = await downloadedDesktop();
  const outcome = await (desktop === undefined ? runInServer(suites) : runInDesktop(desktop, suites));
  process.stdout.write('\n  together: ');
  return outcome;
}
