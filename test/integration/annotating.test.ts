import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Annotation, Mark } from '../../src/core/annotations/annotation.ts';
import { FACT_CHECKING_SCHEME } from '../../src/core/annotations/builtInSchemes.ts';
import { withTagChanged } from '../../src/core/annotations/changeTags.ts';
import type { DatelineApi } from '../../src/vscode/activateDateline.ts';
import { aspectsOf } from '../../src/vscode/annotations/tags/tagAspects.ts';
import type { QuickSteps } from '../../src/vscode/views/quickSteps.ts';
import { answering } from './answers.ts';
import { closeAll, eventually, fileIn, open, openArticle, placeOf } from './articles.ts';
import { indexed } from './dateline.ts';

const BRIDGE = 'norda/2023-05-16-lindholm-bridge-freight.txt';
const CLAIM = 'The bridge carries 40 trains a day from this morning';

function run(command: string, ...args: readonly unknown[]): Thenable<unknown> {
  return vscode.commands.executeCommand(`dateline.${command}`, ...args);
}

/** What is kept in the file of the article. */
async function kept(): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(fileIn(`.dateline/annotations/${BRIDGE}.jsonl`));
  return new TextDecoder().decode(bytes);
}

describe('A reader annotates an article', () => {
  let api: DatelineApi;
  let editor: vscode.TextEditor;

  const records = (): readonly Annotation[] => api.annotations.of(editor.document.uri);
  const marks = (): readonly Mark[] => records().filter((record) => record.kind === 'mark');
  const markOf = (words: string): Mark => {
    const mark = marks().find(({ selector }) => selector?.exact.includes(words));
    assert.ok(
      mark,
      `"${words}" is not marked, only ${marks()
        .map(({ selector }) => selector?.exact)
        .join(' | ')}`,
    );
    return mark;
  };
  const targetOf = ({ id }: Mark) => ({ article: editor.document.uri.toString(), mark: { id } });
  const select = (...words: readonly string[]): void => {
    editor.selections = words.map((each) => {
      const { start, end } = placeOf(editor.document, each);
      return new vscode.Selection(start, end);
    });
  };
  const putCursorIn = (words: string): void => {
    const { start } = placeOf(editor.document, words);
    editor.selection = new vscode.Selection(start.translate(0, 1), start.translate(0, 1));
  };
  const hoverOver = async (words: string): Promise<readonly vscode.MarkdownString[]> => {
    const at = placeOf(editor.document, words).start.translate(0, 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      at,
    );
    return hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
  };

  before(async () => {
    api = await indexed();
    const document = await openArticle(BRIDGE);
    await api.annotations.changeScheme(document.uri, () => FACT_CHECKING_SCHEME);
    editor = await vscode.window.showTextDocument(document);
  });
  after(closeAll);

  it('is asked for a tag the first time only', async () => {
    select(CLAIM);
    const first = await answering([{ picks: /^Claim$/u }], () => run('annotate'));
    assert.equal(first.titles[0], 'Annotate with tag');
    select('212 million crowns');
    const second = await answering([], () => run('annotate'));
    assert.deepEqual(second.titles, []);
    assert.deepEqual(markOf(CLAIM).tags, ['Claim']);
    assert.deepEqual(markOf('212 million').tags, ['Claim']);
    assert.equal(markOf(CLAIM).selector?.exact, CLAIM);
  });

  it('finds it in the file beside the articles, and the article as it was', async () => {
    assert.match(await kept(), /212 million crowns/u);
    assert.equal(editor.document.isDirty, false);
  });

  it('sees it where it stands', async () => {
    const placed = await eventually(() => {
      const found = api.placed.in(editor.document).find(({ mark }) => mark.selector?.exact === CLAIM);
      return found?.anchoring?.anchor ?? undefined;
    });
    assert.equal(editor.document.getText().slice(placed.start, placed.end), CLAIM);
  });

  it('gives a passage a second tag by its number', async () => {
    select('212 million crowns');
    await run('annotateTag2');
    assert.deepEqual(markOf('212 million').tags, ['Claim', 'Evidence']);
    assert.equal(marks().length, 2);
  });

  it('marks several selections at once', async () => {
    select('about 300 jobs', '32 wagons');
    await answering([{ picks: /^Evidence$/u }], () => run('annotateWithTag'));
    assert.deepEqual(markOf('about 300 jobs').tags, ['Evidence']);
    assert.deepEqual(markOf('32 wagons').tags, ['Evidence']);
  });

  it('marks the sentence, the paragraph and the quotation at the cursor', async () => {
    putCursorIn('Passenger trains will return');
    await run('annotate');
    assert.equal(markOf('Passenger trains').selector?.exact, 'Passenger trains will return on July 1.');
    putCursorIn('Solvik Port Authority');
    await run('annotateParagraph');
    assert.match(markOf('The Solvik Port').selector?.exact ?? '', /^The Solvik Port.*the authority said\.$/u);
    putCursorIn('We counted every week');
    await run('annotateQuotation');
    assert.match(markOf('We counted').selector?.exact ?? '', /We counted every week of it.*those too,?"?$/u);
  });

  it('marks the article as a whole', async () => {
    await answering([{ picks: /^Misleading$/u }], () => run('annotateArticle'));
    const whole = marks().find(({ selector }) => selector === null);
    assert.deepEqual(whole?.tags, ['Misleading']);
    assert.match(whole.opening ?? '', /^date 2023-05-16 SOLVIK/u);
    await answering([{ picks: /^Evidence$/u }], () => run('annotateArticle'));
    const both = marks().filter(({ selector }) => selector === null);
    assert.deepEqual(
      both.map(({ tags }) => tags),
      [['Misleading', 'Evidence']],
    );
    await run('deleteAnnotation', targetOf(whole));
  });

  it('adds a note, and changes it', async () => {
    select('third pier');
    await answering([{ types: 'See the **report**.' }], () => run('note'));
    assert.deepEqual([markOf('third pier').tags, markOf('third pier').note], [[], 'See the **report**.']);
    putCursorIn('third pier');
    await answering([{ types: 'No report.' }], () => run('editNote'));
    assert.equal(markOf('third pier').note, 'No report.');
  });

  it('reads a note in the hover, which runs no command of it', async () => {
    await api.annotations.change(editor.document.uri, (before) =>
      before.map((record) =>
        record.kind === 'mark' && record.id === markOf('third pier').id
          ? { ...record, note: 'See [it](command:dateline.deleteAnnotation) ![x](https://example.org/x.png)' }
          : record,
      ),
    );
    // The editor gives other parts of the hover before and behind.
    const contents = await hoverOver('third pier');
    const index = contents.findIndex(({ value }) => value.startsWith('**Note**'));
    assert.ok(index >= 0, contents.map(({ value }) => value).join('\n'));
    const [note, foot] = contents.slice(index + 1);
    assert.match(note?.value ?? '', /See \[it\]/u);
    assert.doesNotMatch(note?.value ?? '', /!\[/u);
    assert.ok(!note?.isTrusted, 'what somebody wrote is not trusted');
    assert.ok(!note?.supportHtml);
    const trusted = foot?.isTrusted;
    assert.ok(typeof trusted === 'object');
    assert.ok(trusted.enabledCommands.every((command) => /^_?dateline\./u.test(command)));
  });

  it('changes the tags of a mark', async () => {
    await answering([{ picks: /^False$/u }], () => run('changeTag', targetOf(markOf('32 wagons'))));
    assert.deepEqual(markOf('32 wagons').tags, ['False']);
  });

  it('links a mark to another, and to a page', async () => {
    const from = markOf('32 wagons');
    await answering([{ picks: /^contradicts$/u }, { picks: /^Claim$/u }], () => run('linkAnnotation', targetOf(from)));
    const link = records().find((record) => record.kind === 'link');
    assert.ok(link?.kind === 'link' && 'mark' in link.to);
    assert.deepEqual([link.from, link.relation, link.to.path], [from.id, 'contradicts', BRIDGE]);
    const text = (await hoverOver('32 wagons')).map(({ value }) => value).join('\n');
    assert.match(text, /contradicts/u);
  });

  it('goes to the next mark and the previous one', async () => {
    putCursorIn('Freight trains are crossing');
    await run('nextAnnotation');
    assert.equal(editor.document.getText(editor.selection), CLAIM);
    await run('nextAnnotation');
    assert.equal(editor.document.getText(editor.selection), 'third pier');
    await run('previousAnnotation');
    assert.equal(editor.document.getText(editor.selection), CLAIM);
    await run('previousAnnotation');
    assert.equal(editor.document.getText(editor.selection), 'Passenger trains will return on July 1.');
  });

  it('deletes a mark with what was said about it, and takes that back', async () => {
    const before = records().length;
    const { id } = markOf('32 wagons');
    putCursorIn('32 wagons');
    await answering([{ picks: /^False$/u }], () => run('deleteAnnotation'));
    assert.equal(records().length, before - 2);
    await vscode.commands.executeCommand('_dateline.undoDeletion');
    assert.equal(records().length, before);
    assert.ok(records().some((record) => record.id === id));
  });

  it('is not let to change what somebody else made', async () => {
    const theirs: Mark = { ...markOf(CLAIM), id: '6f1c0c0e-52c7-4d5b-9f0e-3a4f5b6c7d8e', creator: 'Tomas' };
    await api.annotations.change(editor.document.uri, (before) => [...before, theirs]);
    const said: string[] = [];
    const { showErrorMessage } = vscode.window;
    Object.assign(vscode.window, { showErrorMessage: (message: string) => Promise.resolve(void said.push(message)) });
    try {
      await run('deleteAnnotation', targetOf(theirs));
    } finally {
      Object.assign(vscode.window, { showErrorMessage });
    }
    assert.match(said[0] ?? '', /by Tomas/u);
    assert.deepEqual(
      (await hoverOver('trains a day from this')).filter(({ value }) => /Delete\]/u.test(value)).length,
      1,
    );
    assert.ok(records().some(({ id }) => id === theirs.id));
  });

  it('marks all occurrences that are ticked', async () => {
    select('Halvorsen');
    const { labels } = await answering([{ picks: /Halvorsen/u }, { picks: /^Verdict$/u }], () => run('annotateAll'));
    assert.ok(labels.includes('this article') && labels.includes('other articles'), labels.join(' | '));
    assert.deepEqual(markOf('Halvorsen').tags, ['Verdict']);
  });

  it('takes a tag off its marks when it is deleted', async () => {
    const answers = [{ picks: /^False$/u }, { picks: /^Delete…$/u }, { picks: /^Take it off 1 mark$/u }];
    const editing = answering(answers, () => run('editTagScheme'));
    await eventually(() => (markOf('32 wagons').tags.length === 0 ? true : undefined));
    await eventually(() =>
      api.annotations.scheme(editor.document.uri).tags.every(({ name }) => name !== 'False') ? true : undefined,
    );
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await editing;
  });

  it('merges a tag into another, on all its marks', async () => {
    const answers = [{ picks: /^Verdict$/u }, { picks: /^Merge into…$/u }, { picks: /^Claim$/u }];
    const editing = answering(answers, () => run('editTagScheme'));
    await eventually(() => (markOf('Halvorsen').tags.includes('Claim') ? true : undefined));
    assert.ok(!api.annotations.scheme(editor.document.uri).tags.some(({ name }) => name === 'Verdict'));
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await editing;
  });

  it('changes one thing about a tag, and nothing that became another meanwhile', async () => {
    const { uri } = editor.document;
    const scheme = api.annotations.scheme(uri);
    const tag = scheme.tags.find(({ name }) => name === 'Claim');
    assert.ok(tag);
    const steps = {
      pick: async (items: readonly vscode.QuickPickItem[]) => {
        const letter = 'Zz';
        await api.annotations.changeScheme(uri, (now) => withTagChanged(now, 'Claim', (one) => ({ ...one, letter })));
        return items.find(({ label }) => label === 'purple');
      },
    } as unknown as QuickSteps;
    const colour = aspectsOf({ steps, store: api.annotations, place: uri, tag, scheme }).find(
      ({ label }) => label === 'Colour…',
    );
    assert.equal(await colour?.change(), 'Claim');
    const after = api.annotations.scheme(uri).tags.find(({ name }) => name === 'Claim');
    assert.deepEqual(after, { ...tag, letter: 'Zz', colour: 'purple' });
    await api.annotations.changeScheme(uri, () => scheme);
  });

  it('sees how many there are above the article', async () => {
    const lens = await eventually(async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        editor.document.uri,
        10,
      );
      return lenses.find(({ command }) => command?.command === 'dateline.annotations.focus');
    });
    assert.equal(lens.command?.title, `${marks().length} annotations`);
  });

  it('opens the notes of a mark as a thread', async () => {
    await vscode.commands.executeCommand('_dateline.openNotes', targetOf(markOf('third pier')));
    assert.equal(vscode.window.activeTextEditor?.document, editor.document);
  });

  it('is told where there is nothing to annotate', async () => {
    await open('packing-list.txt');
    const said: string[] = [];
    const { showErrorMessage } = vscode.window;
    Object.assign(vscode.window, { showErrorMessage: (message: string) => Promise.resolve(void said.push(message)) });
    try {
      await run('annotate');
    } finally {
      Object.assign(vscode.window, { showErrorMessage });
    }
    assert.deepEqual(said, ['Open an article first.']);
  });
});
