import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('Dateline in VS Code', () => {
  it('opens a folder of its own', () => {
    assert.equal(vscode.workspace.workspaceFolders?.length, 1);
  });

  it('is found and can be activated', async () => {
    const extension = vscode.extensions.getExtension('dateline.dateline');
    assert.ok(extension, 'the extension is not known to VS Code');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('sees the files of the sample corpus', async () => {
    const files = await vscode.workspace.findFiles('**/*.txt');
    assert.ok(files.length > 0);
  });
});
