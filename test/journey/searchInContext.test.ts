import { CorpusWindow } from '../harness/window.ts';
import type { Workbench } from '../harness/workbench.ts';

/** A reader looks for a word in all articles; each step begins where the last one ended. */
describe('A reader searches in context', () => {
  let window: CorpusWindow;
  let workbench: Workbench;

  before(async () => {
    window = await CorpusWindow.open();
    workbench = window.workbench;
  });

  after(() => window.close());

  it('types a word, and sees every place where it stands', async () => {
    await workbench.click({ role: 'tab', name: /News Sources/ });
    await workbench
      .tree('Sources')
      .row(/2023\s*20 articles/)
      .waitFor();
    await workbench.run('Dateline: Search in context…');
    await workbench.page.getByPlaceholder(/Words, a pattern or a name/).fill('bridg*');
    await workbench.sees('bridg* as a pattern');
    await workbench.picture('search-in-context-asked');
    await workbench.press('Enter');
    await workbench.sees(/of\s26\sarticles\s·\snewest\sfirst/);
    await workbench.picture('search-in-context');
  });

  it('sorts the lines by what follows', async () => {
    await workbench.run('Dateline: Sort lines…');
    await workbench.pick('By what follows');
    await workbench.sees(/articles\s·\sby\swhat\sfollows/);
    await workbench.picture('search-in-context-sorted');
  });
});
