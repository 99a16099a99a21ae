import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DatelineApi } from '../../src/vscode/activateDateline.ts';
import { answering } from './answers.ts';
import { closeAll, eventually, fileIn, openArticle, setting } from './articles.ts';
import { indexed } from './dateline.ts';

const FERRY = 'lindholm-courier/ferry-pilot-retires.txt';
const TOLLS = 'lindholm-courier/2023-05-30-kvern-bridge-tolls.txt';
const FREIGHT = 'norda/2023-05-16-lindholm-bridge-freight.txt';

/** Stands in the appeals of the Courier. */
const BUTTON = 'Give now';

const COURIER = [
  TOLLS,
  FERRY,
  'lindholm-courier/2023-05-16-freight-trains-cross-bridge.txt',
  'lindholm-courier/2023-06-13-sawmill-hires.txt',
  'lindholm-courier/northern-ports-forum-halvorsen.txt',
];

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

async function textOn(uri: vscode.Uri): Promise<string> {
  return decode(await vscode.workspace.fs.readFile(uri));
}

/** A folder apart from the open one; what was there is gone. */
async function elsewhere(name: string): Promise<vscode.Uri> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  const uri = vscode.Uri.joinPath(folder.uri, '..', `dateline-cleaning-${name}`);
  await vscode.workspace.fs.delete(uri, { recursive: true }).then(
    () => undefined,
    () => undefined,
  );
  return uri;
}

/** Runs a command for a reader who chooses this file or folder where one is asked for. */
async function choosing(target: vscode.Uri | undefined, command: () => Promise<unknown>): Promise<void> {
  const { showSaveDialog, showOpenDialog } = vscode.window;
  Object.assign(vscode.window, {
    showSaveDialog: () => Promise.resolve(target),
    showOpenDialog: () => Promise.resolve(target && [target]),
  });
  try {
    await command();
  } finally {
    Object.assign(vscode.window, { showSaveDialog, showOpenDialog });
  }
}

const isOneOf =
  (...paths: readonly string[]) =>
  (uri: vscode.Uri): boolean =>
    paths.some((path) => uri.path.endsWith(`/${path}`));

/** The messages that a command shows. */
async function told(command: () => Promise<unknown>): Promise<readonly string[]> {
  const messages: string[] = [];
  const { showErrorMessage, showInformationMessage } = vscode.window;
  const keep = (message: string) => {
    messages.push(message);
    return Promise.resolve();
  };
  Object.assign(vscode.window, { showErrorMessage: keep, showInformationMessage: keep });
  try {
    await command();
  } finally {
    Object.assign(vscode.window, { showErrorMessage, showInformationMessage });
  }
  return messages;
}

const run = (command: string, ...args: unknown[]): Promise<unknown> =>
  Promise.resolve(vscode.commands.executeCommand(command, ...args));

function diffTab(): vscode.TabInputTextDiff | undefined {
  const inputs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  return inputs.find((input) => input instanceof vscode.TabInputTextDiff);
}

/** The articles of the Courier, as they are on disk and where they are open. */
const courier = async (): Promise<readonly string[]> => Promise.all([TOLLS, FERRY].map((path) => textOn(fileIn(path))));

/** Where the block that ends with an appeal's button begins. */
const appealIn = async ({ analysis }: DatelineApi, document: vscode.TextDocument): Promise<number> => {
  const text = document.getText();
  const { boilerplate } = await analysis.call('inspect', { id: document.uri.toString(), path: TOLLS, text });
  const button = text.indexOf(BUTTON);
  return boilerplate.find(({ start, end }) => start <= button && button < end)?.start ?? assert.fail();
};

