import * as vscode from 'vscode';
import { withNewTag } from '../../../core/annotations/changeTags.ts';
import { runCommand } from '../../commands.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import { QuickSteps } from '../../views/quickSteps.ts';
import { searchPick } from '../../views/searchPick.ts';
import type { AnnotationStore } from '../annotationStore.ts';
import type { RecentTags } from './recentTags.ts';
import { addBuiltIn } from './schemeFiles.ts';
import { type TagRow, tagRows } from './tagItems.ts';
import { tagPicture } from './tagPicture.ts';

/** What choosing a tag is built from. */
export interface TagChoosing {
  readonly store: AnnotationStore;
  readonly recent: RecentTags;
}

interface TagItem extends vscode.QuickPickItem {
  readonly row: TagRow;
}

/**
 * Asks for a tag of the folder that a place lies in; one that was typed and is new is put into its scheme. Gives its
 * name, undefined when the reader gave it up. Rejects when the scheme cannot be kept.
 */
export async function chooseTag(
  { store, recent }: TagChoosing,
  place: vscode.Uri,
  title: string,
): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick<TagItem>();
  pick.title = title;
  pick.placeholder = vscode.l10n.t('A tag, or a name for a new one');
  pick.matchOnDescription = true;
  pick.buttons = [{ iconPath: new vscode.ThemeIcon('gear'), tooltip: vscode.l10n.t('Edit tag scheme…') }];
  pick.onDidTriggerButton(() => {
    pick.hide();
    void runCommand('dateline.editTagScheme');
  });
  const show = async () => {
    const scheme = store.scheme(place);
    pick.items = tagRows(scheme, recent.of(scheme), pick.value, editorLocale).map(itemOf);
  };
  const row = await searchPick(pick, show, () => pick.selectedItems[0]?.row);
  if (row?.kind === 'tag') return row.tag.name;
  if (row?.kind === 'scheme')
    return (await chooseScheme(store, place)) ? chooseTag({ store, recent }, place, title) : undefined;
  if (row?.kind !== 'new') return undefined;
  await store.changeScheme(place, (scheme) => withNewTag(scheme, row.name));
  return row.name;
}

/** Lets the reader choose a scheme for a folder that has none; false when they gave up choosing. */
async function chooseScheme(store: AnnotationStore, place: vscode.Uri): Promise<boolean> {
  const steps = new QuickSteps();
  try {
    return (await addBuiltIn({ steps, store, place })) !== undefined;
  } finally {
    steps.dispose();
  }
}

function itemOf(row: TagRow): TagItem {
  if (row.kind === 'heading') return { row, label: row.label, kind: vscode.QuickPickItemKind.Separator };
  if (row.kind === 'scheme') return { row, label: row.label, iconPath: new vscode.ThemeIcon('library') };
  if (row.kind === 'new') return { row, label: row.label, iconPath: new vscode.ThemeIcon('add'), alwaysShow: true };
  return { row, label: row.label, description: row.description, iconPath: tagPicture(row.tag) };
}
