import { stripVTControlCharacters } from 'node:util';
import { Outcome } from './outcome.ts';
import { type Step, steps } from './steps.ts';
import { secondsSince } from './telling.ts';

/**
 * Runs the tests and tells of them, one line a step, the failures in full, and a last line "N passed, N failed".
 * @param words names of steps to run (none: all), and at most one other word: part of the file names to run
 * @returns the exit code
 */
export async function runEverything(words: readonly string[]): Promise<number> {
  const named = steps.filter(({ name }) => words.includes(name));
  const filter = words.find((word) => !steps.some(({ name }) => name === word)) ?? '';
  const all = new Outcome();
  for (const step of named.length > 0 ? named : steps) all.add(await runStep(step, filter));
  console.log(`\n${all.summary()}`);
  return all.failures.length > 0 ? 1 : 0;
}

async function runStep(step: Step, filter: string): Promise<Outcome> {
  const started = performance.now();
  process.stdout.write(`${step.says} … `);
  const outcome = await step.run(filter).catch((error: Error) => Outcome.failure(step.says, error.stack ?? `${error}`));
  const quiet = outcome.passed + outcome.failures.length === 0;
  console.log(`${quiet ? 'ok' : outcome.summary()} (${secondsSince(started)} s)`);
  for (const { title, message } of outcome.failures) console.log(`\n  FAILED ${title}\n${indent(message)}\n`);
  return outcome;
}

function indent(text: string): string {
  return stripVTControlCharacters(text).replaceAll(/^/gmu, '    ');
}
