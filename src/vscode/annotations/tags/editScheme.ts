import * as vscode from 'vscode';
import { withNewTag } from '../../../core/annotations/changeTags.ts';
import { registerCommand } from '../../commands.ts';
import { ReaderError } from '../../readerError.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import { QuickSteps, type Step } from '../../views/quickSteps.ts';
import type { AnnotationStore } from '../annotationStore.ts';
import { editTag } from './editTag.ts';
import { addBuiltIn, exportScheme, importScheme, openScheme } from './schemeFiles.ts';
import type { TagEditing } from './tagAspects.ts';
import { numberOf } from './tagNumbers.ts';
import { tagPicture } from './tagPicture.ts';
import { usesOf } from './tagUse.ts';
import { nameProblem } from './tagWords.ts';

/** An entry of the scheme's list: a tag, or something to do with all. `again`: the list is shown once more afterwards. */
interface SchemeItem extends vscode.QuickPickItem {
  readonly run?: () => Promise<Step<unknown>>;
  readonly again?: boolean;
}

/** "Edit tag scheme…": the tags of a folder, and all that can be done with them. */
export function registerEditScheme(store: AnnotationStore): vscode.Disposable {
  return registerCommand('dateline.editTagScheme', async () => {
    const place = await placeToEdit();
    if (!place) return;
    const steps = new QuickSteps();
    try {
      await editScheme({ steps, store, place });
    } finally {
      steps.dispose();
    }
  });
}

/** The article that is open, else a folder, of which the reader chooses one where there are several. */
async function placeToEdit(): Promise<vscode.Uri | undefined> {
  const open = vscode.window.activeTextEditor?.document.uri;
  if (open && vscode.workspace.getWorkspaceFolder(open)) return open;
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) throw new ReaderError(vscode.l10n.t('Tags are kept in a folder. Open one first.'));
  return (folders.length === 1 ? folders[0] : await vscode.window.showWorkspaceFolderPick())?.uri;
}

async function editScheme(editing: TagEditing): Promise<void> {
  for (;;) {
    const title = vscode.l10n.t('Tag scheme');
    const placeholder = vscode.l10n.t('A tag to change, or something to do');
    const item = await editing.steps.pick(await itemsOf(editing), { title, placeholder, back: false });
    if (item === undefined || item === 'back' || !item.run) return;
    const done = await item.run();
    if (done === undefined || !item.again) return;
  }
}

async function itemsOf(editing: TagEditing): Promise<readonly SchemeItem[]> {
  const { store, place } = editing;
  const { t } = vscode.l10n;
  const scheme = store.scheme(place);
  const useOf = usesOf(store, place, await store.author());
  const tags = scheme.tags.map((tag): SchemeItem => {
    const number = numberOf(scheme, tag.name);
    const { own, others } = useOf(tag.name);
    const facts = [number ?? '', tag.parent ?? '', marksText(own + others)];
    return {
      label: tag.name,
      description: facts.filter((fact) => fact !== '').join(' · '),
      ...(tag.description !== undefined && { detail: tag.description }),
      iconPath: tagPicture(tag),
      run: () => editTag(editing, tag.name),
      again: true,
    };
  });
  return [
    ...tags,
    ...(tags.length > 0 ? [{ label: '', kind: vscode.QuickPickItemKind.Separator }] : []),
    { label: t('New tag…'), iconPath: new vscode.ThemeIcon('add'), run: () => addTag(editing), again: true },
    {
      label: t('Choose a tag scheme…'),
      iconPath: new vscode.ThemeIcon('library'),
      run: () => addBuiltIn(editing),
      again: true,
    },
    {
      label: t('Import tag scheme…'),
      iconPath: new vscode.ThemeIcon('cloud-download'),
      run: () => importScheme(editing),
    },
    { label: t('Export tag scheme…'), iconPath: new vscode.ThemeIcon('save-as'), run: () => exportScheme(editing) },
    {
      label: t('Open the file with the tags'),
      iconPath: new vscode.ThemeIcon('go-to-file'),
      run: () => openScheme(editing),
    },
  ];
}

function marksText(count: number): string {
  return count === 1 ? vscode.l10n.t('1 mark') : vscode.l10n.t('{0} marks', count);
}

async function addTag({ steps, store, place }: TagEditing): Promise<Step<string>> {
  const { t } = vscode.l10n;
  const name = await steps.type('', {
    title: t('New tag'),
    placeholder: t('Name'),
    prompt: t('What the tag is called'),
    back: true,
    problem: (typed) => nameProblem(typed, store.scheme(place), '', editorLocale),
  });
  if (name !== undefined && name !== 'back') await store.changeScheme(place, (before) => withNewTag(before, name));
  return name;
}
