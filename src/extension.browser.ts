import * as vscode from 'vscode';
import { browserHost } from './analysis/browser/browserHost.ts';
import { startWorker } from './analysis/browser/startWorker.ts';
import { type DatelineApi, activateDateline } from './vscode/activateDateline.ts';

/** Entry of the extension in a browser: the analysis runs in a web worker. */
export function activate(context: vscode.ExtensionContext): DatelineApi {
  return activateDateline(context, {
    host: browserHost,
    startWorker: async (extension) =>
      startWorker(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', 'worker.browser.js'))),
  });
}
