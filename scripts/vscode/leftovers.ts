// Nothing outlives the command that made it: child processes with all their own, and temporary folders.
import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { whenParentEnds } from '../parent.mjs';

/** How long a process may take to put its own things away, in milliseconds, before it is killed. */
const grace = 4000;

const processes = new Set<ChildProcess>();
const folders = new Set<string>();
let ending = false;

/** Makes a folder that `cleanUp` removes, and gives its path without symbolic links. */
export function temporaryFolder(name: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `dateline-${name}-`)));
  folders.add(folder);
  return folder;
}

/** Removes a folder made by `temporaryFolder` before its time. */
export function removeTemporaryFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  folders.delete(folder);
}

/** Starts a process as the leader of its own group, so that it can be ended with everything it started. */
export function startProcess(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  processes.add(child);
  return child;
}

/** Runs a program to its end, showing what it prints. Resolves with its exit code, 127 when it could not be started. */
export async function finished(command: string, args: readonly string[]): Promise<number> {
  const child = startProcess(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise<number>((resolve) => {
    child.once('error', () => resolve(127));
    child.once('exit', (status) => resolve(status ?? 1));
  });
  await endProcess(child);
  return code;
}

/** Ends a process started by `startProcess` and its group; resolves when the group is gone. */
export async function endProcess(child: ChildProcess): Promise<void> {
  signalGroup(child, 'SIGTERM');
  if (isRunning(child)) await Promise.race([once(child, 'exit'), pause(grace, undefined, { ref: false })]);
  signalGroup(child, 'SIGKILL');
  processes.delete(child);
}

/** True from the moment this process has been told to end: what ends now was ended by us. */
export function isEnding(): boolean {
  return ending;
}

/** Ends every process and removes every folder. May be called more than once. */
export async function cleanUp(): Promise<void> {
  await Promise.all([...processes].map(endProcess));
  killUsersOfFolders();
  for (const folder of folders) removeTemporaryFolder(folder);
}

/** From here on Ctrl-C, SIGTERM, a closed terminal, the end of who started this process, and its own end clean up first. */
export function cleanUpWhenEnded(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      process.on(signal, () => undefined); // A second Ctrl-C must not interrupt the cleaning.
      cleanUpAndExit(128 + constants.signals[signal]);
    });
  }
  whenParentEnds(() => cleanUpAndExit(1));
  process.once('exit', killEverything);
}

function cleanUpAndExit(code: number): void {
  ending = true;
  void cleanUp().finally(() => process.exit(code));
}

function killEverything(): void {
  for (const child of processes) signalGroup(child, 'SIGKILL');
  killUsersOfFolders();
  for (const folder of folders) removeTemporaryFolder(folder);
}

/** Desktop VS Code leaves its starter's group; its command line still names the data folder that it was given. */
function killUsersOfFolders(): void {
  if (folders.size === 0 || process.platform === 'win32') return;
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,args='], { encoding: 'utf8', maxBuffer: 1e8 });
  for (const line of (stdout ?? '').split('\n')) {
    const pid = Number.parseInt(line, 10);
    if (pid === process.pid || ![...folders].some((folder) => line.includes(folder))) continue;
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended since it was listed.
    }
  }
}

function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

function signalGroup(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    if (isRunning(child)) spawnSync('taskkill', ['/pid', `${child.pid}`, '/t', '/f']);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The whole group has ended already.
  }
}
