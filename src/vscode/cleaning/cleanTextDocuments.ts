import * as vscode from 'vscode';
import type { Analysis } from '../../analysis/protocol.ts';
import { cleanDocument } from './cleanDocument.ts';

/** The scheme of read-only documents that hold an article as cleaning would leave it. */
const SCHEME = 'dateline-clean';

/** Serves the documents that an article is compared with before it is cleaned. Nothing is written. */
export class CleanTextDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #analysis: Analysis;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #registration: vscode.Disposable;

  readonly onDidChange = this.#changed.event;

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
    this.#registration = vscode.workspace.registerTextDocumentContentProvider(SCHEME, this);
  }

  /** Opens a diff of a document and what would be left of it. */
  async show({ uri }: vscode.TextDocument): Promise<void> {
    const clean = addressOf(uri);
    // The editor keeps documents it has shown before; the article may have changed since.
    this.#changed.fire(clean);
    const title = vscode.l10n.t('{0}: without boilerplate', uri.path.slice(uri.path.lastIndexOf('/') + 1));
    await vscode.commands.executeCommand('vscode.diff', uri, clean, title, { preview: true });
  }

  /** Closes the diff of a document where it is open. */
  async close({ uri }: vscode.TextDocument): Promise<void> {
    const clean = addressOf(uri).toString();
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    await vscode.window.tabGroups.close(
      tabs.filter(({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.toString() === clean),
    );
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri.query));
    return (await cleanDocument(this.#analysis, document)).cleaned.text;
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}

/** The address of what is left of a document; the path gives the tab its name, the query tells which document it is. */
function addressOf(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: uri.path, query: uri.toString() });
}
