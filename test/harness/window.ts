import type { Browser } from 'playwright-core';
import { root } from '../../scripts/install.mjs';
import { VsCodeServer } from '../../scripts/vscode/server.ts';
import { launchChromium } from './chromium.ts';
import { Workbench } from './workbench.ts';
import { freshCorpus } from './workspace.ts';

/** The colour themes that are shown in pictures. */
export const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' } as const;

/** A server, a browser and a window on a fresh copy of the sample corpus: what a journey needs. */
export class CorpusWindow {
  readonly workbench: Workbench;
  readonly #browser: Browser;
  readonly #server: VsCodeServer;

  private constructor(workbench: Workbench, browser: Browser, server: VsCodeServer) {
    this.workbench = workbench;
    this.#browser = browser;
    this.#server = server;
  }

  /**
   * Opens the window with the extension in a folder, by default this project. Pictures are taken into the folder named by
   * PICTURES, in the theme named by THEME.
   */
  static async open(extension = root): Promise<CorpusWindow> {
    const theme = process.env['THEME'] === 'dark' ? 'dark' : 'light';
    const server = await VsCodeServer.start({ settings: { 'workbench.colorTheme': themes[theme] } });
    const browser = await launchChromium();
    const pictures = { folder: process.env['PICTURES'], theme };
    const workbench = await Workbench.open(browser, server, { folder: freshCorpus(), extension }, pictures);
    return new CorpusWindow(workbench, browser, server);
  }

  /** Closes all three. */
  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.stop();
  }
}
