import type { Locator, Page } from 'playwright-core';

/** How long a row may take to open after a click, in milliseconds. */
const clickMoment = 2000;

/** How long a tooltip may take to come, in milliseconds, and how often the mouse comes anew for it. */
const tooltipMoment = 4000;
const tooltipTries = 6;

/** A tree in the side bar, found by its name as a screen reader says it: a view's title, or "Files Explorer". */
export class TreeDriver {
  readonly #page: Page;
  readonly #title: string;

  constructor(page: Page, title: string) {
    this.#page = page;
    this.#title = title;
  }

  /** The first row whose text contains `text`. */
  row(text: string | RegExp): Locator {
    return this.#rows().filter({ hasText: text }).first();
  }

  /** The texts of the rows that are in sight, from top to bottom. */
  async rows(): Promise<string[]> {
    await this.#rows().first().waitFor();
    return this.#rows().allInnerTexts();
  }

  /** Opens the rows that contain these texts, one inside the other; those open already stay so. */
  async expand(...path: readonly (string | RegExp)[]): Promise<void> {
    for (const text of path) {
      await this.row(text).waitFor();
      // A tree that is redrawn meanwhile may lose a click.
      while (!(await this.#isOpen(text))) {
        await this.row(text).locator('.monaco-tl-twistie').click();
        await this.#opened(text)
          .waitFor({ timeout: clickMoment })
          .catch(() => {});
      }
      await this.#page.locator('.monaco-tl-twistie.codicon-tree-item-loading').waitFor({ state: 'detached' });
    }
  }

  /** Clicks a row, as to open an article. */
  async click(text: string | RegExp): Promise<void> {
    await this.row(text).click();
  }

  /** Points at a row until its tooltip says a text: a tree that is redrawn meanwhile takes the tooltip away, and gives none until the mouse comes anew. */
  async point(text: string | RegExp, said: string | RegExp): Promise<void> {
    const tooltip = this.#page.getByText(said).filter({ visible: true }).first();
    for (let tries = 0; tries < tooltipTries; tries++) {
      await this.#header().hover();
      await this.row(text).hover();
      if (
        await tooltip.waitFor({ timeout: tooltipMoment }).then(
          () => true,
          () => false,
        )
      )
        return;
    }
    await tooltip.waitFor();
  }

  /** Presses a button in the view's title bar, by its tooltip. */
  async button(name: string): Promise<void> {
    await this.#header().hover();
    await this.#header().getByRole('button', { name }).first().click();
  }

  /** Opens the view where it is folded. */
  unfold(): Promise<void> {
    return this.#toggleWhere('false');
  }

  /** Folds the view to its title, to give the others room. */
  fold(): Promise<void> {
    return this.#toggleWhere('true');
  }

  async #toggleWhere(expanded: 'true' | 'false'): Promise<void> {
    await this.#header().waitFor();
    if ((await this.#header().getAttribute('aria-expanded')) === expanded) await this.#header().click();
  }

  async #isOpen(text: string | RegExp): Promise<boolean> {
    return (await this.row(text).getAttribute('aria-expanded')) === 'true';
  }

  #opened(text: string | RegExp): Locator {
    return this.#rows().and(this.#page.locator('[aria-expanded=true]')).filter({ hasText: text }).first();
  }

  #rows(): Locator {
    return this.#page.getByRole('tree', { name: this.#title }).getByRole('treeitem');
  }

  #header(): Locator {
    return this.#page.locator('.pane-header').filter({ hasText: this.#title }).first();
  }
}
