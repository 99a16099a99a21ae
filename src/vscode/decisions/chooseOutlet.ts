import * as vscode from 'vscode';
import type { FactChoices, KnownOutlet } from '../../analysis/choices.ts';
import type { Analysis } from '../../analysis/protocol.ts';
import type { ReaderOutlet } from '../../core/article/outlets/readerOutlets.ts';
import { editorLocale } from '../text/editorLocale.ts';
import { searchPick } from '../views/searchPick.ts';
import type { ChoiceItem } from './choiceItem.ts';
import { knownOutlets, likelyOutlets, newOutlet, otherOutlets } from './outletItems.ts';

/** More rows than this nobody reads; a letter more finds the rest. */
const MOST_KNOWN = 50;

/** An outlet that was chosen: one by its name (null: unknown), a new one, or what was decided taken back. */
export type ChosenOutlet = { readonly is: string | null } | { readonly added: ReaderOutlet } | 'takeBack';

type Item = vscode.QuickPickItem & Partial<ChoiceItem>;

/** Asks for the outlet of some articles; undefined when the reader gave it up. */
export async function chooseOutlet(
  analysis: Analysis,
  articles: readonly FactChoices[],
  count: number,
): Promise<ChosenOutlet | undefined> {
  const title = count === 1 ? vscode.l10n.t('Set outlet') : vscode.l10n.t('Set outlet of {0} articles', count);
  const picked = await pickOutlet(analysis, articles, title);
  if (picked?.choice !== 'other') return picked?.choice;
  const added = await typeOutlet(title, picked.typed);
  return added && { added };
}

/** The likely ones at once, the known ones as a name is typed. */
function pickOutlet(analysis: Analysis, articles: readonly FactChoices[], title: string) {
  const pick = vscode.window.createQuickPick<Item>();
  const likely = likelyOutlets(articles, editorLocale);
  const show = (known: readonly KnownOutlet[]) => {
    pick.items = [
      ...section(vscode.l10n.t('Likely'), likely),
      // The analysis finds them by other names and domains too, which the pick itself would not.
      ...section(vscode.l10n.t('Known outlets'), knownOutlets(known, likely, editorLocale)).map(always),
      ...section('', otherOutlets(articles, pick.value.trim(), editorLocale)).map(always),
    ];
  };
  const search = async () => {
    show(await analysis.call('outlets', { query: pick.value, limit: MOST_KNOWN }, { key: 'outlets' }));
  };
  pick.title = title;
  pick.placeholder = vscode.l10n.t('Who published it? Type a name or a domain');
  show([]);
  return searchPick(pick, search, () => {
    const choice = pick.selectedItems[0]?.choice;
    return choice && { choice, typed: pick.value.trim() };
  });
}

/** Asks for the name of an outlet, and what else it is known by; undefined when the reader gave it up. */
async function typeOutlet(title: string, typed: string): Promise<ReaderOutlet | undefined> {
  const name = await vscode.window.showInputBox({
    title,
    value: typed,
    prompt: vscode.l10n.t('Name of the new outlet'),
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('An outlet has a name.') : undefined),
  });
  if (!name?.trim()) return undefined;
  const knownBy = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('Its domains and agency slugs, with commas between; may be left empty'),
    placeHolder: 'lindholmcourier.example, NORDA',
  });
  return knownBy === undefined ? undefined : newOutlet(name, knownBy);
}

function section(label: string, items: readonly ChoiceItem[]): Item[] {
  if (items.length === 0) return [];
  return [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items];
}

function always(item: Item): Item {
  return { ...item, alwaysShow: true };
}
