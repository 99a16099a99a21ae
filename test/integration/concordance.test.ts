import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Mark } from '../../src/core/annotations/annotation.ts';
import { FACT_CHECKING_SCHEME } from '../../src/core/annotations/builtInSchemes.ts';
import type { DatelineApi } from '../../src/vscode/activateDateline.ts';
import type { Search } from '../../src/vscode/concordance/search.ts';
import { answering } from './answers.ts';
import { closeAll, eventually, fileIn, openArticle, placeOf } from './articles.ts';
import { indexed } from './dateline.ts';

const BRIDGE = 'lindholm-courier/2023-05-16-freight-trains-cross-bridge.txt';
const WORD: Search = { query: { kind: 'words', text: 'bridg*' }, label: 'bridg*' };

function run(command: string, ...args: readonly unknown[]): Thenable<unknown> {
  return vscode.commands.executeCommand(`dateline.${command}`, ...args);
}

/** Searches, and gives the editor that shows it once it is done. */
async function searched(search: Search): Promise<vscode.TextEditor> {
  await run('searchInContext', search);
  return eventually(() => {
    const editor = vscode.window.activeTextEditor;
    const text = editor?.document.getText() ?? '';
    const done = editor?.document.uri.scheme === 'dateline-search' && !text.includes('Searching');
    return done && / lines? in [1-9]/u.test(text) ? editor : undefined;
  });
}

/** The lines of hits that are shown. */
function rows({ document }: vscode.TextEditor): string[] {
  return document
    .getText()
    .split('\n')
    .filter((line) => line.includes('│'));
}

function putCursorOn({ document }: vscode.TextEditor, words: RegExp): vscode.Position {
  const line = document
    .getText()
    .split('\n')
    .findIndex((one) => words.test(one));
  assert.ok(line > 0, String(words));
  const at = new vscode.Position(line, 45);
  vscode.window.activeTextEditor!.selection = new vscode.Selection(at, at);
  return at;
}

describe('Search in context', () => {
  let api: DatelineApi;
  let editor: vscode.TextEditor;

  before(async () => {
    api = await indexed();
  });
  beforeEach(async () => {
    editor = await searched(WORD);
  });
  after(closeAll);

  it('shows each hit on a line, its keyword in one column, in a document of its own', () => {
    const { document } = editor;
    assert.equal(document.languageId, 'dateline-concordance');
    assert.match(
      document.lineAt(0).text,
      /^Search in context: “bridg\*” · \d+ lines in \d+ of 26 articles · newest first$/u,
    );
    const shown = rows(editor);
    assert.ok(shown.length >= 10);
    for (const row of shown) {
      assert.match(row.slice(40), /^bridg/iu, row);
      assert.equal(row.indexOf('│'), shown[0]?.indexOf('│'));
    }
  });

  it('is sorted by what stands before and after', async () => {
    await answering([{ picks: /^By what follows$/u }], () => run('sortConcordance'));
    await eventually(() => editor.document.lineAt(0).text.endsWith('by what follows') || undefined);
    const after = rows(editor).map((row) =>
      row
        .slice(40)
        .toLowerCase()
        .replace(/^\S+\s+[^\p{L}\d]*/u, ''),
    );
    const words = after.map((text) => text.split(/\s/u)[0] ?? '');
    assert.deepEqual(words, [...words].sort());
  });

  it('leads from a line into its article', async () => {
    const at = putCursorOn(editor, /pulpwood/u);
    const [definition] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      editor.document.uri,
      at,
    );
    assert.equal(definition?.targetUri.toString(), fileIn(BRIDGE).toString());
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      editor.document.uri,
    );
    assert.equal(links.length, rows(editor).length);
    assert.match(links[0]?.target?.fragment ?? '', /^L\d+,\d+-\d+,\d+$/u);
    await run('openHit');
    await eventually(() => {
      const article = vscode.window.activeTextEditor;
      return article?.document.uri.path.endsWith('.txt') && article.document.getText(article.selection) === 'bridge'
        ? true
        : undefined;
    });
  });

  it('finds a pattern, and somebody in every spelling', async () => {
    const trains = await searched({
      query: { kind: 'pattern', text: '(?:40|forty) trains' },
      label: '(?:40|forty) trains',
    });
    assert.ok(rows(trains).length >= 3);
    const [person] = await api.analysis.call('entities', { type: 'person', query: 'Tomas Brekke', limit: 1 });
    const named = await searched({ query: { kind: 'entity', id: person?.id ?? '' }, label: 'Tomas Brekke' });
    assert.match(named.document.getText(), / Thomas Brekke /u);
  });

  it('says what is wrong with a pattern', async () => {
    await run('searchInContext', { query: { kind: 'pattern', text: 'a(' }, label: 'a(' } satisfies Search);
    await eventually(() => {
      const text = vscode.window.activeTextEditor?.document.getText() ?? '';
      return text.includes('A bracket of the pattern is not closed.') || undefined;
    });
  });

  it('asks what to look for, and offers what is selected', async () => {
    const article = await openArticle(BRIDGE);
    const shown = vscode.window.activeTextEditor!;
    const { start, end } = placeOf(article, 'pulpwood');
    shown.selection = new vscode.Selection(start, end);
    const { labels } = await answering([{ picks: /^pulpwood$/u }], () => run('searchInContext'));
    assert.ok(labels.includes('pulpwood as a pattern'));
    await eventually(() => {
      const text = vscode.window.activeTextEditor?.document.getText() ?? '';
      return text.startsWith('Search in context: “pulpwood” · ') || undefined;
    });
  });

  it('copies the lines that are selected', async () => {
    const { line } = putCursorOn(editor, /pulpwood/u);
    editor.selection = new vscode.Selection(line, 0, line, 60);
    await run('copyConcordance');
    const [heading, row, end] = (await vscode.env.clipboard.readText()).split('\r\n');
    assert.match(heading ?? '', /^left,keyword,right,/u);
    assert.match(row ?? '', /pulpwood.*,bridge,.*,Lindholm Courier,2023-05-16,false,/u);
    assert.equal(end, '');
  });

  it('marks lines in their articles, once', async () => {
    const at = putCursorOn(editor, /pulpwood/u);
    const article = fileIn(BRIDGE);
    const marks = (): readonly Mark[] => api.annotations.of(article).filter((record) => record.kind === 'mark');
    const before = marks().length;
    await api.annotations.changeScheme(article, () => FACT_CHECKING_SCHEME);
    await answering([{ picks: /^Claim$/u }], () => run('annotateHits'));
    await eventually(() => (marks().length === before + 1 ? true : undefined));
    const mark = marks().at(-1);
    assert.ok(marks().some(({ selector }) => selector?.exact === 'bridge' && selector.prefix.includes('Lindholm')));
    await vscode.window.showTextDocument(editor.document);
    vscode.window.activeTextEditor!.selection = new vscode.Selection(at, at);
    await answering([{ picks: /^Claim$/u }], () => run('annotateHits'));
    assert.equal(marks().length, before + 1);
    await vscode.window.showTextDocument(editor.document);
    await answering([{ picks: /^Evidence$/u }], () => run('annotateHits'));
    await eventually(() => marks().find(({ id, tags }) => id === mark?.id && tags.length === 2));
    assert.deepEqual(marks().at(-1)?.tags, ['Claim', 'Evidence']);
    assert.equal(marks().length, before + 1);
    await api.annotations.change(article, (records) => records.filter(({ id }) => id !== mark?.id));
  });
});
