import * as vscode from 'vscode';
import type { AnnotationStore } from '../annotationStore.ts';
import { tagPicture } from './tagPicture.ts';

/**
 * Asks which tags a mark shall have, those it has ticked; undefined when the reader gave it up. Tags that the scheme
 * does not know are offered as long as the mark has them.
 */
export async function chooseTags(
  store: AnnotationStore,
  place: vscode.Uri,
  now: readonly string[],
): Promise<readonly string[] | undefined> {
  const { tags } = store.scheme(place);
  const unknown = now.filter((name) => !tags.some((tag) => tag.name === name));
  const items: vscode.QuickPickItem[] = [
    ...tags.map((tag) => ({
      label: tag.name,
      ...(tag.description !== undefined && { description: tag.description }),
      iconPath: tagPicture(tag),
      picked: now.includes(tag.name),
    })),
    ...unknown.map((label) => ({ label, description: vscode.l10n.t('not in the scheme'), picked: true })),
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Change tag'),
    placeHolder: vscode.l10n.t('Every tag that fits'),
    canPickMany: true,
    matchOnDescription: true,
  });
  if (!picked) return undefined;
  const chosen = picked.map(({ label }) => label);
  // Those it had stay first: the first gives a mark its colour.
  return [...now.filter((name) => chosen.includes(name)), ...chosen.filter((name) => !now.includes(name))];
}
