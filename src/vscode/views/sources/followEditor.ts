import * as vscode from 'vscode';

/**
 * Selects the row of the article in the active editor, without moving the focus. Only while the view is visible, since
 * revealing a row opens a hidden view; and only if the Explorer does so too.
 */
export function followEditor(
  view: vscode.TreeView<unknown>,
  reveal: (id: string) => Promise<void>,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const follow = async (): Promise<void> => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    if (!uri || !view.visible || !vscode.workspace.getConfiguration('explorer').get('autoReveal', true)) return;
    try {
      await reveal(uri.toString());
    } catch (error) {
      log.debug('The active article could not be revealed.', error);
    }
  };
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(follow),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible) void follow();
    }),
  );
}
