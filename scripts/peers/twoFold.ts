import { execFileSync } from 'node:child_process';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Accuracy } from './scoring.ts';

const SCRIPT = fileURLToPath(new URL('../coverage/train.ts', import.meta.url));

/** The figures of whole sets, by set, in what `scripts/coverage/train.ts --check` prints. */
export function readFigures(printed: string): Map<string, Accuracy> {
  const rows = printed.matchAll(/^whole (\w+) +F1 ([\d.]+) .* B-cubed ([\d.]+)$/gm);
  return new Map(
    [...rows].map(([, set, pairs, stories]) => [set!, { pairs: Number(pairs), stories: Number(stories) }]),
  );
}

/** How right Dateline is on labelled sets with trees that never saw the stories they score. Takes a minute. */
export function twoFoldFigures(sets: string): Map<string, Accuracy> {
  const output = ['ignore', 'pipe', 'inherit'] as const;
  return readFigures(execFileSync(execPath, [SCRIPT, sets, '--check'], { encoding: 'utf8', stdio: [...output] }));
}
