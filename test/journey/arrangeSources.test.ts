import type { TreeDriver } from '../harness/tree.ts';
import { CorpusWindow } from '../harness/window.ts';
import type { Workbench } from '../harness/workbench.ts';

/** How a reader groups, sorts and filters the sample folder; each step begins where the last one ended. */
describe('A reader arranges the sources', () => {
  let window: CorpusWindow;
  let workbench: Workbench;
  let sources: TreeDriver;

  before(async () => {
    window = await CorpusWindow.open();
    workbench = window.workbench;
    sources = workbench.tree('Sources');
    await workbench.click({ role: 'tab', name: /News Sources/ });
    await sources.row(/2023\s*20 articles/).waitFor();
  });

  after(() => window.close());

  it('by story', async () => {
    await workbench.run('Dateline: Group sources by…');
    await workbench.pick('Story');
    await sources.row(/bridge.*3 outlets · 3 articles/).waitFor();
    await sources.row(/^Single articles/).waitFor();
  });

  it('by folder, and by title', async () => {
    await workbench.run('Dateline: Group sources by…');
    await workbench.pick('Folder');
    await sources.expand('harbour-gazette');
    await sources.row('Quay Seven gets its crane').waitFor();
    await workbench.run('Dateline: Sort sources by…');
    await workbench.pick('Title');
    const second = workbench.page.locator('[role=treeitem][aria-level="2"][aria-posinset="2"]');
    await second.filter({ hasText: 'Freight returns to Lindholm bridge' }).waitFor();
  });

  it('by outlet and days at once, step by step, and back from a step', async () => {
    await workbench.run('Dateline: Filter sources…');
    await workbench.pick('Outlet…');
    await workbench.click({ role: 'button', name: /^Back/ });
    await workbench.pick('Outlet…');
    await workbench.pick('Harbour Gazette');
    await workbench.sees('Filtered: outlet Harbour Gazette · 4 of 26');
    await workbench.pick('Dates…');
    await workbench.pick('From … to …');
    await workbench.sees('Filter sources by date: From');
    await workbench.type('2023-05-1x');
    await workbench.press('Enter');
    await workbench.sees('This is no date.');
    await workbench.press('Backspace');
    await workbench.type('7');
    await workbench.press('Enter');
    await workbench.sees('Filter sources by date: To');
    await workbench.type('2023-05');
    await workbench.press('Enter');
    await workbench.sees('Show 2 of 26 articles');
    await workbench.press('Enter');
    await sources.row(/harbour-gazette\s*2 articles/).waitFor();
  });

  it('not at all any more', async () => {
    await sources.button('Clear filter');
    await sources.row(/harbour-gazette\s*4 articles/).waitFor();
    await sources.row('karlsby-ledger').waitFor();
  });
});
