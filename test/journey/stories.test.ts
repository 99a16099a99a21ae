import assert from 'node:assert/strict';
import type { TreeDriver } from '../harness/tree.ts';
import { CorpusWindow } from '../harness/window.ts';
import type { Workbench } from '../harness/workbench.ts';

/** A reader's way through the stories of the sample folder; each step begins where the last one ended. */
describe('A reader looks at the stories of a folder', () => {
  let window: CorpusWindow;
  let workbench: Workbench;
  let stories: TreeDriver;

  before(async () => {
    window = await CorpusWindow.open();
    workbench = window.workbench;
  });

  after(() => window.close());

  it('finds them, and sees who took from whom', async () => {
    await workbench.click({ role: 'tab', name: /News Sources/ });
    await workbench
      .tree('Sources')
      .row(/2023\s*20 articles/)
      .waitFor();
    await workbench.run('Dateline: Find duplicate coverage');
    await workbench.sees('3 stories in 26 articles · balanced');
    stories = workbench.tree('Duplicate Coverage');
    await workbench.tree('Sources').fold();
    await stories.expand(/freight/i);
    await stories.row(/Harbour Gazette\s*May 17 · from NORDA/).waitFor();
    await workbench.picture('stories');
  });

  it('is told why over an article', async () => {
    await stories.point(/Harbour Gazette\s*May 17/, /From\sNORDA/);
    await workbench.picture('why-taken');
  });

  it('sees in an article which passages stand elsewhere', async () => {
    await stories.click(/Harbour Gazette\s*May 17/);
    await workbench.sees(/Also covered by/);
    await workbench.page.locator('.monaco-editor .margin [class*=ced-]').first().waitFor();
    const hover = await workbench.hoverText('forty');
    assert.match(hover, /This\spassage\salso\sstands\sin/);
    await workbench.picture('passages-elsewhere');
  });

  it('narrows them by a filter, and clears it', async () => {
    await stories.button('Filter stories…');
    await workbench.sees('Size…');
    await workbench.picture('filter-stories');
    await workbench.pick('Kind…');
    await workbench.pick('near-duplicate');
    await workbench.pick('Show');
    await workbench.sees(/Filtered: near-duplicate · \d of 3 stories/);
    await workbench.picture('filtered-stories');
    await stories.button('Clear filter');
    await workbench.sees('3 stories in 26 articles · balanced');
  });

  it('keeps a pair apart, sees that, and takes it back', async () => {
    await stories.expand(/freight/i);
    await workbench.chooseInMenu(stories.row(/NORDA ↔ Harbour Gazette/), 'Not the same story');
    await stories.expand(/Decided by you/);
    await stories.row(/kept apart by you/).waitFor();
    await workbench.picture('decided');
    await workbench.run('Dateline: Undo last decision');
    await stories.row(/Decided by you/).waitFor({ state: 'detached' });
  });
});
