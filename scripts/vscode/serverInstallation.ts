// The VS Code server from the npm registry: the package code-server carries the genuine one, ready built.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cache, installPackages } from '../install.mjs';
import { withLock } from '../lock.mjs';

const pinned = join(dirname(fileURLToPath(import.meta.url)), 'server');

/** The server's folder inside an installation. */
const inside = 'node_modules/code-server/lib/vscode';

/**
 * The folder of a VS Code server, installed first where it is missing (270 MB, shared by all runs of this checkout).
 * @throws InstallationFailed with words for the user when npm cannot bring it.
 */
export async function vsCodeServerFolder(): Promise<string> {
  const installation = join(cache, `server-${fingerprint()}`);
  if (!existsSync(installation)) await withLock(join(cache, 'server.lock'), () => install(installation));
  return join(installation, inside);
}

/** Installs beside and renames at the end, so that an interrupted installation is never taken for a whole one. */
async function install(installation: string): Promise<void> {
  if (existsSync(installation)) return;
  console.log('Installing the VS Code server from npm (about 270 MB, once) …');
  const staging = mkdtempSync(join(cache, 'staging-'));
  try {
    cpSync(pinned, staging, { recursive: true });
    await installPackages(staging, 'the VS Code server');
    // The pages ask for libraries below the server's own folder; they stand in the installation's.
    symlinkSync(join('..', '..', '..', '..', 'node_modules'), join(staging, inside, 'node_modules'), 'junction');
    renameSync(staging, installation);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Changes with every pinned file, so that a changed pin is a new installation. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const entry of readdirSync(pinned, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) hash.update(entry.name).update(readFileSync(join(entry.parentPath, entry.name)));
  }
  return hash.digest('hex').slice(0, 12);
}
