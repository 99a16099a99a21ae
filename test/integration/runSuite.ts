import Mocha from 'mocha';
import { MarkingReporter } from '../harness/markingReporter.ts';

/** How long one test may take, in milliseconds: the first to ask waits for the extension to start and to read. */
const timeout = 30_000;

/**
 * Runs one suite in the extension host.
 * @param load evaluates the suite's file, with mocha's `describe`, `it` and hooks as globals
 * @throws Error when a test failed, which is how VS Code learns of it
 */
export async function runSuite(load: () => unknown): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', reporter: MarkingReporter, timeout });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  const failures = await new Promise<number>((done) => mocha.run(done));
  if (failures > 0) throw new Error(`${failures} failed`);
}
