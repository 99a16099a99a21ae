import { TabInputText, TabInputTextDiff, window } from 'vscode';
import type { Tab, Uri } from 'vscode';

/** The files that a tab shows. */
export function filesOf({ input }: Tab): readonly Uri[] {
  if (input instanceof TabInputText) return [input.uri];
  return input instanceof TabInputTextDiff ? [input.original, input.modified] : [];
}

/** Whether a file, by its address, is in a tab, seen or not: the editor also opens documents that nobody sees. */
export function isInTab(id: string): boolean {
  return window.tabGroups.all.some(({ tabs }) => tabs.some((tab) => filesOf(tab).some((uri) => uri.toString() === id)));
}
