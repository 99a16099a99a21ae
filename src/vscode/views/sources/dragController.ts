import * as vscode from 'vscode';
import { articlesOf } from './model.ts';
import type { SourceNode } from './model.ts';

/** Rows can be dropped wherever files can: into an editor, into a chat. Nothing can be dropped on them. */
export const dragController: vscode.TreeDragAndDropController<SourceNode> = {
  dragMimeTypes: ['text/uri-list'],
  dropMimeTypes: [],
  handleDrag(nodes, transfer) {
    const addresses = articlesOf(nodes).map(({ id }) => id);
    transfer.set('text/uri-list', new vscode.DataTransferItem(addresses.join('\r\n')));
  },
};
