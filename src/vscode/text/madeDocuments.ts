import * as vscode from 'vscode';

/** Serves read-only documents that are each made of another document. Nothing is written. */
export class MadeDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #scheme: string;
  readonly #make: (source: vscode.TextDocument) => Promise<string>;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #registration: vscode.Disposable;

  readonly onDidChange = this.#changed.event;

  /** `scheme` is that of their addresses, and of no others. */
  constructor(scheme: string, make: (source: vscode.TextDocument) => Promise<string>) {
    this.#scheme = scheme;
    this.#make = make;
    this.#registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);
  }

  /** The address of what is made of a file: the path gives a tab its name, the query tells which file it is. */
  addressOf(source: vscode.Uri): vscode.Uri {
    return vscode.Uri.from({ scheme: this.#scheme, path: source.path, query: source.toString() });
  }

  /** Makes it anew: the editor keeps documents that it has shown before, and the file may have changed since. Gives the address. */
  renew(source: vscode.Uri): vscode.Uri {
    const address = this.addressOf(source);
    this.#changed.fire(address);
    return address;
  }

  async provideTextDocumentContent({ query }: vscode.Uri): Promise<string> {
    return this.#make(await vscode.workspace.openTextDocument(vscode.Uri.parse(query)));
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}
