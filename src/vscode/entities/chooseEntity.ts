import * as vscode from 'vscode';
import type { EntityDetail, EntitySummary } from '../../analysis/entityRows.ts';
import type { Analysis } from '../../analysis/protocol.ts';
import type { EntityType } from '../../core/entities/entity.ts';
import { editorLocale } from '../text/editorLocale.ts';
import { articles, mentions } from '../views/locale.ts';
import { typeName } from '../views/entities/text.ts';
import { searchPick } from '../views/searchPick.ts';
import { partableSpellings } from './nameMakings.ts';

/** More rows than this nobody reads; a letter more finds the rest. */
const MOST = 50;

interface EntityItem extends vscode.QuickPickItem {
  readonly entity: EntitySummary;
}

/** Asks which other entity of its kind one is; undefined when the reader gave it up. */
export function chooseOther(analysis: Analysis, entity: EntityDetail): Promise<EntitySummary | undefined> {
  const pick = vscode.window.createQuickPick<EntityItem>();
  const search = async () => {
    const params = { type: entity.type, query: pick.value, limit: MOST };
    const found = await analysis.call('entities', params, { key: 'mergeWith' });
    pick.items = found.filter(({ id }) => id !== entity.id).map(itemOf);
  };
  pick.title = vscode.l10n.t('{0} is the same as…', `“${entity.canonical}”`);
  pick.placeholder = vscode.l10n.t('Part of a name');
  // The last word of a name finds its other spellings more often than all of it.
  pick.value = entity.canonical.split(' ').at(-1) ?? '';
  return searchPick(pick, search, () => pick.selectedItems[0]?.entity);
}

function itemOf(entity: EntitySummary): EntityItem {
  const counted = [mentions(entity.mentions, editorLocale), articles(entity.articles, editorLocale)].join(' · ');
  // The analysis finds names by other spellings too, which the pick itself would not.
  return { label: entity.canonical, description: counted, detail: entity.role ?? '', alwaysShow: true, entity };
}

/** Asks which spellings are somebody else's; undefined when the reader gave it up, or there are none. */
export async function chooseSpellings(entity: EntityDetail): Promise<readonly string[] | undefined> {
  const spellings = partableSpellings(entity);
  if (spellings.length === 0) {
    const said = vscode.l10n.t('{0} is written in one way only: there is nothing to split.', `“${entity.canonical}”`);
    void vscode.window.showInformationMessage(said);
    return undefined;
  }
  const items = spellings.map(({ text, count }) => ({ label: text, description: mentions(count, editorLocale) }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Not {0}', `“${entity.canonical}”`),
    placeHolder: vscode.l10n.t('Which of these names somebody or something else?'),
    canPickMany: true,
  });
  return picked && picked.length > 0 ? picked.map(({ label }) => label) : undefined;
}

/** Asks what kind a name is; undefined when the reader gave it up. */
export async function chooseKind(name: string): Promise<EntityType | 'none' | undefined> {
  const picked = await vscode.window.showQuickPick([...kindItems(), noName()], {
    title: vscode.l10n.t('{0} is a…', `“${name}”`),
  });
  return picked?.is;
}

/** Asks for a name to know: its kind, and its Wikidata id, which may stay empty; undefined when the reader gave it up. */
export async function chooseKnown(
  name: string,
): Promise<{ readonly is: EntityType; readonly wikidata: string } | undefined> {
  const title = vscode.l10n.t('Add {0} to known names', `“${name}”`);
  const picked = await vscode.window.showQuickPick(kindItems(), { title });
  if (!picked) return undefined;
  const wikidata = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('Wikidata id; may be left empty'),
    placeHolder: 'Q42',
    validateInput: (value) =>
      /^(?:Q[1-9]\d*)?$/u.test(value.trim()) ? undefined : vscode.l10n.t('A Wikidata id is a Q and a number.'),
  });
  return wikidata === undefined ? undefined : { is: picked.is, wikidata: wikidata.trim() };
}

function kindItems(): (vscode.QuickPickItem & { readonly is: EntityType })[] {
  const kinds = [
    { is: 'person', icon: 'person' },
    { is: 'organisation', icon: 'organization' },
    { is: 'place', icon: 'location' },
  ] as const;
  return kinds.map(({ is, icon }) => ({
    label: typeName(is, editorLocale),
    iconPath: new vscode.ThemeIcon(icon),
    is,
  }));
}

function noName(): vscode.QuickPickItem & { readonly is: 'none' } {
  return { label: vscode.l10n.t('not a name'), iconPath: new vscode.ThemeIcon('circle-slash'), is: 'none' };
}