describe('Taking boilerplate out', () => {
  let api: DatelineApi;

  before(async () => {
    api = await indexed();
  });
  afterEach(closeAll);

  it('shows what would go before anything is done', async () => {
    const document = await openArticle(FERRY);
    const before = document.getText();
    const { titles, labels } = await answering([], () => run('dateline.cleanArticle'));
    assert.match(titles[0] ?? '', /^Clean article: 1\d lines$/u);
    assert.deepEqual(labels, ['Clean this file', 'Save a clean copy as…']);
    const diff = await eventually(diffTab);
    assert.equal(diff.original.toString(), document.uri.toString());
    const clean = await vscode.workspace.openTextDocument(diff.modified);
    assert.ok(!clean.getText().includes('Dear reader'));
    assert.ok(clean.getText().length > before.length / 2);
    assert.equal(document.getText(), before);
  });

  it('cleans the file, and one undo brings all of it back', async () => {
    const document = await openArticle(FERRY);
    const before = document.getText();
    await answering([{ picks: /^Clean this file$/u }], () => run('dateline.cleanArticle'));
    assert.ok(!document.getText().includes('Dear reader'));
    assert.ok(document.isDirty);
    assert.equal(diffTab(), undefined);
    assert.equal(vscode.window.activeTextEditor?.document, document);
    await run('undo');
    await eventually(() => assert.equal(document.getText(), before) ?? true);
  });

  it('saves a clean copy, and leaves the file as it is', async () => {
    const target = vscode.Uri.joinPath(await elsewhere('copy'), 'pilot.txt');
    const before = await textOn(fileIn(FERRY));
    await openArticle(FERRY);
    await choosing(target, () =>
      answering([{ picks: /^Save a clean copy/u }], () => run('dateline.cleanArticle', fileIn(FERRY))),
    );
    const copy = await textOn(target);
    assert.ok(!copy.includes('Dear reader') && copy.includes('ferry'));
    assert.equal(await textOn(fileIn(FERRY)), before);
  });

  it('says when there is nothing to take out', async () => {
    await openArticle(FREIGHT);
    assert.match((await told(() => run('dateline.cleanArticle'))).join(), /Nothing to take out/u);
    assert.equal(diffTab(), undefined);
  });

  it('leaves alone a file that the editor opened in another encoding', async () => {
    const uri = fileIn('lindholm-courier/western.txt');
    const words = `LINDHOLM, May 20, 2023. /NORDA/. Mayor Tomas Brekke opened the caf\u00e9 at S\u00f8lvik pier, and the band played on.`;
    await vscode.workspace.fs.writeFile(
      uri,
      Uint8Array.from(`${words}\n\nSubscribe to our newsletter!\n`, (sign) => sign.charCodeAt(0)),
    );
    try {
      await openArticle('lindholm-courier/western.txt');
      assert.match(
        (await told(() => run('dateline.cleanArticle'))).join(),
        /cannot be cleaned here\. It reads as windows1252, but the editor opened it as utf8/u,
      );
    } finally {
      await closeAll();
      await vscode.workspace.fs.delete(uri);
    }
  });

  it('copies articles without boilerplate, with a blank line between', async () => {
    await openArticle(FERRY);
    await run('dateline.copyClean');
    const one = await vscode.env.clipboard.readText();
    assert.ok(!one.includes('Dear reader') && one.includes('ferry'));
    const chosen = [FERRY, FREIGHT].map(fileIn);
    await run('dateline.copyClean', chosen[0], chosen);
    const two = await vscode.env.clipboard.readText();
    const freight = (await textOn(fileIn(FREIGHT))).trimEnd();
    assert.equal(two, `${one.trimEnd()}\n\n${freight}\n`);
  });

  it('takes out no kind that is switched off', async () => {
    await openArticle(FERRY);
    await setting('dateline.boilerplate.categories', { donate: false });
    try {
      await run('dateline.copyClean');
      assert.match(await vscode.env.clipboard.readText(), /Dear reader/u);
    } finally {
      await setting('dateline.boilerplate.categories', undefined);
    }
  });

  it('writes clean copies of a folder, with a report that is opened', async () => {
    const target = await elsewhere('all');
    await vscode.workspace.fs.createDirectory(target);
    const before = await textOn(fileIn(FERRY));
    const messages = await told(() =>
      choosing(target, () =>
        answering([{ picks: /Clean to folder…/u }], () => run('dateline.cleanAll', fileIn('lindholm-courier'))),
      ),
    );
    assert.match(messages.join(), /^\d+ lines taken out of \d of 6 articles\.$/u);
    assert.ok(!(await textOn(vscode.Uri.joinPath(target, FERRY))).includes('Dear reader'));
    assert.match(await textOn(vscode.Uri.joinPath(target, 'clean-report.csv')), /^path,.*\r\nlindholm-courier\//u);
    assert.equal(await textOn(fileIn(FERRY)), before);
    const report = vscode.window.activeTextEditor?.document;
    assert.equal(report?.languageId, 'markdown');
    assert.match(report.getText(), /^# Boilerplate taken out\n/u);
    assert.match(report.getText(), /\n## lindholm-courier\/ferry-pilot-retires\.txt\n/u);
  });

  it('writes them neither among the articles nor over something else', async () => {
    const other = await elsewhere('other');
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(other, 'mine.txt'), new TextEncoder().encode('mine'));
    for (const [target, objection] of [
      [fileIn('clean'), /apart from the open one/u],
      [other, /has something else/u],
    ] as const) {
      const messages = await told(() =>
        choosing(target, () => answering([{ picks: /Clean to folder…/u }], () => run('dateline.cleanAll'))),
      );
      assert.match(messages.join(), objection);
    }
    assert.deepEqual(await vscode.workspace.fs.readDirectory(other), [['mine.txt', vscode.FileType.File]]);
  });

  describe('in many files at once', () => {
    /** Puts back what a test deletes. */
    const kept = new Map<string, Uint8Array>();

    before(async () => {
      for (const path of COURIER) kept.set(path, await vscode.workspace.fs.readFile(fileIn(path)));
    });

    afterEach(async () => {
      await closeAll();
      for (const [path, bytes] of kept) await vscode.workspace.fs.writeFile(fileIn(path), bytes);
    });

    it('changes nothing when the reader gives it up', async () => {
      const document = await openArticle(TOLLS);
      const before = await courier();
      const start = await appealIn(api, document);
      await ticking(
        () => false,
        () => run('_dateline.deleteLikeThis', document.uri.toString(), document.version, start),
      );
      assert.deepEqual(await courier(), before);
      assert.ok(!document.isDirty);
    });

    it('deletes lines in the files of an outlet that the reader ticks', async () => {
      const document = await openArticle(TOLLS);
      const start = await appealIn(api, document);
      const messages = await told(() =>
        ticking(isOneOf(TOLLS, FERRY), () =>
          run('_dateline.deleteLikeThis', document.uri.toString(), document.version, start),
        ),
      );
      const texts = await Promise.all(COURIER.map((path) => textOn(fileIn(path))));
      assert.match(messages.join(), /^\d+ lines deleted in 2 files\. All is saved\.$/u);
      assert.equal(texts.filter((text) => !text.includes(BUTTON)).length, 2);
    });

    it('deletes all kinds in a folder, and reports what was ticked', async () => {
      const messages = await told(() =>
        ticking(isOneOf(FERRY), () =>
          answering([{ picks: /Delete in these files…/u }], () => run('dateline.cleanAll', fileIn('lindholm-courier'))),
        ),
      );
      assert.match(messages.join(), /^\d+ lines taken out of 1 of \d articles\. It is not saved yet\.$/u);
      const report = vscode.window.activeTextEditor?.document.getText() ?? '';
      assert.equal(report.match(/^## lindholm-courier/gmu)?.length, 1);
    });
  });
});

/**
 * Runs a command for a reader who ticks the files that fit in the refactor preview, and nothing else; with none they
 * give it up. The preview itself is driven as a reader does in the journeys.
 */
async function ticking(wanted: (uri: vscode.Uri) => boolean, command: () => Promise<unknown>): Promise<void> {
  const { applyEdit } = vscode.workspace;
  const applyTicked: typeof applyEdit = (edit, metadata) => {
    const ticked = edit.entries().filter(([uri]) => wanted(uri));
    if (ticked.length === 0) return Promise.resolve(false);
    const plain = new vscode.WorkspaceEdit();
    for (const [uri, edits] of ticked) plain.set(uri, edits);
    return applyEdit.call(vscode.workspace, plain, metadata);
  };
  Object.assign(vscode.workspace, { applyEdit: applyTicked });
  try {
    await command();
  } finally {
    Object.assign(vscode.workspace, { applyEdit });
  }
}
