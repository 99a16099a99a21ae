import * as vscode from 'vscode';
import type { Analysis } from '../../analysis/protocol.ts';
import { MadeDocuments } from '../text/madeDocuments.ts';
import { cleanDocument } from './cleanDocument.ts';

/** The scheme of documents that hold an article as cleaning would leave it. */
const SCHEME = 'dateline-clean';

/** The diffs in which an article stands beside what would be left of it. */
export class CleanTextDocuments implements vscode.Disposable {
  readonly #documents: MadeDocuments;

  constructor(analysis: Analysis) {
    this.#documents = new MadeDocuments(
      SCHEME,
      async (document) => (await cleanDocument(analysis, document)).cleaned.text,
    );
  }

  /** Opens the diff of a document. */
  async show({ uri }: vscode.TextDocument): Promise<void> {
    const title = vscode.l10n.t('{0}: without boilerplate', uri.path.slice(uri.path.lastIndexOf('/') + 1));
    await vscode.commands.executeCommand('vscode.diff', uri, this.#documents.renew(uri), title, { preview: true });
  }

  /** Closes the diff of a document where it is open. */
  async close({ uri }: vscode.TextDocument): Promise<void> {
    const clean = this.#documents.addressOf(uri).toString();
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    await vscode.window.tabGroups.close(
      tabs.filter(({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.toString() === clean),
    );
  }

  dispose(): void {
    this.#documents.dispose();
  }
}
