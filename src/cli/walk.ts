import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file found below a folder, or a place that could not be looked into. */
export type Found = { readonly path: string } | { readonly path: string; readonly problem: string };

/**
 * The `.txt` files below a folder, in the order of their names. Links are followed, each real folder once, so that a
 * link back up ends the walk instead of repeating it. Hidden folders are left out.
 */
export async function* walk(folder: string, seen = new Set<string>()): AsyncGenerator<Found> {
  let names: string[];
  try {
    const real = await realpath(folder);
    if (seen.has(real)) return;
    seen.add(real);
    names = (await readdir(folder)).sort();
  } catch (error) {
    yield { path: folder, problem: reasonOf(error) };
    return;
  }
  for (const name of names) {
    const path = join(folder, name);
    const isText = name.toLowerCase().endsWith('.txt');
    let entry;
    try {
      entry = await stat(path);
    } catch (error) {
      if (isText) yield { path, problem: reasonOf(error) };
      continue;
    }
    if (entry.isDirectory() && !name.startsWith('.')) yield* walk(path, seen);
    else if (entry.isFile() && isText) yield { path };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'there is no permission to read it',
  EPERM: 'there is no permission to read it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'it is no folder, or lies below a file',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
};

/** Why a file could not be had, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
