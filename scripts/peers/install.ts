import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

function run(program: string, args: readonly string[], folder: string): void {
  execFileSync(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
}

/** Fetches a package of npm, NAME@VERSION, into the folder's node_modules, without running its scripts. */
export function npmPackage(spec: string, folder: string): void {
  const options = ['--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  run('npm', ['install', ...options, spec], folder);
}

/** Unpacks a package of Debian below the folder, as it would lie below the root. Throws for another version than this. */
export function debianPackage(name: string, version: string, folder: string): void {
  run('apt-get', ['download', name], folder);
  const file = readdirSync(folder).find((entry) => entry.startsWith(`${name}_${version}`));
  if (file === undefined) throw new Error(`Debian has another version of ${name} than ${version}`);
  run('dpkg-deb', ['-x', join(folder, file), folder], folder);
}
