import { type Mark, readMark } from './marks.ts';

/** A test that failed, or a step that could not be done. */
export interface Failure {
  readonly title: string;
  readonly message: string;
}

/** What came of one or more mocha runs. */
export class Outcome {
  passed = 0;
  skipped = 0;
  finished = false;
  readonly failures: Failure[] = [];

  /** An outcome of one failure. */
  static failure(title: string, message: string): Outcome {
    const outcome = new Outcome();
    outcome.failures.push({ title, message });
    return outcome;
  }

  /** An outcome of a run that ended without saying so: one failure, with the last of what was logged. */
  static unfinished(title: string, log: readonly string[]): Outcome {
    return Outcome.failure(title, `It ended before its tests did. The last of its log:\n${log.slice(-40).join('\n')}`);
  }

  /** Takes in one line of a run's output. Gives false when the line is not a mark, and so for a reader's eyes. */
  read(line: string): boolean {
    const mark = readMark(line);
    if (mark) this.#count(mark);
    return mark !== undefined;
  }

  /** Takes in another outcome. */
  add(other: Outcome): void {
    this.passed += other.passed;
    this.skipped += other.skipped;
    this.failures.push(...other.failures);
  }

  /** "3 passed, 0 failed", with what was skipped where something was. */
  summary(): string {
    const skipped = this.skipped > 0 ? `, ${this.skipped} skipped` : '';
    return `${this.passed} passed, ${this.failures.length} failed${skipped}`;
  }

  #count(mark: Mark): void {
    if (mark.kind === 'passed') this.passed += 1;
    if (mark.kind === 'skipped') this.skipped += 1;
    if (mark.kind === 'failed') this.failures.push({ title: mark.title, message: mark.message });
    if (mark.kind === 'finished') this.finished = true;
  }
}
