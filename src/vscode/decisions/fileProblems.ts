import * as vscode from 'vscode';
import type { ReaderFileProblem } from '../../core/annotations/readerFiles.ts';
import { SOURCE } from '../language/diagnosticCodes.ts';

/** What cannot be read in the files that readers keep beside their articles: shown at its place, and logged once. */
export class FileProblems implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('dateline.kept');
  readonly #logged = new Map<string, string>();
  readonly #log: vscode.LogOutputChannel;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
  }

  /** The problems of a file, in place of those reported before. */
  report(file: vscode.Uri, problems: readonly Pick<ReaderFileProblem, 'line' | 'reason'>[]): void {
    this.#collection.set(file, problems.map(diagnosticOf));
    const key = file.toString();
    const path = vscode.workspace.asRelativePath(file);
    const told = problems.map(({ line, reason }) => `${path}${line === null ? '' : `:${line}`}: ${reason}`).join('\n');
    if (told !== (this.#logged.get(key) ?? '')) this.#log.warn(told || `${path}: mended`);
    this.#logged.set(key, told);
  }

  dispose(): void {
    this.#collection.dispose();
  }
}

function diagnosticOf({ line, reason }: Pick<ReaderFileProblem, 'line' | 'reason'>): vscode.Diagnostic {
  const row = (line ?? 1) - 1;
  const range = new vscode.Range(row, 0, row, Number.MAX_SAFE_INTEGER);
  const message = vscode.l10n.t('This counts for nothing, and is kept as it stands: {0}', reason);
  const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Warning);
  diagnostic.source = SOURCE;
  return diagnostic;
}
