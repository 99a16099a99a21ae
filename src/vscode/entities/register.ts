import * as vscode from 'vscode';
import type { EntityDetail } from '../../analysis/entityRows.ts';
import type { Analysis } from '../../analysis/protocol.ts';
import type { EntityDecision } from '../../core/entities/nameDecisions.ts';
import { registerCommand } from '../commands.ts';
import type { DecisionKeeper } from '../decisions/decisionKeeper.ts';
import { assertWritable } from '../decisions/folderFile.ts';
import { keepingFolder } from '../decisions/making.ts';
import type { Inspections } from '../documents/inspections.ts';
import { mentionAt } from '../language/mentions.ts';
import { ReaderError } from '../readerError.ts';
import { chooseKind, chooseKnown, chooseOther, chooseSpellings } from './chooseEntity.ts';
import { kindOfNames, knownName, mergedNames, partedNames } from './nameMakings.ts';
import { type EntityTarget, entityAt, entityIds } from './targets.ts';

/** What deciding about names is built from. */
export interface EntityCommands {
  readonly analysis: Analysis;
  readonly inspections: Inspections;
  readonly decisions: DecisionKeeper;
}

/** The commands by which readers say who is who: on rows, at the cursor and from the hover. */
export function registerEntityCommands({ analysis, inspections, decisions }: EntityCommands): vscode.Disposable {
  const { t } = vscode.l10n;
  /** The entities a command was called on; throws an error for the reader where there is none, or nothing can be kept. */
  const entitiesOf = async (...[row, selected]: readonly [EntityTarget?, (readonly EntityTarget[])?]) => {
    const ids = row ? entityIds(row, selected) : await atCursor(inspections);
    const details = await Promise.all(ids.map((id) => analysis.call('entity', { id })));
    const entities = details.filter((detail) => detail !== null);
    if (entities.length === 0) throw new ReaderError(t('Put the cursor on a name first.'));
    assertWritable(folderOf(entities));
    return entities;
  };
  const keep = async (title: string, entities: readonly EntityDetail[], names: readonly EntityDecision[]) => {
    if (names.length > 0) await decisions.decideNames(title, folderOf(entities), names);
  };
  const merge = async (entities: readonly EntityDetail[]) => {
    const [first] = entities;
    const other = first && entities.length === 1 ? await chooseOther(analysis, first) : undefined;
    // What is chosen keeps its name: one merges the odd spelling with the usual one.
    const all = other ? [other, ...entities] : entities;
    if (all.length > 1) await keep(t('names of {0}', all[0]!.canonical), entities, mergedNames(all));
  };
  const split = async ([entity]: readonly EntityDetail[]) => {
    const parted = entity && (await chooseSpellings(entity));
    if (parted) await keep(t('names of {0}', entity.canonical), [entity], partedNames(entity, parted));
  };
  const changeKind = async (entities: readonly EntityDetail[]) => {
    const names = entities.map(({ canonical }) => canonical).join(', ');
    const is = await chooseKind(names);
    if (is)
      await keep(
        t('kind of {0}', names),
        entities,
        entities.flatMap((entity) => kindOfNames(entity, is)),
      );
  };
  const addKnown = async (name: string, folder: vscode.Uri) => {
    assertWritable(folder);
    const chosen = await chooseKnown(name);
    if (chosen)
      await decisions.decideNames(t('known name {0}', name), folder, [knownName(name, chosen.is, chosen.wikidata)]);
  };

  return vscode.Disposable.from(
    registerCommand('dateline.mergeEntity', async (...rows) => merge(await entitiesOf(...rows))),
    registerCommand('dateline.splitEntity', async (...rows) => split(await entitiesOf(...rows))),
    registerCommand('dateline.changeKind', async (...rows) => changeKind(await entitiesOf(...rows))),
    registerCommand('dateline.addKnown', async (...rows) => {
      const selection = rows[0] ? undefined : selectedWords();
      if (selection) return addKnown(selection.words, selection.folder);
      const [entity] = await entitiesOf(...rows);
      if (entity) await addKnown(entity.canonical, folderOf([entity]));
    }),
    registerCommand('_dateline.correctEntity', async (id) => {
      const actions = [
        { label: t('Merge with…'), run: merge },
        { label: t('Split…'), run: split },
        { label: t('Is a…'), run: changeKind },
        {
          label: t('Add to known'),
          run: ([entity]: readonly EntityDetail[]) =>
            addKnown(entity?.canonical ?? '', folderOf(entity ? [entity] : [])),
        },
      ];
      const entities = await entitiesOf({ entity: { id } });
      const picked = await vscode.window.showQuickPick(actions, { title: entities[0]?.canonical ?? '' });
      await picked?.run(entities);
    }),
  );
}

/** The workspace folder that keeps what is decided: that of the newest article that names the entity. */
function folderOf(entities: readonly EntityDetail[]): vscode.Uri {
  const article = entities[0]?.inArticles[0]?.id;
  if (article === undefined) throw new ReaderError(vscode.l10n.t('No article names it any more.'));
  return keepingFolder(vscode.Uri.parse(article)).uri;
}

/** The words that are selected in the editor, where that is more than a cursor. */
function selectedWords(): { readonly words: string; readonly folder: vscode.Uri } | undefined {
  const editor = vscode.window.activeTextEditor;
  const words = editor?.document.getText(editor.selection).trim();
  return editor && words ? { words, folder: keepingFolder(editor.document.uri).uri } : undefined;
}

async function atCursor(inspections: Inspections): Promise<readonly string[]> {
  const editor = vscode.window.activeTextEditor;
  const inspection = editor && (await inspections.of(editor.document));
  const named = inspection && mentionAt(inspection.entities, editor.document.offsetAt(editor.selection.active));
  return named ? [entityAt(named)] : [];
}
