import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import type { VsCodeServer, WindowOptions } from '../../scripts/vscode/server.ts';
import { placeOfText } from './editorText.ts';
import { TreeDriver } from './tree.ts';

/** What a person sees and clicks: a text on the page, or a thing with a role and a name, as a screen reader says it. */
export type Target = string | { readonly role: Parameters<Page['getByRole']>[0]; readonly name: string | RegExp };

export interface PictureOptions {
  /** Folder for pictures, or undefined to take none. */
  readonly folder: string | undefined;
  /** Stands at the end of each picture's name, as `hover-light.png`. */
  readonly theme: string;
}

/** How long something on the page may take to appear, in milliseconds. */
const patience = 30_000;

/** How long a menu that has just opened takes no clicks, so that the one that opened it does not choose; with a margin. */
const menuDelay = 250;

/** A window of VS Code in a browser, driven by mouse and keyboard as a person would. */
export class Workbench {
  /** The page, for what has no method here. */
  readonly page: Page;
  readonly #pictures: PictureOptions;

  private constructor(page: Page, pictures: PictureOptions) {
    this.page = page;
    this.#pictures = pictures;
  }

  /** Opens a window and waits until it shows the folder's files. */
  static async open(
    browser: Browser,
    server: VsCodeServer,
    options: WindowOptions,
    pictures: PictureOptions = { folder: undefined, theme: 'light' },
  ): Promise<Workbench> {
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    const workbench = new Workbench(page, pictures);
    await page.goto(server.address(options));
    await page.locator('.monaco-workbench .explorer-viewlet [role=treeitem]').first().waitFor();
    return workbench;
  }

  /** Runs a command by its title in the command palette. */
  async run(title: string): Promise<void> {
    await this.press('F1');
    await this.#quickInput().fill(`>${title}`);
    await this.pick(title);
  }

  /** Opens a file of the folder by its name. */
  async openFile(name: string): Promise<void> {
    await this.press('Control+P');
    await this.#quickInput().fill(name);
    await this.pick(name);
    await this.page.locator('.editor-group-container .tab.active', { hasText: name }).waitFor();
    await this.page.locator('.monaco-editor .view-line').first().waitFor();
  }

  /** Chooses an entry of the quick input that is open, by its label. */
  async pick(label: string): Promise<void> {
    const rows = this.page.locator('.quick-input-widget .monaco-list-row');
    const row = rows.filter({ has: this.page.locator('.label-name', { hasText: label }) }).first();
    await row.click().catch(async (error: Error) => {
      const offered = await rows.allInnerTexts();
      throw new Error(`"${label}" is not offered, only: ${offered.join(' | ')}`, { cause: error });
    });
  }

  /** Presses keys, as `Control+Shift+P` or `F8`; several are pressed one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types text where the cursor is. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Clicks the first visible thing that fits. */
  async click(target: Target): Promise<void> {
    await this.find(target).click();
  }

  /** Opens the context menu of a thing and chooses an entry by its label. */
  async chooseInMenu(target: Target | Locator, entry: string): Promise<void> {
    const place = typeof target === 'string' || 'role' in target ? this.find(target) : target;
    await place.click({ button: 'right' });
    const item = this.find({ role: 'menuitem', name: entry });
    await item.hover();
    await this.page.waitForTimeout(menuDelay);
    await item.click();
    await item.waitFor({ state: 'hidden' });
  }

  /** The first visible thing that fits, to wait for or to ask. */
  find(target: Target): Locator {
    const all = typeof target === 'string' ? this.page.getByText(target) : this.page.getByRole(target.role, target);
    return all.filter({ visible: true }).first();
  }

  /** Waits until a text stands somewhere in the window. */
  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).filter({ visible: true }).first().waitFor();
  }

  /** A tree of the side bar by its view's title; that of the files is "Files Explorer". */
  tree(title: string): TreeDriver {
    return new TreeDriver(this.page, title);
  }

  /** Puts the cursor in front of a text of the active editor, scrolling to it where it is out of sight. */
  async goTo(text: string): Promise<void> {
    const { x, y } = await this.#place(text);
    await this.page.mouse.click(x, y);
  }

  /** Holds the mouse over a text of the active editor and gives the text of the hover that appears. */
  async hoverText(text: string): Promise<string> {
    const { x, y } = await this.#place(text);
    await this.page.mouse.move(x, y - 1);
    await this.page.mouse.move(x, y);
    const hover = this.page.locator('.monaco-editor .monaco-hover:visible .hover-contents').first();
    await hover.waitFor();
    return (await this.page.locator('.monaco-editor .monaco-hover:visible').allInnerTexts()).join('\n');
  }

  /** The file names of the open editors, from left to right. */
  async editors(): Promise<string[]> {
    const tabs = await this.page.locator('.editor-group-container .tab').all();
    return Promise.all(tabs.map(async (tab) => (await tab.getAttribute('data-resource-name')) ?? ''));
  }

  /** Takes a picture of the window, where pictures are wanted. */
  async picture(name: string): Promise<void> {
    const { folder, theme } = this.#pictures;
    if (folder === undefined) return;
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: join(folder, `${name}-${theme}.png`), animations: 'disabled', caret: 'hide' });
  }

  /** Closes the window. */
  async close(): Promise<void> {
    await this.page.context().close();
  }

  async #place(text: string) {
    return (await placeOfText(this.page, text)) ?? this.#reveal(text);
  }

  /** Scrolls the active editor to a text by its own search. */
  async #reveal(text: string) {
    await this.run('View: Focus Active Editor Group');
    await this.press('Control+F');
    await this.page.locator('.find-widget.visible textarea').first().fill(text);
    await this.press('Enter', 'Escape');
    const place = await placeOfText(this.page, text);
    if (place === undefined) throw new Error(`"${text}" does not stand in the active editor.`);
    return place;
  }

  #quickInput(): Locator {
    return this.page.locator('.quick-input-widget input[type=text]:visible, .quick-input-widget input:visible').first();
  }
}
