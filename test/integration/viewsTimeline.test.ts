import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './articles.ts';
import { closeEditors, indexed } from './dateline.ts';

function timelineTabs(): vscode.Tab[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(({ label }) => label === 'Timeline'));
}

describe('The timeline', () => {
  before(async () => {
    await indexed();
  });
  after(closeEditors);

  it('opens in a tab of its own, once', async () => {
    await vscode.commands.executeCommand('dateline.showTimeline');
    const tab = await eventually(() => timelineTabs()[0]);
    assert.ok(tab.input instanceof vscode.TabInputWebview);
    await vscode.commands.executeCommand('dateline.showTimeline');
    assert.equal(timelineTabs().length, 1);
  });

  it('can be opened again after it was closed', async () => {
    await closeEditors();
    await eventually(() => timelineTabs().length === 0 || undefined);
    await vscode.commands.executeCommand('dateline.showTimeline');
    await eventually(() => timelineTabs().length === 1 || undefined);
  });
});
