import * as vscode from 'vscode';
import type { Analysis } from '../../analysis/protocol.ts';
import { registerCommand } from '../commands.ts';
import type { Inspections } from '../documents/inspections.ts';
import { mentionAt } from './mentions.ts';
import { mentionLocations } from './references.ts';

/** The hover's "Find all mentions": the editor's own list of references, at the name. */
export function registerFindMentions(inspections: Inspections, analysis: Analysis): vscode.Disposable {
  return registerCommand('_dateline.findMentions', async (uri, start) => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    const inspection = await inspections.of(document);
    const named = inspection && mentionAt(inspection.entities, start);
    if (!named) return;
    const locations = await mentionLocations(analysis, named.entity.id);
    await vscode.commands.executeCommand(
      'editor.action.showReferences',
      document.uri,
      document.positionAt(start),
      locations,
    );
  });
}
