import assert from 'node:assert/strict';
import { CorpusWindow } from '../harness/window.ts';
import type { Workbench } from '../harness/workbench.ts';

/** A reader's way to clean articles; each step begins where the last one ended. */
describe('A reader takes boilerplate out', () => {
  let window: CorpusWindow;
  let workbench: Workbench;

  before(async () => {
    window = await CorpusWindow.open();
    workbench = window.workbench;
    await workbench.click({ role: 'tab', name: /News Sources/ });
    await workbench
      .tree('Sources')
      .row(/2023\s*20 articles/)
      .waitFor();
  });

  after(() => window.close());

  it('sees what would go from an article, and has it deleted', async () => {
    await workbench.openFile('ferry-pilot-retires.txt');
    await workbench.sees(/350 words/);
    await workbench.run('Dateline: Clean article…');
    await workbench.sees('The diff shows what would go. Press Escape to leave all as it is.');
    await workbench.page.locator('.line-delete').first().waitFor();
    await workbench.picture('clean-article');
    await workbench.pick('Clean this file');
    await workbench.sees(/\d+ lines taken out\. The file is not saved yet\./);
    await workbench.sees(/· 235 words/);
  });

  it('ticks in the preview what goes from many, and is told what went', async () => {
    await workbench.run('File: Revert File');
    await workbench.run('Dateline: Clean all…');
    await workbench.pick('Delete in these files…');
    const preview = workbench.page.locator('.bulk-edit-panel');
    await preview.locator('.monaco-list-row').first().waitFor();
    await workbench.picture('clean-preview');
    const boxes = preview.locator('.edit-checkbox');
    assert.ok((await boxes.count()) > 1);
    await boxes.first().click();
    await workbench.click({ role: 'button', name: 'Apply' });
    await workbench.sees(/7 lines taken out of 1 of 26 articles\. It is not saved yet\./);
    await workbench.sees('# Boilerplate taken out');
    await workbench.picture('clean-report');
  });
});
