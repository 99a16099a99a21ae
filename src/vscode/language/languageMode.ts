import * as vscode from 'vscode';
import { registerCommand } from '../commands.ts';
import type { Inspections } from '../documents/inspections.ts';
import { DeclinedFiles } from './declinedFiles.ts';
import { NEWS_SOURCE } from './newsSource.ts';
import { onOpen, pathPattern, wishOf } from './recognition.ts';
import { recogniseSetting } from './settings.ts';

/** What the language mode needs. */
export interface LanguageModeOptions {
  readonly inspections: Inspections;
  readonly memento: vscode.Memento;
  /** Other articles, decisions or settings have changed, and with them perhaps what a text is taken for. */
  readonly onDidInvalidate: vscode.Event<void>;
}

/** Makes text files that show an article news sources, once, and gives way to the reader for good. */
export function registerLanguageMode(options: LanguageModeOptions): vscode.Disposable {
  const mode = new LanguageMode(options);
  for (const document of vscode.workspace.textDocuments) void mode.opened(document);
  return vscode.Disposable.from(
    vscode.workspace.onDidCloseTextDocument((document) => mode.closed(document)),
    vscode.workspace.onDidOpenTextDocument((document) => mode.opened(document)),
    options.onDidInvalidate(() => mode.lookAgain()),
    registerCommand('dateline.readAsNewsSource', () => mode.readAsNewsSource()),
  );
}

class LanguageMode {
  readonly #inspections: Inspections;
  readonly #declined: DeclinedFiles;
  /** Documents whose language is being changed by us; bound: the changes under way. */
  readonly #ours = new Set<vscode.TextDocument>();
  /** Language of a document that was just closed: a change of language closes it and opens it again at once. */
  #justClosed: { readonly document: vscode.TextDocument; readonly languageId: string } | undefined;

  constructor({ inspections, memento }: LanguageModeOptions) {
    this.#inspections = inspections;
    this.#declined = new DeclinedFiles(memento);
  }

  closed(document: vscode.TextDocument): void {
    this.#justClosed = { document, languageId: document.languageId };
    queueMicrotask(() => {
      this.#justClosed = undefined;
    });
  }

  async opened(document: vscode.TextDocument): Promise<void> {
    const before = this.#justClosed?.document === document ? this.#justClosed.languageId : undefined;
    if (before === undefined) await this.#recognise(document);
    else if (!this.#ours.has(document)) {
      const wish = wishOf(before, document.languageId);
      if (wish) await this.#declined.set(document.uri, wish === 'declined');
    }
  }

  /** Looks once more at open texts that nothing was seen in. */
  lookAgain(): void {
    for (const document of vscode.workspace.textDocuments) {
      if (document.languageId === 'plaintext') void this.#recognise(document);
    }
  }

  async readAsNewsSource(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) return;
    await this.#declined.set(document.uri, false);
    await this.#setLanguage(document, NEWS_SOURCE);
  }

  async #recognise(document: vscode.TextDocument): Promise<void> {
    const step = this.#step(document);
    if (step === 'undo') await this.#setLanguage(document, 'plaintext');
    if (step !== 'look') return;
    const inspection = await this.#inspections.of(document);
    // The reader may have chosen a language meanwhile.
    if (inspection?.summary.isArticle && this.#step(document) === 'look')
      await this.#setLanguage(document, NEWS_SOURCE);
  }

  #step(document: vscode.TextDocument): 'look' | 'leave' | 'undo' {
    if (document.isClosed) return 'leave';
    return onOpen({
      languageId: document.languageId,
      isTextFile: document.uri.path.toLowerCase().endsWith('.txt'),
      recognise: recogniseSetting(document),
      isAssociated: isAssociated(document),
      isDeclined: this.#declined.has(document.uri),
    });
  }

  async #setLanguage(document: vscode.TextDocument, languageId: string): Promise<void> {
    this.#ours.add(document);
    try {
      await vscode.languages.setTextDocumentLanguage(document, languageId);
    } finally {
      this.#ours.delete(document);
    }
  }
}

function isAssociated(document: vscode.TextDocument): boolean {
  const associations = vscode.workspace
    .getConfiguration('files', document)
    .get<Record<string, string>>('associations', {});
  return Object.keys(associations).some(
    (pattern) => vscode.languages.match({ pattern: pathPattern(pattern) }, document) > 0,
  );
}
