import * as vscode from 'vscode';
import type { Handlers } from '../../analysis/channel.ts';
import type { HostMethods } from '../../analysis/protocol.ts';

/** What the analysis may ask of the editor: files, the extension's data, and to be heard when the index changes. */
export function hostHandlers(extension: vscode.Uri, onIndexChanged: () => void): Handlers<HostMethods> {
  return {
    read: async ({ id }) => vscode.workspace.fs.readFile(vscode.Uri.parse(id, true)),
    data: async ({ name }) => vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'data', name)),
    indexChanged: () => {
      onIndexChanged();
      return null;
    },
  };
}
