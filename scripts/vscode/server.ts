import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { endProcess, removeTemporaryFolder, startProcess, temporaryFolder } from './leftovers.ts';
import { vsCodeServerFolder } from './serverInstallation.ts';

/** How long the server may take to listen, in milliseconds. It takes well under a second on an idle machine. */
const startLimit = 60_000;

/**
 * Settings of a window that shows the folder at once: no welcome page, no side bar of chat, no telemetry; and that
 * saves only when asked, as on the desktop: in a browser VS Code saves by itself a second after an edit.
 */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

export interface ServerOptions {
  /** Settings of every window of this server, over the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** A packaged extension to install first, an absolute path. */
  readonly vsix?: string;
}

export interface WindowOptions {
  /** Folder to open, an absolute path. */
  readonly folder: string;
  /** An extension's folder to run from its sources, an absolute path. */
  readonly extension?: string;
  /** A module that exports `run(): Promise<void>`, run in the extension host, an absolute path. */
  readonly tests?: string;
}

/** A VS Code server on a free port of this machine, open only to who has its address. */
export class VsCodeServer {
  readonly #process: ChildProcess;
  readonly #dataFolder: string;
  readonly #port: number;
  readonly #token: string;

  private constructor(child: ChildProcess, dataFolder: string, port: number, token: string) {
    this.#process = child;
    this.#dataFolder = dataFolder;
    this.#port = port;
    this.#token = token;
  }

  /** Starts a server, after installing it where it is missing. Rejects, with its output, when it does not come up. */
  static async start(options: ServerOptions = {}): Promise<VsCodeServer> {
    const main = join(await vsCodeServerFolder(), 'out/server-main.js');
    const dataFolder = temporaryFolder('server');
    const token = randomBytes(16).toString('hex');
    if (options.vsix) await installExtension(main, dataFolder, options.vsix);
    writeSettings(dataFolder, { ...quietSettings, ...options.settings });
    const child = startProcess(process.execPath, [main, ...argumentsFor(dataFolder, token)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new VsCodeServer(child, dataFolder, await portOf(child), token);
  }

  /** Where a browser finds a window with this folder (and extension, and tests). */
  address(window: WindowOptions): string {
    const payload: [string, string][] = [];
    if (window.extension) payload.push(['extensionDevelopmentPath', this.#remote(window.extension)]);
    if (window.tests) payload.push(['extensionTestsPath', this.#remote(window.tests)]);
    const query = new URLSearchParams({ tkn: this.#token, folder: window.folder });
    if (payload.length > 0) query.set('payload', JSON.stringify(payload));
    return `http://127.0.0.1:${this.#port}/?${query}`;
  }

  /** Resolves when the server has ended by itself. */
  async ended(): Promise<void> {
    if (this.#process.exitCode !== null) return;
    await new Promise((resolve) => this.#process.once('exit', resolve));
  }

  /** Ends the server with its extension hosts and removes its data. */
  async stop(): Promise<void> {
    await endProcess(this.#process);
    removeTemporaryFolder(this.#dataFolder);
  }

  #remote(path: string): string {
    return `vscode-remote://127.0.0.1:${this.#port}${path}`;
  }
}

function argumentsFor(dataFolder: string, token: string): string[] {
  return [
    ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token, '--server-data-dir', dataFolder],
    ...['--accept-server-license-terms', '--telemetry-level', 'off', '--disable-workspace-trust'],
    '--enable-smoke-test-driver', // The page then hands on what the extension host logs and how its tests ended.
  ];
}

async function installExtension(main: string, dataFolder: string, vsix: string): Promise<void> {
  const args = [
    '--install-extension',
    vsix,
    '--server-data-dir',
    dataFolder,
    '--accept-server-license-terms',
    '--force',
  ];
  const child = startProcess(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => output.push(String(data)));
  const [code] = await once(child, 'close');
  await endProcess(child);
  if (code !== 0) throw new Error(`The VS Code server did not install ${vsix}. It said:\n${output.join('')}`);
}

/** Settings for the machine a server runs on count in every window, and need no browser storage. */
function writeSettings(dataFolder: string, settings: Readonly<Record<string, unknown>>): void {
  const folder = join(dataFolder, 'data/Machine');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings, undefined, 2));
}

async function portOf(child: ChildProcess): Promise<number> {
  const output: string[] = [];
  child.stderr?.on('data', (data) => output.push(String(data)));
  const port = await new Promise<number | undefined>((resolve) => {
    const limit = setTimeout(resolve, startLimit, undefined);
    child.once('exit', () => resolve(undefined));
    child.once('error', () => resolve(undefined));
    createInterface({ input: child.stdout! }).on('line', (line) => {
      output.push(`${line}\n`);
      const found = /^Web UI available at \S+:(\d+)/u.exec(line);
      if (!found) return;
      clearTimeout(limit);
      resolve(Number(found[1]));
    });
  });
  if (port !== undefined) return port;
  await endProcess(child);
  throw new Error(`The VS Code server did not start. It said:\n${output.join('')}`);
}
