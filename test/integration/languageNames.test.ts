import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, openArticle, placeOf } from './articles.ts';

const BRIDGE = 'lindholm-courier/2023-05-16-freight-trains-cross-bridge.txt';

async function ask<T>(command: string, document: vscode.TextDocument, at: vscode.Position): Promise<T> {
  return vscode.commands.executeCommand<T>(command, document.uri, at);
}

function words(hovers: readonly vscode.Hover[]): string {
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .join('\n')
    .replaceAll('&nbsp;', ' ');
}

describe('Names in an article', () => {
  let document: vscode.TextDocument;
  let surname: vscode.Position;

  before(async () => {
    document = await openArticle(BRIDGE);
    surname = placeOf(document, 'Halvorsen said').start;
  });

  after(closeAll);

  it('have a hover: who it is, in how many articles, with whom, and links', async () => {
    const text = await eventually(async () => {
      const found = words(await ask<vscode.Hover[]>('vscode.executeHoverProvider', document, surname));
      return /mentions in [4-9]/u.test(found) ? found : undefined;
    });
    assert.match(text, /\*\*Ingrid Halvorsen\*\* · person/u);
    assert.match(text, /minister/iu);
    assert.match(text, /2023/u);
    assert.match(text, /With .*Brekke/u);
    assert.match(text, /\[Find all mentions\]\(command:_dateline\.findMentions\?/u);
    assert.match(text, /\[Why\?\]\(command:_dateline\.why\?/u);
  });

  it('have references in all articles that name the same person', async () => {
    const locations = await eventually(async () => {
      const found = await ask<vscode.Location[]>('vscode.executeReferenceProvider', document, surname);
      return new Set(found.map(({ uri }) => uri.path)).size >= 4 ? found : undefined;
    });
    const texts = await Promise.all(
      locations.map(async ({ uri, range }) => (await vscode.workspace.openTextDocument(uri)).getText(range)),
    );
    const named = texts.filter((text) => /Halvorss?[eo]n/u.test(text));
    assert.deepEqual(
      named.filter((text) => text.includes('Erik')),
      [],
    );
    // Where an article goes on with "the minister" and has no other, that is a mention too.
    assert.deepEqual(new Set(texts.filter((text) => !named.includes(text))), new Set(['minister']));
  });

  it('are highlighted wherever the article names the same', async () => {
    const highlights = await ask<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document, surname);
    const texts = highlights.map(({ range }) => document.getText(range));
    assert.deepEqual(texts, ['Ingrid Halvorsen', 'Halvorsen']);
  });

  it('are defined where the article first gives them in full', async () => {
    const [link] = await ask<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document, surname);
    assert.equal(link && document.getText(link.targetRange), 'Ingrid Halvorsen');
  });

  it('are not renamed', async () => {
    await assert.rejects(ask('vscode.prepareRename', document, surname), /not renamed/u);
  });

  it('are coloured by kind, and what is only part of a name as inferred', async () => {
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    assert.deepEqual(legend.tokenTypes, ['person', 'organisation', 'place']);
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    const found = decode(document, tokens.data);
    assert.deepEqual(
      found.filter(({ text }) => text.includes('Halvorsen')),
      [
        { text: 'Ingrid Halvorsen', type: 0, modifiers: 0 },
        { text: 'Halvorsen', type: 0, modifiers: 1 },
      ],
    );
  });

  it('are the symbols of the workspace, and lead to where they are named', async () => {
    const symbols = await eventually(async () => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'Ingrid',
      );
      return found.length > 0 ? found : undefined;
    });
    const [first] = symbols;
    assert.equal(first?.name, 'Ingrid Halvorsen');
    assert.equal(first?.kind, vscode.SymbolKind.Class);
    assert.match(first?.containerName ?? '', /\d+ mentions · \d+ articles/u);
  });

  it('have nothing to say where no name stands', async () => {
    const nowhere = placeOf(document, 'had arrived on').start;
    assert.deepEqual(await ask<vscode.Location[]>('vscode.executeReferenceProvider', document, nowhere), []);
  });
});

/** The tokens of the protocol's five numbers each. */
function decode(document: vscode.TextDocument, data: Uint32Array) {
  const tokens = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.subarray(i, i + 5);
    line += down;
    character = down > 0 ? right : character + right;
    const text = document.getText(new vscode.Range(line, character, line, character + length));
    tokens.push({ text, type, modifiers });
  }
  return tokens;
}
