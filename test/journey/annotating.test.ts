import assert from 'node:assert/strict';
import { CorpusWindow } from '../harness/window.ts';
import type { Workbench } from '../harness/workbench.ts';

/** A reader annotates an article by keyboard and mouse; each step begins where the last one ended. */
describe('A reader annotates', () => {
  let window: CorpusWindow;
  let workbench: Workbench;

  const marked = () => workbench.page.locator('.monaco-editor .view-overlays .cdr[class*=ced-]');
  /** Selects a text of the article, as a search does, and nothing else. */
  const select = async (text: string): Promise<void> => {
    await workbench.press('Control+F');
    await workbench.page.locator('.find-widget.visible textarea').first().fill(text);
    await workbench.press('Enter', 'Escape');
  };

  before(async () => {
    window = await CorpusWindow.open();
    workbench = window.workbench;
  });

  after(() => window.close());

  it('chooses a scheme of tags', async () => {
    await workbench.click({ role: 'tab', name: /News Sources/ });
    await workbench
      .tree('Sources')
      .row(/2023\s*20 articles/)
      .waitFor();
    await workbench.openFile('2023-05-16-lindholm-bridge-freight.txt');
    await workbench.sees(/NORDA · May 16, 2023/);
    await workbench.run('Dateline: Edit tag scheme…');
    await workbench.pick('Choose a tag scheme…');
    await workbench.pick('Fact-checking');
    await workbench.sees('0 marks');
    await workbench.picture('tag-scheme');
    await workbench.press('Escape');
  });

  it('selects, presses one key, and chooses a tag the first time', async () => {
    await select('40 trains a day');
    await workbench.press('Alt+M');
    await workbench.sees('Annotate with tag');
    await workbench.picture('annotate-with-tag');
    await workbench.pick('Claim');
    await marked().first().waitFor();
  });

  it('marks the next passage by that key alone', async () => {
    const before = await marked().count();
    await select('212 million crowns');
    await workbench.press('Alt+M');
    await workbench.sees('Marked as Claim');
    await marked().nth(before).waitFor();
  });

  it('gives tags by number, within and across others', async () => {
    await select('repairs to the third pier cost 212 million crowns, 18 million less');
    await workbench.press('Control+K', '2');
    await workbench.sees('Marked as Evidence');
    await select('18 million less than the government had set aside');
    await workbench.press('Control+K', '5');
    await workbench.sees('Marked as Misleading');
    await select('lost about 300 jobs');
    await workbench.press('Control+K', '6');
    await workbench.sees('Marked as False');
  });

  it('makes a tag on the way', async () => {
    await select('The first train this morning had 32 wagons');
    await workbench.press('Shift+Alt+M');
    await workbench.sees('Annotate with tag');
    await workbench.type('Number');
    await workbench.pick('New tag “Number”');
    await workbench.sees('Marked as Number');
  });

  it('writes a note', async () => {
    await select('coast road');
    await workbench.press('Control+K', 'n');
    await workbench.sees(/Add note: “coast road”/);
    await workbench.type('Which **repairs**? See the [budget](https://example.org/budget).');
    await workbench.press('Enter');
    await workbench.sees('Note added');
    await workbench.press('Escape');
    await workbench.press('Control+Home');
    await workbench.picture('annotations-in-text');
  });

  it('reads it in the hover', async () => {
    const hover = await workbench.hoverText('coast road');
    assert.match(hover, /Note/);
    assert.match(hover, /Which repairs\?/);
    assert.match(hover, /Edit\s?note/);
    await workbench.picture('annotation-hover');
    await workbench.press('Escape');
  });

  it('opens its thread and answers, without the panel', async () => {
    await workbench.hoverText('coast road');
    await workbench.click('Reply');
    const thread = workbench.page.locator('.review-widget').first();
    await thread.waitFor();
    assert.equal(await workbench.page.locator('.comments-panel').count(), 0);
    await thread.locator('.monaco-editor').click();
    await workbench.type('In the tables, *page 14*.');
    await thread.getByRole('button', { name: 'Reply' }).click();
    await thread.locator('.comment-body', { hasText: 'In the tables, page 14.' }).waitFor();
    await workbench.picture('note-thread');
  });

  it('is offered the names that the articles know while writing', async () => {
    const { page } = workbench;
    const thread = page.locator('.review-widget').first();
    await thread.locator('.review-thread-reply-button').click();
    await thread.locator('.monaco-editor').last().click();
    await page.keyboard.type('Ask Ingrid Hal');
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget.visible', { hasText: 'Ingrid Halvorsen' }).waitFor();
    await workbench.picture('name-completion');
    await page.keyboard.press('Enter');
    await thread.locator('.monaco-editor .view-lines', { hasText: 'Ask Ingrid Halvorsen' }).waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
  });

  it('changes an entry, settles the thread and opens it again', async () => {
    const thread = workbench.page.locator('.review-widget').first();
    const entry = thread.locator('.review-comment').nth(1);
    await entry.hover();
    await entry.getByRole('button', { name: 'Edit', exact: true }).click();
    await entry.locator('.monaco-editor').click();
    await workbench.press('Control+End');
    await workbench.type(' And 15.');
    await entry.getByRole('button', { name: 'Save' }).click();
    await thread.locator('.comment-body', { hasText: 'page 14. And 15.' }).waitFor();
    await thread.getByRole('button', { name: 'Resolve', exact: true }).click();
    await thread.waitFor({ state: 'hidden' });
  });

  it('goes from one to the next by key, deletes it, and takes that back', async () => {
    await workbench.run('View: Focus Active Editor Group');
    await workbench.press('Control+Home', 'Control+F6');
    await workbench.sees('Annotation 1 of 7: Claim');
    const before = await marked().count();
    await workbench.run('Dateline: Delete annotation');
    await workbench.sees('Annotation deleted. Undo');
    await marked()
      .nth(before - 1)
      .waitFor({ state: 'detached' });
    await workbench.picture('annotation-deleted');
    await workbench.click('Annotation deleted. Undo');
    await marked()
      .nth(before - 1)
      .waitFor();
  });

  it('finds everything again after the window was reloaded', async () => {
    await workbench.page.reload();
    await workbench.sees(/7 annotations/);
    await marked().nth(6).waitFor();
    await workbench.picture('annotations-reloaded');
  });
});
