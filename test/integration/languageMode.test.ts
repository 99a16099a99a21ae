import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ARTICLES, NOT_ARTICLES } from '../unit/corpus-truth.ts';
import { closeAll, closeForGood, eventually, open, openArticle, setting } from './articles.ts';

const UNDATED = 'lindholm-courier/ferry-pilot-retires.txt';
const DATED_BY_NAME = 'norda/2023-05-26-school-ferries.txt';

/** Opens a file and gives the extension time to change its mind: another article has become one meanwhile. */
async function openBeside(path: string): Promise<vscode.TextDocument> {
  const document = await open(path);
  await openArticle('norda/2023-05-16-lindholm-bridge-freight.txt');
  return document;
}

describe('The language mode', () => {
  afterEach(closeForGood);

  it('takes every article of the sample for one, by what it holds', async () => {
    for (const { path } of ARTICLES) {
      await openArticle(path);
      await closeAll();
    }
  }).timeout(120_000);

  it('leaves every other text file alone', async () => {
    for (const path of NOT_ARTICLES) {
      const document = await openBeside(path);
      assert.equal(document.languageId, 'plaintext');
    }
  });

  it('gives way to a reader who chooses another language, and remembers it', async () => {
    const article = await openArticle(UNDATED);
    await vscode.languages.setTextDocumentLanguage(article, 'plaintext');
    await closeForGood();
    const again = await openBeside(UNDATED);
    assert.equal(again.languageId, 'plaintext');

    await open(UNDATED);
    await vscode.commands.executeCommand('dateline.readAsNewsSource');
    assert.equal(again.languageId, 'news-source');
    await closeForGood();
    await openArticle(UNDATED);
  });

  it('respects files.associations', async () => {
    await setting('files.associations', { 'ferry*.txt': 'plaintext' });
    try {
      assert.equal((await openBeside(UNDATED)).languageId, 'plaintext');
    } finally {
      await setting('files.associations', undefined);
    }
  });

  it('judges by the name alone, or not at all, where that is set', async () => {
    try {
      await setting('dateline.recognise', 'byName');
      assert.equal((await openBeside(UNDATED)).languageId, 'plaintext');
      await openArticle(DATED_BY_NAME);
      await closeForGood();
      await setting('dateline.recognise', 'off');
      const named = await open(DATED_BY_NAME);
      await eventually(() => assert.equal(named.languageId, 'plaintext') ?? true);
    } finally {
      await setting('dateline.recognise', undefined);
    }
  });
});
