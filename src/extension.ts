import * as vscode from 'vscode';
import { gitConfigs } from './analysis/node/gitConfigs.ts';
import { nodeFiles } from './analysis/node/nodeFiles.ts';
import { nodeHost } from './analysis/node/nodeHost.ts';
import { startWorker } from './analysis/node/startWorker.ts';
import { type DatelineApi, activateDateline } from './vscode/activateDateline.ts';

/** Entry of the extension on the desktop and in the server: the analysis runs in a thread of Node. */
export function activate(context: vscode.ExtensionContext): DatelineApi {
  return activateDateline(context, {
    host: nodeHost,
    files: nodeFiles,
    gitConfigs,
    startWorker: (extension) => startWorker(vscode.Uri.joinPath(extension, 'dist', 'worker.cjs').fsPath),
  });
}
