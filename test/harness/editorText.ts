/// <reference lib="dom" />
import type { Page } from 'playwright-core';

/** A point on the page, in CSS pixels from its upper left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The middle of the first place where a text shows on one line of the active editor; undefined when it is out of sight. */
export async function placeOfText(page: Page, text: string): Promise<Place | undefined> {
  const lines = page.locator('.editor-group-container.active .editor-instance .view-line');
  await lines.first().waitFor();
  for (const line of await lines.all()) {
    const place = await line.evaluate(middleOf, text).catch(() => undefined);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** Runs in the page. An editor's line is many small elements, with spaces that do not break. */
function middleOf(line: Node, text: string): Place | undefined {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const nodes: { node: Node; start: number }[] = [];
  let all = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node, start: all.length });
    all += (node.textContent ?? '').replaceAll('\u00A0', ' ');
  }
  const found = all.indexOf(text);
  if (found < 0) return undefined;
  const middle = found + Math.floor(text.length / 2);
  const at = nodes.findLast(({ start }) => start <= middle);
  if (at === undefined) return undefined;
  const range = document.createRange();
  range.setStart(at.node, middle - at.start);
  range.setEnd(at.node, middle - at.start + 1);
  const box = range.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
