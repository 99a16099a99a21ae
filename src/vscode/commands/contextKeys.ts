import { commands } from 'vscode';
import type { Uri } from 'vscode';
import type { SourceGrouping } from '../../analysis/protocol.ts';

/** What `when` clauses of the manifest may ask, with the values each takes. */
export interface ContextKeys {
  /** The folder has been read once, so "no articles" can be said. */
  'dateline.indexed': boolean;
  'dateline.hasArticles': boolean;
  'dateline.sources.grouping': SourceGrouping;
  'dateline.sources.filtered': boolean;
  'dateline.entities.filtered': boolean;
  'dateline.quotations.filtered': boolean;
  'dateline.boilerplate.filtered': boolean;
  'dateline.hasAnnotations': boolean;
  'dateline.annotations.filtered': boolean;
  'dateline.hasStories': boolean;
  'dateline.duplicates.filtered': boolean;
  /** Articles have changed since the last search, and nobody searches again unasked. */
  'dateline.duplicates.stale': boolean;
  'dateline.canUndoDecision': boolean;
  /** A search in context is under way. */
  'dateline.searching': boolean;
  'dateline.pairOpen': boolean;
  /**
   * The two articles of the open pair; `resource in dateline.pairResources`. As addresses, not text: the editor may know
   * a file of a remote folder by another scheme than we do.
   */
  'dateline.pairResources': readonly Uri[];
}

/** Tells the editor the value of a context key. */
export async function setContext<K extends keyof ContextKeys>(key: K, value: ContextKeys[K]): Promise<void> {
  await commands.executeCommand('setContext', key, value);
}
