import * as vscode from 'vscode';
import type { Analysis, ArticleSummary } from '../../analysis/protocol.ts';
import { editorLocale } from '../text/editorLocale.ts';
import { MadeDocuments } from '../text/madeDocuments.ts';
import { outletText } from '../views/outletText.ts';
import { articleText } from './articleText.ts';
import { inspectDocument } from './inspectDocument.ts';

/** The scheme of documents that hold an article's text without what is not the article. */
const SCHEME = 'dateline-text';

/** The diffs that "Compare text only" opens. */
export class CompareText implements vscode.Disposable {
  readonly #documents: MadeDocuments;

  constructor(analysis: Analysis) {
    this.#documents = new MadeDocuments(SCHEME, async (document) => {
      const { anatomy, boilerplate } = await inspectDocument(analysis, document);
      const header = anatomy.dateHeader ? [anatomy.dateHeader] : [];
      return articleText(document.getText(), [...header, ...boilerplate]);
    });
  }

  /** Opens a diff of two articles' texts, as they are now. */
  async show(a: ArticleSummary, b: ArticleSummary): Promise<void> {
    const [left, right] = [a, b].map(({ id }) => this.#documents.renew(vscode.Uri.parse(id)));
    const title = vscode.l10n.t('{0} ↔ {1} (text only)', outletText(a, editorLocale), outletText(b, editorLocale));
    await vscode.commands.executeCommand('vscode.diff', left, right, title);
  }

  dispose(): void {
    this.#documents.dispose();
  }
}
