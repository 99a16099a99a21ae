import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../../scripts/install.mjs';
import { endProcess, startProcess } from '../../scripts/vscode/leftovers.ts';
import { runIntegration } from './integration.ts';
import { Outcome } from './outcome.ts';

/** A part of `npm test`. Its run takes part of a file name, and runs only the suites whose names contain it. */
export interface Step {
  readonly name: string;
  readonly says: string;
  run(filter: string): Promise<Outcome>;
}

const tool = (path: string) => join(root, 'node_modules', path);

/** The steps in their order: what is quick and fails first comes first. */
export const steps: readonly Step[] = [
  { name: 'types', says: 'Types', run: () => command([tool('typescript/bin/tsc'), '-b']) },
  { name: 'lint', says: 'Lint', run: () => command([tool('oxlint/bin/oxlint'), '--type-aware']) },
  { name: 'format', says: 'Format', run: () => command([tool('oxfmt/bin/oxfmt'), '--check']) },
  { name: 'build', says: 'Build', run: () => command(['esbuild.mjs']) },
  { name: 'unit', says: 'Unit tests', run: (filter) => mocha(unitPatterns(), filter, 20_000) },
  { name: 'integration', says: 'Integration tests in VS Code', run: runIntegration },
  { name: 'journey', says: 'Journey by mouse and keyboard', run: (filter) => mocha(journeys, filter, 120_000) },
  { name: 'package', says: 'Package', run: (filter) => mocha(packageTests, filter, 120_000) },
];

const journeys = ['test/journey/*.test.ts'];
const packageTests = ['test/package/*.test.ts'];

function unitPatterns(): string[] {
  const { spec } = JSON.parse(readFileSync(join(root, '.mocharc.json'), 'utf8')) as { spec: string[] };
  return spec;
}

/** Runs test files in a mocha of their own; `timeout` of one test in milliseconds. */
async function mocha(patterns: readonly string[], filter: string, timeout: number): Promise<Outcome> {
  const files = globSync(patterns, { cwd: root }).toSorted();
  const chosen = files.filter((file) => basename(file).includes(filter));
  if (chosen.length === 0) return Outcome.failure(patterns.join(', '), `No test file is named like "${filter}".`);
  const outcome = new Outcome();
  const script = join(root, 'test/harness/runMocha.ts');
  const { output } = await runNode([script, `${timeout}`, ...chosen], (line) => outcome.read(line));
  if (!outcome.finished) outcome.add(Outcome.unfinished(patterns.join(', '), output));
  else if (output.length > 0) console.log(output.map((line) => `\n    ${line}`).join(''));
  return outcome;
}

/** Runs a program of the project; what it prints is shown only when it fails. */
async function command(args: readonly string[]): Promise<Outcome> {
  const { code, output } = await runNode(args, () => false);
  return code === 0 ? new Outcome() : Outcome.failure(basename(args[0] ?? ''), output.join('\n'));
}

/** Runs a script on this Node from the root, and gives its exit code and the lines that `taken` did not take. */
async function runNode(args: readonly string[], taken: (line: string) => boolean) {
  const output: string[] = [];
  const child = startProcess(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const input of [child.stdout, child.stderr]) {
    if (input) createInterface({ input }).on('line', (line) => taken(line) || output.push(line));
  }
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  await endProcess(child);
  return { code, output };
}
