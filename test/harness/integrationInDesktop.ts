import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../../scripts/install.mjs';
import { endProcess, startProcess } from '../../scripts/vscode/leftovers.ts';
import type { SuiteBundle } from './integrationBundles.ts';
import { Outcome } from './outcome.ts';
import { timed } from './telling.ts';
import { freshCorpus } from './workspace.ts';

/** Runs each suite in a desktop VS Code of its own. A process apart starts it, so that it can be ended as a whole. */
export async function runInDesktop(executable: string, suites: readonly SuiteBundle[]): Promise<Outcome> {
  const all = new Outcome();
  for (const suite of suites) all.add(await timed(suite.name, runSuite(executable, suite)));
  return all;
}

async function runSuite(executable: string, suite: SuiteBundle): Promise<Outcome> {
  const outcome = new Outcome();
  const log: string[] = [];
  const args = [join(root, 'test/harness/runInDesktop.ts'), executable, suite.module, freshCorpus()];
  const child = startProcess(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const input of [child.stdout, child.stderr]) {
    if (input) createInterface({ input }).on('line', (line) => outcome.read(line) || log.push(line));
  }
  await new Promise((resolve) => child.once('close', resolve));
  await endProcess(child);
  if (!outcome.finished) outcome.add(Outcome.unfinished(suite.name, log));
  return outcome;
}
