import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DatelineApi } from '../../src/vscode/activateDateline.ts';
import type { EntityType } from '../../src/core/entities/entity.ts';
import { answering } from './answers.ts';
import { eventually, fileIn, openArticle } from './articles.ts';
import { closeEditors, indexed } from './dateline.ts';

const ENTITIES = '.dateline/entities.jsonl';
const BRIDGE = 'norda/2023-05-16-lindholm-bridge-freight.txt';

function onRow(command: string, id: string): Thenable<unknown> {
  return vscode.commands.executeCommand(command, row(id));
}

function row(id: string) {
  return { entity: { id } };
}

function undo(): Thenable<unknown> {
  return vscode.commands.executeCommand('dateline.undoDecision');
}

/** What is kept about names; empty when there is no file. */
async function kept(): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileIn(ENTITIES)));
  } catch {
    return '';
  }
}

describe('A reader decides about names', () => {
  let api: DatelineApi;

  const mentions = async (name: string, type: EntityType = 'person'): Promise<number> => {
    const found = await api.analysis.call('entities', { type, query: name, limit: 50 });
    return found.find(({ canonical }) => canonical === name)?.mentions ?? 0;
  };
  const idOf = async (name: string, type: EntityType = 'person'): Promise<string> => {
    const found = await api.analysis.call('entities', { type, query: name, limit: 50 });
    return found.find(({ canonical }) => canonical === name)?.id ?? '';
  };
  before(async () => {
    api = await indexed();
  });
  after(closeEditors);

  it('merges two people, everywhere, and undoes it', async () => {
    const [ingrid, tomas] = [await mentions('Ingrid Halvorsen'), await mentions('Tomas Brekke')];
    assert.ok(ingrid > 0 && tomas > 0);
    const rows = [row(await idOf('Ingrid Halvorsen')), row(await idOf('Tomas Brekke'))];
    await vscode.commands.executeCommand('dateline.mergeEntity', rows[0], rows);
    assert.equal(
      await kept(),
      '{"kind":"names","is":"same","type":"person","names":["Ingrid Halvorsen","Tomas Brekke"]}\n',
    );
    const merged = await eventually(async () => {
      const both = (await mentions('Ingrid Halvorsen')) + (await mentions('Tomas Brekke'));
      return both > 0 && ((await mentions('Tomas Brekke')) === 0 || (await mentions('Ingrid Halvorsen')) === 0)
        ? both
        : undefined;
    });
    assert.equal(merged, ingrid + tomas);
    await undo();
    assert.equal(await kept(), '');
    assert.equal(await mentions('Tomas Brekke'), tomas);
  });

  it('says at the cursor that a name is none', async () => {
    const before = await mentions('Ingrid Halvorsen');
    const document = await openArticle(BRIDGE);
    const at = document.positionAt(document.getText().indexOf('Halvorsen') + 2);
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(at, at);
    const { labels } = await answering([{ picks: /^not a name$/u }], () =>
      vscode.commands.executeCommand('dateline.changeKind'),
    );
    assert.deepEqual(labels, ['person', 'organisation', 'place', 'not a name']);
    assert.match(await kept(), /"is":"none","name":"Ingrid Halvorsen"/u);
    await eventually(async () => ((await mentions('Ingrid Halvorsen')) === 0 ? true : undefined));
    await undo();
    await eventually(async () => ((await mentions('Ingrid Halvorsen')) === before ? true : undefined));
  });

  it('splits a spelling off', async () => {
    const id = await idOf('Ingrid Halvorsen');
    const before = await mentions('Ingrid Halvorsen');
    await answering([{ picks: /^Halvorsen$/u }], () => onRow('dateline.splitEntity', id));
    assert.match(await kept(), /"is":"different","type":"person","names":\["Halvorsen","Ingrid Halvorsen"\]/u);
    await eventually(async () => ((await mentions('Halvorsen')) > 0 ? true : undefined));
    assert.ok((await mentions('Ingrid Halvorsen')) < before);
    await undo();
    await eventually(async () => ((await mentions('Ingrid Halvorsen')) === before ? true : undefined));
  });

  it('adds what is selected to the names that are known', async () => {
    const document = await openArticle(BRIDGE);
    const editor = await vscode.window.showTextDocument(document);
    const start = document.getText().indexOf('coast road');
    assert.ok(start >= 0);
    editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(start + 10));
    await answering([{ picks: /^organisation$/u }, { types: 'Q1234' }], () =>
      vscode.commands.executeCommand('dateline.addKnown'),
    );
    assert.equal(await kept(), '{"kind":"known","is":"organisation","name":"coast road","wikidata":"Q1234"}\n');
    await eventually(async () => ((await mentions('coast road', 'organisation')) > 0 ? true : undefined));
    await undo();
    await eventually(async () => ((await mentions('coast road', 'organisation')) === 0 ? true : undefined));
  });
});
