// Desktop VS Code: the user's own, or one downloaded for the project alone.
import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { SilentReporter, downloadAndUnzipVSCode } from '@vscode/test-electron';
import { cache } from '../install.mjs';
import { withLock } from '../lock.mjs';
import { startProcess, temporaryFolder } from './leftovers.ts';

/** The oldest minor version of VS Code 1 that the extension runs in, as `engines.vscode` says. */
const oldestMinor = 110;

/** How long VS Code's host may stay silent, in milliseconds, before we go without a download. */
const silenceLimit = 8000;

/** True where a program can open a window. */
export function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** The path of a program by its name, or undefined when PATH has none. */
export function onPath(name: string): string | undefined {
  const names = process.platform === 'win32' ? [`${name}.cmd`, `${name}.exe`] : [name];
  const places = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return places.flatMap((folder) => names.map((file) => join(folder, file))).find(isExecutable);
}

/** The `code` command, or undefined when there is none, it is too old, or it only speaks to a window elsewhere. */
export async function installedDesktop(): Promise<string | undefined> {
  const command = onPath('code');
  if (command === undefined || process.env['VSCODE_IPC_HOOK_CLI'] !== undefined) return undefined;
  const version = await versionOf(command);
  const [, minor] = /^1\.(\d+)\./u.exec(version) ?? [];
  if (minor === undefined || Number(minor) >= oldestMinor) return command;
  console.log(`The VS Code on the PATH is ${version}; Dateline needs 1.${oldestMinor} or later.`);
  return undefined;
}

/** The executable of a downloaded VS Code; undefined where it cannot be had or cannot run. */
export async function downloadedDesktop(): Promise<string | undefined> {
  if (!hasDisplay()) return undefined;
  try {
    const executable = await withLock(join(cache, 'desktop.lock'), () => {
      console.log('Looking for desktop VS Code, downloading it where it is missing (about 150 MB, once) …');
      return downloadAndUnzipVSCode({ cachePath: cache, timeout: silenceLimit, reporter: new SilentReporter() });
    });
    if ((await versionOf(executable)) !== '') return executable;
    console.log('The downloaded VS Code does not run on this system.');
  } catch (error) {
    console.log(
      `Desktop VS Code cannot be downloaded here (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
  return undefined;
}

/**
 * Opens a window with a folder and the extension, with data folders of its own, and waits until it is closed.
 * @returns the exit code; 0 when the window was closed by its user
 */
export function openDesktop(executable: string, folder: string, extension: string): Promise<number> {
  const data = temporaryFolder('desktop');
  const args = [
    ...['--extensionDevelopmentPath', extension, '--user-data-dir', join(data, 'user')],
    ...['--extensions-dir', join(data, 'extensions'), '--new-window', '--wait', '--disable-workspace-trust'],
    ...['--skip-welcome', '--skip-release-notes', '--disable-telemetry', '--disable-updates'],
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // VS Code refuses to run as root with its sandbox.
    folder,
  ];
  const child = startProcess(executable, args, { stdio: 'ignore', shell: executable.endsWith('.cmd') });
  return new Promise((resolve) => {
    child.once('error', () => resolve(127));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** The first line of `--version`; empty when the program does not answer. */
async function versionOf(executable: string): Promise<string> {
  try {
    const args = ['--version', '--no-sandbox', '--user-data-dir', join(cache, 'version')];
    const { stdout } = await promisify(execFile)(executable, args, {
      timeout: 20_000,
      shell: executable.endsWith('.cmd'),
    });
    return stdout.split('\n')[0]?.trim() ?? '';
  } catch {
    return '';
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
