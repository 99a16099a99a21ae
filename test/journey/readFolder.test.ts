import assert from 'node:assert/strict';
import type { Workbench } from '../harness/workbench.ts';
import { CorpusWindow } from '../harness/window.ts';

/** One reader's way through the sample folder, step by step, by mouse and keyboard; each step begins where the last one ended. */
describe('A reader opens a folder of news', () => {
  let window: CorpusWindow;
  let workbench: Workbench;

  before(async () => {
    window = await CorpusWindow.open();
    workbench = window.workbench;
  });

  after(() => window.close());

  it('sees its files', async () => {
    const rows = await workbench.tree('Files Explorer').rows();
    assert.ok(rows.includes('packing-list.txt'), `only ${rows.join(', ')}`);
  });

  it('clicks the sidebar, and sees the articles by date', async () => {
    await workbench.click({ role: 'tab', name: /News Sources/ });
    const sources = workbench.tree('Sources');
    // The folder is read by now when all its dated articles are counted.
    await sources.row(/2023\s*20 articles/).waitFor();
    await sources.expand('2023', 'May');
    await sources.row(/^Freight trains cross the Lindholm bridge again/).waitFor();
    const rows = await sources.rows();
    assert.ok(
      rows.some((row) => row.includes('Reuters · ≈ May 23')),
      'a date that was worked out has its sign',
    );
    assert.ok(!rows.some((row) => row.includes('packing')), 'a packing list is no article');
  });

  it('sees what is not dated, with its best guess', async () => {
    const sources = workbench.tree('Sources');
    await sources.expand('Undated');
    await sources.row(/no date/).waitFor();
  });

  it('groups them by outlet', async () => {
    const sources = workbench.tree('Sources');
    await sources.button('Group by outlet');
    await sources.expand('Lindholm Courier');
    await sources.row('Freight trains cross the Lindholm bridge again').waitFor();
    await sources.button('Group by date');
    await sources.expand('2023', 'May');
  });

  it('opens an article, and learns who is named in it', async () => {
    await workbench.tree('Sources').click('Freight returns to Lindholm bridge');
    await workbench.sees(/Harbour Gazette · May 17, 2023/);
    const hover = await workbench.hoverText('Halvorsen');
    assert.match(hover, /Ingrid\sHalvorsen\s·\sperson/);
    assert.match(hover, /mentions\sin\s\d+\sarticles/);
    await workbench.picture('sources');
  });

  it('sees who is mentioned most', async () => {
    const people = workbench.tree('People & Organisations');
    await people.unfold();
    await people.expand('People');
    assert.match(await people.row('Ingrid Halvorsen').innerText(), /\d+ mentions · \d+ articles/);
    await people.fold();
  });

  it('reads what somebody said, with the wordings of one statement together', async () => {
    await workbench.tree('Sources').fold();
    await workbench.tree('Duplicate Coverage').fold();
    const quotations = workbench.tree('Quotations');
    await quotations.unfold();
    await quotations.expand('Ingrid Halvorsen', /The bridge carries/);
    await quotations.row('≈').waitFor();
    await quotations.fold();
    await workbench.tree('Duplicate Coverage').unfold();
    await workbench.tree('Sources').unfold();
  });

  it('sees a banner flagged, and takes it away', async () => {
    await workbench.openFile('ferry-pilot-retires.txt');
    await workbench.page.locator('.monaco-editor .squiggly-warning').first().waitFor();
    await workbench.goTo('Help with the other half');
    await workbench.picture('boilerplate');
    await workbench.press('Control+.');
    const action = workbench.page.locator('.action-widget').getByText(/^Delete these \d+ lines$/);
    await action.click();
    const text = workbench.page.locator('.monaco-editor .view-lines').first();
    await text.filter({ hasNotText: 'Help with the other half' }).waitFor();
    assert.match(await text.innerText(), /Forty.Thousand.Crossings/);
    await workbench.press('Control+Z');
    await text.filter({ hasText: /Help.with.the.other.half/ }).waitFor();
  });

  it('finds duplicate coverage from the palette', async () => {
    await workbench.run('Dateline: Find duplicate coverage');
    await workbench.sees('3 stories in 26 articles · balanced');
  });

  it('opens two reports side by side, and steps through what they share', async () => {
    const duplicates = workbench.tree('Duplicate Coverage');
    await workbench.tree('Sources').fold();
    await duplicates.expand(/freight/i);
    await duplicates.click(/NORDA ↔ Harbour Gazette/);
    await workbench.sees(/Passage 1 of \d/);
    assert.equal(await workbench.page.locator('.editor-group-container').count(), 2);
    await workbench.picture('pair');
    await workbench.press('Control+F7');
    await workbench.sees(/Passage 2 of \d/);
    await workbench.press('Control+Shift+F7');
    await workbench.sees(/Passage 1 of \d/);
  });
});
