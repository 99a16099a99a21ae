// A browser for the tests: the machine's own Chromium or Chrome, else the one that npm carries.
import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { cache, root } from '../../scripts/install.mjs';
import { withLock } from '../../scripts/lock.mjs';

const run = promisify(execFile);

/** Where systems put Chromium and Chrome. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

interface Found {
  readonly executable: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Starts a browser without a window.
 * @throws Error that says what to do when there is none for this system.
 */
export async function launchChromium(): Promise<Browser> {
  const { executable, environment } = (await systemChromium()) ?? (await packagedChromium());
  return chromium.launch({
    executablePath: executable,
    env: { ...process.env, ...environment },
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
  });
}

/** The browser named by CHROME, else the machine's own, if one runs. */
async function systemChromium(): Promise<Found | undefined> {
  const places = process.env['CHROME'] === undefined ? usualPlaces : [process.env['CHROME']];
  for (const executable of places) {
    if (existsSync(executable) && (await runs(executable, {}))) return { executable, environment: {} };
  }
  return undefined;
}

async function packagedChromium(): Promise<Found> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium was found. Install Chrome or Chromium, or name its executable in CHROME.');
  }
  const folder = await unpacked();
  const executable = join(folder, 'chromium');
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  for (const libraries of [{}, { LD_LIBRARY_PATH: join(folder, 'lib') }]) {
    if (await runs(executable, libraries)) return { executable, environment: { ...fonts, ...libraries } };
  }
  throw new Error(
    'The Chromium from npm does not run here. Install Chrome or Chromium, or name its executable in CHROME.',
  );
}

async function runs(executable: string, environment: Readonly<Record<string, string>>): Promise<boolean> {
  try {
    await run(executable, ['--version'], { env: { ...process.env, ...environment }, timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/** The folder of the unpacked package, made once and renamed into place when whole. */
async function unpacked(): Promise<string> {
  const packaged = join(root, 'node_modules/@sparticuz/chromium');
  const { version } = JSON.parse(await readFile(join(packaged, 'package.json'), 'utf8')) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await withLock(join(cache, 'chromium.lock'), async () => {
    if (!existsSync(folder)) await unpack(join(packaged, 'bin'), folder);
  });
  return folder;
}

async function unpack(packed: string, folder: string): Promise<void> {
  console.log('Unpacking Chromium (about 210 MB, once) …');
  mkdirSync(cache, { recursive: true });
  const staging = mkdtempSync(join(cache, 'staging-'));
  try {
    await inflate(join(packed, 'chromium.br'), join(staging, 'chromium'));
    await chmod(join(staging, 'chromium'), 0o755);
    for (const archive of ['fonts', 'swiftshader', 'al2023']) {
      const tar = join(staging, `${archive}.tar`);
      await inflate(join(packed, `${archive}.tar.br`), tar);
      await run('tar', ['-xf', tar, '-C', staging]);
      rmSync(tar);
    }
    // The packed configuration names folders of a machine that is not this one.
    await writeFile(join(staging, 'fonts.conf'), fontConfiguration(join(folder, 'fonts')));
    renameSync(staging, folder);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

async function inflate(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}

function fontConfiguration(fonts: string): string {
  return `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${fonts}/cache</cachedir></fontconfig>\n`;
}
