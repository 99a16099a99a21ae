import * as vscode from 'vscode';
import type { Analysis, ArticleSummary } from '../../analysis/protocol.ts';
import { editorLocale } from '../text/editorLocale.ts';
import { outletText } from '../views/outletText.ts';
import { articleText } from './articleText.ts';
import { inspectDocument } from './inspectDocument.ts';

/** The scheme of read-only documents that hold an article's text without what is not the article. */
const SCHEME = 'dateline-text';

/** Serves the documents that "Compare text only" compares. Nothing is written. */
export class CompareText implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #analysis: Analysis;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #registration: vscode.Disposable;

  readonly onDidChange = this.#changed.event;

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
    this.#registration = vscode.workspace.registerTextDocumentContentProvider(SCHEME, this);
  }

  /** Opens a diff of two articles' texts, as they are now. */
  async show(a: ArticleSummary, b: ArticleSummary): Promise<void> {
    const [left, right] = [addressOf(a), addressOf(b)];
    // The editor keeps documents it has shown before; their articles may have changed since.
    this.#changed.fire(left);
    this.#changed.fire(right);
    const title = vscode.l10n.t('{0} ↔ {1} (text only)', outletText(a, editorLocale), outletText(b, editorLocale));
    await vscode.commands.executeCommand('vscode.diff', left, right, title);
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri.query));
    const { anatomy, boilerplate } = await inspectDocument(this.#analysis, document);
    const header = anatomy.dateHeader ? [anatomy.dateHeader] : [];
    return articleText(document.getText(), [...header, ...boilerplate]);
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}

/** The address of an article's text; the path gives the tab its name, the query tells which article it is. */
function addressOf({ id }: ArticleSummary): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: vscode.Uri.parse(id).path, query: id });
}
