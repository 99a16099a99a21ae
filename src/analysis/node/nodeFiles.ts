import { readFile } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { DurableFiles } from '../durableFiles.ts';
import { locked } from './fileLock.ts';

/** How often a file is renamed before it counts as one that cannot be: half a second in all. */
const RENAMES = 25;
const RENAME_PAUSE_MS = 20;

/** Node's file system: a file is written beside the old one, flushed, and put in its place in one step. */
export const nodeFiles: DurableFiles = {
  // Of thousands of small files this reads twice as many as the function that gives promises.
  read: (path) =>
    new Promise((resolve, reject) => {
      readFile(path, (error, bytes) => {
        if (!error) resolve(bytes);
        else if (error.code === 'ENOENT') resolve(null);
        else reject(error);
      });
    }),
  change: async (path, to) => {
    const folder = dirname(path);
    await mkdir(folder, { recursive: true });
    await locked(path, async (temporary) => {
      for (;;) {
        const before = await nodeFiles.read(path);
        const after = to(before);
        if (isSame(before, after)) return;
        if (after) await writeFlushed(temporary, after);
        // A program that knows no lock, such as git, may have changed the file since.
        if (!isSame(before, await nodeFiles.read(path))) continue;
        await (after ? putInPlace(temporary, path) : rm(path));
        return flushFolder(folder);
      }
    });
  },
};

/** Windows renames over no file that another program, such as a virus scanner, is just reading. */
async function putInPlace(from: string, to: string): Promise<void> {
  for (let left = process.platform === 'win32' ? RENAMES : 0; ; left--) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (left <= 0) throw error;
    }
    await setTimeout(RENAME_PAUSE_MS);
  }
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A new name is on the disk once its folder is. Windows flushes no folders, and needs not. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function isSame(a: Uint8Array | null, b: Uint8Array | null): boolean {
  return a === b || (a !== null && b !== null && Buffer.compare(a, b) === 0);
}
