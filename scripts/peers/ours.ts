import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Command } from './measured.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** The command line's search for duplicate coverage in a file of articles, as it is shipped. */
export function ourCommand(file: string, ...options: readonly string[]): Command {
  return { program: execPath, args: [CLI, 'duplicates', '--format', 'json', ...options, file] };
}
