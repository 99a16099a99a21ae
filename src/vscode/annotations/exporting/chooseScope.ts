import * as vscode from 'vscode';
import { editorLocale } from '../../text/editorLocale.ts';
import type { Entry } from '../../views/annotations/entry.ts';
import { annotations } from '../../views/annotations/text.ts';
import type { AnnotationStore, ArticleAnnotations } from '../annotationStore.ts';
import { countMarks, recordsAbout } from './chosenRecords.ts';

/** What may be exported besides everything. */
export interface Scopes {
  /** The marks whose rows are selected. */
  readonly selected: readonly Entry[];
  /** The marks that the view's filter leaves; undefined where nothing is filtered. */
  readonly shown: readonly Entry[] | undefined;
}

interface ScopeItem extends vscode.QuickPickItem {
  readonly articles: readonly ArticleAnnotations[];
}

/** Asks which annotations are exported; those of all articles where there is nothing to choose. Undefined when the reader gave it up. */
export async function chooseScope(
  store: AnnotationStore,
  { selected, shown }: Scopes,
): Promise<readonly ArticleAnnotations[] | undefined> {
  const { t } = vscode.l10n;
  const open = vscode.window.activeTextEditor?.document.uri;
  const ofOpen = store.all().filter(({ article }) => article.toString() === open?.toString());
  const items = [
    ...(selected.length > 1 ? [scopeItem(t('What is selected'), of(store, selected))] : []),
    ...(shown ? [scopeItem(t('What the view shows'), of(store, shown))] : []),
    ...(ofOpen.length > 0 ? [scopeItem(t('The article that is open'), ofOpen)] : []),
    scopeItem(t('All annotations'), store.all()),
  ].filter(({ articles }) => articles.length > 0);
  if (items.length < 2) return items[0]?.articles ?? [];
  const chosen = await vscode.window.showQuickPick(items, {
    title: t('Export annotations'),
    placeHolder: t('Which of them'),
  });
  return chosen?.articles;
}

function scopeItem(label: string, articles: readonly ArticleAnnotations[]): ScopeItem {
  return { label, description: annotations(countMarks(articles), editorLocale), articles };
}

function of(store: AnnotationStore, entries: readonly Entry[]): readonly ArticleAnnotations[] {
  const marks = new Set(entries.map(({ mark }) => mark.id));
  const articles = new Set(entries.map(({ article }) => article));
  return store
    .all()
    .filter(({ article }) => articles.has(article.toString()))
    .map(({ article, records }) => ({ article, records: recordsAbout(records, marks) }));
}
