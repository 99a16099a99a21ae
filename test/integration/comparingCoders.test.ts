import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { formatAnnotations, parseAnnotations, withRecords } from '../../src/core/annotations/annotationFile.ts';
import { annotationsPathOf } from '../../src/core/annotations/annotationPaths.ts';
import type { Mark } from '../../src/core/annotations/annotation.ts';
import { selectorOf } from '../../src/core/annotations/anchors/selectorOf.ts';
import type { DatelineApi } from '../../src/vscode/activateDateline.ts';
import { eventually, fileIn } from './articles.ts';
import { closeEditors, indexed } from './dateline.ts';
import { watchedFolder } from './keptFolder.ts';

const BRIDGE = 'norda/2023-05-16-lindholm-bridge-freight.txt';

describe('Two people compare what they marked', () => {
  let api: DatelineApi;
  let text: string;
  const kept = fileIn(`.dateline/${annotationsPathOf(BRIDGE)}`);

  const mark = (id: number, creator: string, words: string): Mark => {
    const start = text.indexOf(words);
    assert.ok(start >= 0);
    return {
      kind: 'mark',
      id: `3b1f0a52-88b1-4f0e-8a5d-${String(id).padStart(12, '0')}`,
      creator,
      created: '2023-05-16T08:30:00.000Z',
      tags: ['Claim'],
      selector: selectorOf(text, start, start + words.length),
    };
  };

  before(async () => {
    api = await indexed();
    text = new TextDecoder().decode(await vscode.workspace.fs.readFile(fileIn(BRIDGE)));
    await api.annotations.load();
    await watchedFolder(BRIDGE, api.annotations);
    const records = [mark(1, 'Mira', 'Lindholm'), mark(2, 'Jon', 'Lindholm'), mark(3, 'Jon', 'Halvorsen')];
    const file = formatAnnotations(withRecords(parseAnnotations(''), records, BRIDGE));
    await vscode.workspace.fs.writeFile(kept, new TextEncoder().encode(file));
    await eventually(async () => (api.annotations.of(fileIn(BRIDGE)).length === 3 ? true : undefined));
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await vscode.workspace.fs.delete(kept);
    await closeEditors();
  });

  it('and are led to what only one of them did', async () => {
    const closed = vscode.commands.executeCommand('dateline.compareCoders');
    // Both are ticked at first. In the list, Enter does nothing on a figure and goes to the passage on a disagreement.
    const selected = await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
      const editor = vscode.window.activeTextEditor;
      const words = editor?.document.getText(editor.selection);
      return words === '' ? undefined : words;
    });
    assert.equal(selected, 'Halvorsen');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await closed;
  });
});
