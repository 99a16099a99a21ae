import * as vscode from 'vscode';
import { changedMark } from '../../../core/annotations/changeAnnotations.ts';
import type { Inspections } from '../../documents/inspections.ts';
import { registerCommand } from '../../commands.ts';
import { ReaderError } from '../../readerError.ts';
import { shorten } from '../../../core/text/shorten.ts';
import type { NoteThreads } from '../comments/noteThreads.ts';
import { chooseTags } from '../tags/chooseTags.ts';
import type { RecentTags } from '../tags/recentTags.ts';
import type { Annotator } from './annotator.ts';
import { type ChosenMark, type MarkChoosing, assertOwn, byArticle, chosenMarks } from './chosenMarks.ts';
import { changeNow } from './newRecords.ts';
import { articleEditor, passagesIn } from './selected.ts';

/** What writing notes is built from. */
export interface NoteMaking extends MarkChoosing {
  readonly annotator: Annotator;
  readonly inspections: Inspections;
  readonly threads: NoteThreads;
  readonly recent: RecentTags;
}

/** So much of a passage stands over the box a note is typed into, in UTF-16 units. */
const QUOTED = 60;

/** "Add note…", "Edit note…" and "Change tag…". */
export function registerNotes({ annotator, inspections, threads, recent, ...choosing }: NoteMaking): vscode.Disposable {
  const { store } = choosing;
  const { t } = vscode.l10n;
  const edit = async (chosen: ChosenMark): Promise<void> => {
    await assertOwn(store, chosen.mark);
    // The box has one line: what has several is written where it is shown.
    if (chosen.mark.note?.includes('\n')) return threads.edit(chosen);
    const note = await typeNote(t('Edit note'), chosen.mark.selector?.exact ?? '', chosen.mark.note ?? '');
    if (note === undefined) return;
    const change = await changeNow(store);
    await store.change(chosen.article, (before) => changedMark(before, chosen.mark.id, { note: note || null }, change));
  };
  const add = async (): Promise<void> => {
    const editor = articleEditor();
    const { document, selection } = editor;
    const at = document.offsetAt(selection.active);
    const own = annotator.own(document, await store.author()).find(({ span }) => span.start <= at && at <= span.end);
    if (selection.isEmpty && own) return edit({ article: document.uri, mark: own.mark });
    const { version } = document;
    const spans = await passagesIn(editor, inspections);
    const [first] = spans;
    const note = first && (await typeNote(t('Add note'), document.getText().slice(first.start, first.end), ''));
    if (!note) return;
    if (document.version !== version) throw new ReaderError(t('The text has changed meanwhile. Nothing was marked.'));
    await annotator.mark(document, spans, { tags: [], note });
  };
  const changeTags = async (marks: readonly ChosenMark[]): Promise<void> => {
    const [first] = marks;
    if (!first) return;
    for (const { mark } of marks) await assertOwn(store, mark);
    const tags = await chooseTags(store, first.article, first.mark.tags);
    if (!tags) return;
    const change = await changeNow(store);
    // Of several marks each keeps the tags that the first does not have: the reader did not see them.
    const retag = {
      addTags: tags.filter((tag) => !first.mark.tags.includes(tag)),
      dropTags: first.mark.tags.filter((tag) => !tags.includes(tag)),
    };
    for (const { article, ids } of byArticle(marks)) {
      await store.change(article, (before) =>
        ids.reduce((records, id) => changedMark(records, id, retag, change), before),
      );
    }
    if (tags[0] !== undefined) await recent.use(tags[0]);
  };
  return vscode.Disposable.from(
    registerCommand('dateline.note', add),
    registerCommand('dateline.editNote', async (...rows) => {
      const [chosen] = await chosenMarks(choosing, ...rows);
      if (chosen) await edit(chosen);
    }),
    registerCommand('dateline.changeTag', async (...rows) => changeTags(await chosenMarks(choosing, ...rows))),
  );
}

/** Asks for a note; undefined when the reader gave it up. */
async function typeNote(title: string, words: string, value: string): Promise<string | undefined> {
  const { t } = vscode.l10n;
  const typed = await vscode.window.showInputBox({
    title: words === '' ? title : `${title}: “${shorten(words, QUOTED)}”`,
    value,
    placeHolder: t('What there is to say about it'),
    prompt: t('Markdown, such as **bold** and [links](https://example.org)'),
  });
  return typed?.trim();
}
