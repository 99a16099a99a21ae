import { format } from 'node:util';
import Mocha from 'mocha';
import { type Mark, writeMark } from './marks.ts';

/** A mocha reporter that says everything in marked lines. */
export class MarkingReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner) {
    super(runner);
    runner.on('pass', (test) => say({ kind: 'passed', title: test.fullTitle() }));
    runner.on('pending', (test) => say({ kind: 'skipped', title: test.fullTitle() }));
    runner.on('fail', (test: Mocha.Test, error: unknown) => {
      const message = error instanceof Error ? (error.stack ?? error.message) : format(error);
      say({ kind: 'failed', title: test.fullTitle(), message });
    });
    runner.on('end', () => say({ kind: 'finished' }));
  }
}

function say(mark: Mark): void {
  console.log(writeMark(mark));
}
