import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DatelineApi } from '../../src/vscode/activateDateline.ts';
import { QuotationsProvider } from '../../src/vscode/views/quotations/provider.ts';
import { closeAll, fileIn, openArticle, placeOf, setting } from './articles.ts';
import { below, indexed } from './dateline.ts';

const BRIDGE = 'lindholm-courier/2023-05-16-freight-trains-cross-bridge.txt';
const WIRE = 'norda/2023-05-16-lindholm-bridge-freight.txt';

/** What "Copy citation" puts into the clipboard. */
async function copied(...rows: readonly unknown[]): Promise<string> {
  await vscode.env.clipboard.writeText('');
  await vscode.commands.executeCommand('dateline.copyCitation', ...rows);
  return vscode.env.clipboard.readText();
}

describe('Copy citation', () => {
  let api: DatelineApi;

  before(async () => {
    api = await indexed();
  });
  after(async () => {
    await setting('dateline.citation.style', undefined);
    await closeAll();
  });

  it('cites the article that is open, with the words that are selected', async () => {
    const document = await openArticle(BRIDGE);
    const editor = vscode.window.activeTextEditor!;
    const { start, end } = placeOf(document, '32 wagons of pulpwood');
    editor.selection = new vscode.Selection(start, end);
    assert.equal(
      await copied(),
      '{{cite news |last=Solberg |first=Mira |date=16 May 2023 |title=Freight trains cross the Lindholm bridge again ' +
        '|work=Lindholm Courier |language=en |quote=32 wagons of pulpwood}}',
    );
  });

  it('tells what the article does not say', async () => {
    const told: string[] = [];
    const { showInformationMessage } = vscode.window;
    Object.assign(vscode.window, {
      showInformationMessage: (message: string) => {
        told.push(message);
        return Promise.resolve(undefined);
      },
    });
    try {
      await copied(fileIn(WIRE));
    } finally {
      Object.assign(vscode.window, { showInformationMessage });
    }
    assert.deepEqual(told, ['Citation copied: no headline, no address in the text.']);
  });

  it('cites rows of Sources as a list, in the form that is set', async () => {
    await setting('dateline.citation.style', 'bibtex');
    const rows = await Promise.all(
      [BRIDGE, WIRE].map(async (path) => {
        const article = await api.analysis.call('article', { id: fileIn(path).toString() });
        return { row: { kind: 'article', key: path, article }, parent: undefined };
      }),
    );
    const text = await copied(rows[0], rows);
    assert.equal(text.match(/^@article\{/gmu)?.length, 2);
    assert.match(text, /author = \{Solberg, Mira\},/u);
  });

  it('cites a quotation with its words', async () => {
    await setting('dateline.citation.style', 'plain');
    const provider = new QuotationsProvider(api.analysis);
    const speaker = (await below(provider)).find(
      (node) => node.kind === 'speaker' && node.speaker.name === 'Ingrid Halvorsen',
    );
    const rows = await below(provider, speaker);
    assert.match(await copied(rows[0]), /\. “.*”\.?$/u);
    provider.dispose();
  });

  it('says what to choose where nothing is open', async () => {
    await closeAll();
    const { showErrorMessage } = vscode.window;
    const told: string[] = [];
    Object.assign(vscode.window, { showErrorMessage: (message: string) => void told.push(message) });
    try {
      await copied();
    } finally {
      Object.assign(vscode.window, { showErrorMessage });
    }
    assert.deepEqual(told, ['Choose an article first.']);
  });
});
