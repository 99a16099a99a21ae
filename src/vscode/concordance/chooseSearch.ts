import * as vscode from 'vscode';
import type { Analysis } from '../../analysis/protocol.ts';
import { editorLocale } from '../text/editorLocale.ts';
import { typeName } from '../views/entities/text.ts';
import { articles, mentions } from '../views/locale.ts';
import { searchPick } from '../views/searchPick.ts';
import type { Search } from './search.ts';

/** So many names are offered: a letter more finds the rest. */
const MOST_NAMES = 20;

interface SearchItem extends vscode.QuickPickItem {
  readonly search?: Search;
}

/** Asks what to search for, with what is typed in each of its meanings; undefined when the reader gave it up. */
export function chooseSearch(analysis: Analysis, typed: string): Promise<Search | undefined> {
  const pick = vscode.window.createQuickPick<SearchItem>();
  pick.title = vscode.l10n.t('Search in context');
  pick.placeholder = vscode.l10n.t('Words, a pattern or a name; * stands for letters: bridg*');
  pick.value = typed;
  const show = async () => {
    const text = pick.value.trim();
    pick.items = meanings(text);
    if (text !== '') pick.items = [...meanings(text), ...(await names(analysis, text))];
  };
  return searchPick(pick, show, () => pick.selectedItems[0]?.search);
}

function meanings(text: string): SearchItem[] {
  const { t } = vscode.l10n;
  if (text === '') return [];
  const item = (icon: string, label: string, description: string, query: Search['query']): SearchItem => ({
    label,
    description,
    iconPath: new vscode.ThemeIcon(icon),
    alwaysShow: true,
    search: { query, label: text },
  });
  // The editor puts labels that begin with what is typed first, the shortest before the others.
  return [
    item('whole-word', text, t('words, in any case, with and without accents'), { kind: 'words', text }),
    item('regex', t('{0} as a pattern', text), t('a regular expression'), { kind: 'pattern', text }),
    item('case-sensitive', t('{0} exactly as written', text), t('words, with case and accents'), {
      kind: 'words',
      text,
      exact: true,
    }),
  ];
}

async function names(analysis: Analysis, text: string): Promise<SearchItem[]> {
  const params = { type: null, query: text, limit: MOST_NAMES };
  const found = await analysis.call('entities', params, { key: 'searchInContext' });
  if (found.length === 0) return [];
  const heading = { label: vscode.l10n.t('Names, in every spelling'), kind: vscode.QuickPickItemKind.Separator };
  return [
    heading,
    ...found.map(({ id, type, canonical, mentions: times, articles: inArticles }) => ({
      label: canonical,
      description: [
        typeName(type, editorLocale),
        mentions(times, editorLocale),
        articles(inArticles, editorLocale),
      ].join(' · '),
      // A name is found by its other spellings too, which the pick itself would not.
      alwaysShow: true,
      search: { query: { kind: 'entity', id }, label: canonical } as const,
    })),
  ];
}
