import * as vscode from 'vscode';
import type { Analysis } from '../../analysis/protocol.ts';
import { setContext } from '../commands/contextKeys.ts';
import { ConcordanceSession } from './concordanceSession.ts';
import { printed } from './concordanceText.ts';
import type { Search } from './search.ts';

/** The scheme of documents that show a search in context. */
export const CONCORDANCE_SCHEME = 'dateline-search';

/** The read-only documents of searches. A document's address says what was searched for, so that one can be opened again. */
export class ConcordanceDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #analysis: Analysis;
  readonly #sessions = new Map<string, ConcordanceSession>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #registrations: vscode.Disposable;
  #searches = 0;

  readonly onDidChange = this.#changed.event;

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
    this.#registrations = vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(CONCORDANCE_SCHEME, this),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#close(uri)),
    );
  }

  /** The session that a document shows; undefined for other documents. */
  of({ uri }: Pick<vscode.TextDocument, 'uri'>): ConcordanceSession | undefined {
    return this.#sessions.get(uri.toString());
  }

  /** Searches, and shows the document as a preview, so that the next search takes its place. */
  async show(search: Search): Promise<void> {
    const uri = addressOf(search, ++this.#searches);
    this.#open(uri, search);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { preview: true });
    // What was found while the editor made the document was told to nobody.
    this.#changed.fire(uri);
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    const session = this.#sessions.get(uri.toString()) ?? this.#open(uri, JSON.parse(uri.query) as Search);
    return printed(session.render());
  }

  dispose(): void {
    this.#registrations.dispose();
    for (const session of this.#sessions.values()) session.dispose();
    this.#changed.dispose();
  }

  #open(uri: vscode.Uri, search: Search): ConcordanceSession {
    const session = new ConcordanceSession(search);
    this.#sessions.set(uri.toString(), session);
    session.onDidChange(() => this.#changed.fire(uri));
    void session.run(this.#analysis).finally(() => this.#tellSearching());
    this.#tellSearching();
    return session;
  }

  #close(uri: vscode.Uri): void {
    this.#sessions.get(uri.toString())?.dispose();
    this.#sessions.delete(uri.toString());
    if (uri.scheme === CONCORDANCE_SCHEME) this.#tellSearching();
  }

  #tellSearching(): void {
    void setContext(
      'dateline.searching',
      [...this.#sessions.values()].some(({ isSearching }) => isSearching),
    );
  }
}

/** The path gives the tab its name, the query tells what is searched for, and the number makes each search a document. */
function addressOf(search: Search, number: number): vscode.Uri {
  const name = search.label.replace(/[\\/]/gu, '∕').slice(0, 40);
  const path = `/${vscode.l10n.t('{0} in context', name)}.kwic`;
  return vscode.Uri.from({ scheme: CONCORDANCE_SCHEME, path, query: JSON.stringify(search), fragment: String(number) });
}
