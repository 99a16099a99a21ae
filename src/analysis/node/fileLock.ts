import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';

/** How long to wait before a lock is looked at again: a file is written in some milliseconds. */
const PATIENCE_MS = 5;

/** No write takes this long: whoever locked the file is not there any more. */
const STALE_MS = 10_000;

/** A lock is created and says whose it is in two steps; whoever ended between them left it empty. */
const STALE_EMPTY_MS = 1000;

/**
 * Does work while no other program that uses this does work on the same file. `work` gets a name for a temporary file,
 * which is removed in the end, even where this process is killed: by whoever locks the file next.
 */
export async function locked<T>(path: string, work: (temporary: string) => Promise<T>): Promise<T> {
  const lock = `${path}.lock`;
  await take(path, lock);
  const temporary = temporaryOf(path, process.pid);
  try {
    return await work(temporary);
  } finally {
    await rm(temporary, { force: true });
    await rm(lock, { force: true });
  }
}

async function take(path: string, lock: string): Promise<void> {
  for (;;) {
    try {
      await writeFile(lock, `${process.pid} ${hostname()}`, { flag: 'wx' });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (!(await breakIfStale(path, lock))) await setTimeout(PATIENCE_MS);
  }
}

/** Takes away a lock whose maker is gone, with what it left half written; whether it did. */
async function breakIfStale(path: string, lock: string): Promise<boolean> {
  try {
    const [text, { mtimeMs }] = [await readFile(lock, 'utf8'), await stat(lock)];
    const age = Date.now() - mtimeMs;
    const [id = '', host = ''] = text.split(' ');
    const isGone = host === hostname() && !isRunning(Number(id));
    if (!isGone && age < (text === '' ? STALE_EMPTY_MS : STALE_MS)) return false;
    if (isGone) await rm(temporaryOf(path, Number(id)), { force: true });
    await rm(lock, { force: true });
    return true;
  } catch (error) {
    // It was given back meanwhile.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true;
    throw error;
  }
}

function temporaryOf(path: string, process: number): string {
  return `${path}.${process}.tmp`;
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
