import * as vscode from 'vscode';
import type { EntitySummary } from '../../../analysis/entityRows.ts';
import type { Analysis } from '../../../analysis/protocol.ts';
import type { EntityType } from '../../../core/entities/entity.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import { articles, mentions } from '../../views/locale.ts';
import { namesTyped } from './namesTyped.ts';

/** The inputs of all comment threads, in which the editor asks only who says so. */
const COMMENTS: vscode.DocumentSelector = { scheme: 'comment' };

/** As many as a reader looks through; another letter leaves fewer. */
const LIMIT = 20;

const KINDS: Readonly<Record<EntityType, vscode.CompletionItemKind>> = {
  person: vscode.CompletionItemKind.Class,
  organisation: vscode.CompletionItemKind.Struct,
  place: vscode.CompletionItemKind.Module,
};

/** Completes the names of people, organisations and places of the collection while a note is written. */
export function registerNameCompletion(analysis: Pick<Analysis, 'call'>): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(COMMENTS, {
    async provideCompletionItems(document, position, token) {
      const line = document.lineAt(position).text.slice(0, position.character);
      for (const typed of namesTyped(line)) {
        const found = await analysis.call('entities', { type: null, query: typed, limit: LIMIT }, { token });
        const range = new vscode.Range(position.translate(0, -typed.length), position);
        const items = found.map((entity, rank) => completion(entity, typed, range, rank));
        // What is typed next may fit a name that was not among the first.
        if (items.length > 0) return new vscode.CompletionList(items, true);
      }
      return undefined;
    },
  });
}

function completion(entity: EntitySummary, typed: string, range: vscode.Range, rank: number): vscode.CompletionItem {
  const { canonical, type, mentions: mentioned, articles: named } = entity;
  const description = `${mentions(mentioned, editorLocale)} · ${articles(named, editorLocale)}`;
  const item = new vscode.CompletionItem({ label: canonical, description }, KINDS[type]);
  item.range = range;
  // Another spelling may be what was typed: the editor is not to look for it in the name.
  item.filterText = typed;
  item.sortText = String(rank).padStart(3, '0');
  return item;
}
