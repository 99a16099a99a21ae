import { spawn } from 'node:child_process';
import { downloadedDesktop, hasDisplay, installedDesktop, onPath, openDesktop } from './desktop.ts';
import { cleanUp, isEnding } from './leftovers.ts';
import { VsCodeServer } from './server.ts';

/**
 * Opens VS Code on a folder with an extension run from its sources: the desktop's where there is one, else the server
 * from npm. Resolves when the window is closed or the server ended, with everything put away.
 * @param folder an absolute path
 * @param extension the extension's folder, an absolute path
 */
export async function openFolder(folder: string, extension: string): Promise<void> {
  for (const find of [installedDesktop, downloadedDesktop]) {
    const executable = await find();
    if (executable === undefined) continue;
    console.log(`Opening ${folder} in ${executable}; close the window or press Ctrl-C to end.`);
    const code = await openDesktop(executable, folder, extension);
    await cleanUp();
    if (code === 0 || isEnding()) return;
    console.log(`It ended with ${code}; trying the next way.`);
  }
  await openInBrowser(folder, extension);
}

async function openInBrowser(folder: string, extension: string): Promise<void> {
  const server = await VsCodeServer.start();
  const address = server.address({ folder, extension });
  console.log(`\nVS Code with Dateline on ${folder}:\n\n  ${address}\n\nOpen it in a browser. Ctrl-C ends it.`);
  showInBrowser(address);
  await server.ended();
  await cleanUp();
}

/** Asks the desktop to show an address; where there is none, the printed address is all there is. */
function showInBrowser(address: string): void {
  if (!hasDisplay() || process.env['CI']) return;
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? onPath('xdg-open');
  if (opener === undefined) return;
  const child = spawn(opener, [address], { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
}
