// Gets a fresh clone ready: what the lock file names, and the project's own Node. Everything here runs on plain
// Node 20 with nothing installed.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';
import { whenParentEnds } from './parent.mjs';

/** The checkout's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Caches that one run may leave to the next: VS Code, Chromium, locks. Not in git; may be deleted at any time. */
export const cache = join(root, '.vscode-test');

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

const projectNode = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** What stopped an installation, in words for whoever typed the command. */
export class InstallationFailed extends Error {
  name = 'InstallationFailed';
}

/**
 * True when every package of the lock file stands in `folder`/node_modules in the version named there. Packages for
 * other systems, which npm leaves out, do not count.
 * @param {string} folder the folder of a package.json
 */
export function isInstalled(folder) {
  const installed = readPackages(join(folder, 'node_modules/.package-lock.json'));
  const locked = readPackages(join(folder, 'package-lock.json'));
  return Object.entries(locked).every(
    ([path, entry]) => path === '' || entry.optional || entry.link || installed[path]?.version === entry.version,
  );
}

/**
 * Installs what a lock file names, without running the packages' own scripts: some would fetch from hosts other than
 * npm's registry, and none is needed but that of `node`.
 * @param {string} folder the folder of a package.json and its lock file
 * @param {string} what what is being installed, for the message on failure
 */
export async function installPackages(folder, what) {
  await run(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder, what);
}

/**
 * Runs the rest of a script on the project's own Node, with everything installed.
 * @param {string} script the script's `import.meta.url`
 * @returns {Promise<boolean>} true when this process is the one to do the work; false when another did, and its exit
 *   code is now this one's.
 */
export async function onProjectNode(script) {
  try {
    await installProject();
  } catch (error) {
    if (!(error instanceof InstallationFailed)) throw error;
    console.error(error.message);
    process.exitCode = 1;
    return false;
  }
  if (process.version === projectNodeVersion()) return true;
  process.exitCode = await runAgain(fileURLToPath(script));
  return false;
}

async function installProject() {
  if (projectIsReady()) return;
  await withLock(join(cache, 'install.lock'), async () => {
    if (projectIsReady()) return;
    console.log('Installing the packages of package-lock.json into node_modules (about 460 MB, a minute or two) …');
    await installPackages(root, "the project's packages");
    await installNode();
    if (!projectIsReady()) throw new InstallationFailed('npm reported success, but node_modules is not complete.');
  });
}

/** The package brings the binary of this system by its own script, which npm may be set not to run; then its link. */
async function installNode() {
  const what = "the project's own Node";
  await run(process.execPath, ['installArchSpecificPackage'], join(root, 'node_modules/node'), what);
  await run(npm, ['rebuild', 'node', '--ignore-scripts', '--loglevel=error'], root, what);
}

function projectIsReady() {
  return isInstalled(root) && projectNodeVersion() !== undefined;
}

function projectNodeVersion() {
  if (!existsSync(projectNode)) return undefined;
  try {
    return execFileSync(projectNode, ['--version'], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

/** @returns {Record<string, { version?: string, optional?: boolean, link?: boolean }>} */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

async function run(command, args, cwd, what) {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'], shell: command.endsWith('.cmd') });
  const code = await exitCodeOf(child);
  if (code === 0) return;
  throw new InstallationFailed(
    `Could not install ${what}: "${command} ${args[0]}" in ${cwd} ended with ${code}.\n` +
      'Its own message stands above. Most often the npm registry cannot be reached, or the disk is full;\n' +
      'set that right and run the same command again.',
  );
}

function runAgain(script) {
  const path = [dirname(projectNode), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const child = spawn(projectNode, [script, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  return exitCodeOf(child);
}

/** Passes signals on, so that the child can put its things away, and waits for its end. */
function exitCodeOf(child) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const passOn = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, passOn);
  const stopLooking = whenParentEnds(() => passOn('SIGTERM'));
  return new Promise((resolve) => {
    const finish = (code) => {
      for (const signal of signals) process.off(signal, passOn);
      stopLooking();
      resolve(code);
    };
    child.on('error', (error) => {
      console.error(error.message);
      finish(127);
    });
    child.on('exit', (code, signal) => finish(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}
