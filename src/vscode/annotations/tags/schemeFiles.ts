import * as vscode from 'vscode';
import { FACT_CHECKING_SCHEME, SIMPLE_SCHEME } from '../../../core/annotations/builtInSchemes.ts';
import { withTagsOf } from '../../../core/annotations/changeTags.ts';
import { TAGS_FILE, formatTagScheme, parseTagScheme } from '../../../core/annotations/tagSchemeFile.ts';
import { keepingFolder } from '../../decisions/making.ts';
import { ReaderError } from '../../readerError.ts';
import { tellBriefly } from '../../statusBar.ts';
import type { Step } from '../../views/quickSteps.ts';
import type { TagEditing } from './tagAspects.ts';

/** Lets the reader choose a scheme that comes with Dateline; its tags are added to those there are. */
export async function addBuiltIn({ steps, store, place }: TagEditing): Promise<Step<null>> {
  const { t } = vscode.l10n;
  const schemes = [
    { label: t('Reading'), scheme: SIMPLE_SCHEME },
    { label: t('Fact-checking'), scheme: FACT_CHECKING_SCHEME },
  ].map((each) => ({ ...each, detail: each.scheme.tags.map(({ name }) => name).join(', ') }));
  const placeholder = t('Its tags are added to those you have');
  const picked = await steps.pick(schemes, { title: t('Choose a tag scheme'), placeholder, back: true });
  if (picked === undefined || picked === 'back') return picked;
  await store.changeScheme(place, (before) => withTagsOf(before, picked.scheme));
  return null;
}

/** Adds the tags of a file that the reader chooses. */
export async function importScheme({ store, place }: TagEditing): Promise<void> {
  const { t } = vscode.l10n;
  const [file] =
    (await vscode.window.showOpenDialog({ title: t('Import tag scheme'), filters: { JSON: ['json'] } })) ?? [];
  if (!file) return;
  const { scheme, refused } = parseTagScheme(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
  if (scheme.tags.length === 0) throw new ReaderError(t('No tags in this file: {0}', refused[0] ?? t('it is empty')));
  await store.changeScheme(place, (before) => withTagsOf(before, scheme));
  tellBriefly(scheme.tags.length === 1 ? t('1 tag read') : t('{0} tags read', scheme.tags.length));
}

/** Writes the tags into a file that the reader chooses. */
export async function exportScheme({ store, place }: TagEditing): Promise<void> {
  const { t } = vscode.l10n;
  const defaultUri = vscode.Uri.joinPath(keepingFolder(place).uri, TAGS_FILE);
  const filters = { JSON: ['json'] };
  const file = await vscode.window.showSaveDialog({ title: t('Export tag scheme'), defaultUri, filters });
  if (!file) return;
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(formatTagScheme(store.scheme(place))));
}

/** Opens the file with the tags, which is made where there is none yet. */
export async function openScheme({ store, place }: TagEditing): Promise<void> {
  await store.changeScheme(place, ({ tags }) => ({ tags }));
  await vscode.window.showTextDocument(vscode.Uri.joinPath(keepingFolder(place).uri, '.dateline', TAGS_FILE));
}
