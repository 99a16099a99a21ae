import type { Outcome } from './outcome.ts';

/** Tells on a line of its own what came of a part of a step, and how long it took. */
export async function timed(name: string, run: Promise<Outcome>): Promise<Outcome> {
  const started = performance.now();
  const outcome = await run;
  process.stdout.write(`\n  ${name}: ${outcome.summary()} (${secondsSince(started)} s)`);
  return outcome;
}

/** Seconds since a reading of `performance.now()`, with one decimal. */
export function secondsSince(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}
