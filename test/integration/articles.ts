import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** How long something may take to become true: reading the sample corpus and analysing it, on a slow machine. */
const PATIENCE_MS = 25_000;
const PAUSE_MS = 50;

/** A file of the open folder, by its path with `/`. */
export function fileIn(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Tries until `attempt` neither throws nor gives undefined; fails as the last attempt failed. */
export async function eventually<T>(attempt: () => Promise<T | undefined> | T | undefined): Promise<T> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const last = Date.now() >= until;
    try {
      const value = await attempt();
      if (value !== undefined) return value;
      if (last) assert.fail('it did not come about');
    } catch (error) {
      if (last) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/**
 * Opens a file in an editor, as a reader does. A document that an extension opens instead lives on for minutes when
 * its editor is closed.
 */
export async function open(path: string): Promise<vscode.TextDocument> {
  const uri = fileIn(path);
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  return eventually(() => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.uri.toString() === uri.toString() ? document : undefined;
  });
}

/** Opens an article in an editor and waits until it is in our language. */
export async function openArticle(path: string): Promise<vscode.TextDocument> {
  const document = await open(path);
  await eventually(() => assert.equal(document.languageId, 'news-source') ?? true);
  return document;
}

/** Closes all editors and gives up their changes. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.commands.executeCommand('vscode.open', document.uri);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Closes all editors and waits until their documents are gone, so that opening one again reads it again. */
export async function closeForGood(): Promise<void> {
  await closeAll();
  await eventually(() => vscode.workspace.textDocuments.every(({ uri }) => !uri.path.endsWith('.txt')) || undefined);
}

/** Where words first stand in a document. */
export function placeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  assert.ok(start >= 0, `"${words}" does not stand in ${document.uri.path}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** Sets one of our settings for the folder, or takes it back. */
export async function setting(key: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration().update(key, value, vscode.ConfigurationTarget.Workspace);
}

/** The quick fixes that are offered where a diagnostic stands. */
export async function fixesOf(
  document: vscode.TextDocument,
  { range }: vscode.Diagnostic,
): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
    10,
  );
}
