import * as vscode from 'vscode';
import type { ArticleSummary } from '../../analysis/protocol.ts';
import type { PairDecision } from '../../core/annotations/decisions.ts';
import { byCodeUnits } from '../../core/text/byCodeUnits.ts';
import { type Making, keepingFolder } from '../decisions/making.ts';
import { ReaderError } from '../readerError.ts';

/** Beyond so many articles not every pair of them is written down: with the first each is joined to all others anyhow. */
const EVERY_PAIR = 12;

/**
 * What is decided about all pairs of some articles. Throws an error for the reader where two lie in different workspace
 * folders: neither folder could keep a decision about both.
 */
export function pairsOf(articles: readonly ArticleSummary[], is: PairDecision['is']): readonly Making[] {
  const files = articles.map(({ id }) => vscode.Uri.parse(id));
  return files.flatMap((one, index) => {
    const others = is === 'apart' || files.length <= EVERY_PAIR || index === 0 ? files.slice(index + 1) : [];
    return others.map((other) => pairOf(one, other, is));
  });
}

function pairOf(one: vscode.Uri, other: vscode.Uri, is: PairDecision['is']): Making {
  const folder = keepingFolder(one);
  if (keepingFolder(other) !== folder) {
    throw new ReaderError(
      vscode.l10n.t('These articles lie in two workspace folders. No folder can keep a decision about both.'),
    );
  }
  const [a, b] = [one, other].map((file) => vscode.workspace.asRelativePath(file, false)).sort(byCodeUnits);
  return { folder, decision: { kind: 'pair', is, paths: [a ?? '', b ?? ''] } };
}

/** Passages that count for nothing in the workspace folders of some files; `words` are folded, alike ones count once. */
export function ignoredPassage(words: readonly string[], files: readonly vscode.Uri[]): readonly Making[] {
  const folders = new Set(files.map(keepingFolder));
  return [...folders].flatMap((folder) =>
    [...new Set(words)].map((text): Making => ({ folder, decision: { kind: 'passage', is: 'ignored', text } })),
  );
}
