import * as vscode from 'vscode';
import type { Inspections } from '../../documents/inspections.ts';
import { registerCommand } from '../../commands.ts';
import { ReaderError } from '../../readerError.ts';
import { type SourceNode, articlesOf } from '../../views/sources/model.ts';
import { targets } from '../../views/targets.ts';
import { type TagChoosing, chooseTag } from '../tags/chooseTag.ts';
import { tagNumbers } from '../tags/tagNumbers.ts';
import type { Annotator } from './annotator.ts';
import type { PassageKind } from './passages.ts';
import { articleEditor, passagesIn } from './selected.ts';

/** What marking is built from. */
export interface Annotating extends TagChoosing {
  readonly annotator: Annotator;
  readonly inspections: Inspections;
}

/** Asks which tag; undefined when the reader gave it up. */
type TagOf = (place: vscode.Uri) => Promise<string | undefined>;

/** The commands that mark a passage, or an article, with a tag. */
export function registerAnnotate({ annotator, inspections, store, recent }: Annotating): vscode.Disposable {
  const { t } = vscode.l10n;
  const asked: TagOf = (place) => chooseTag({ store, recent }, place, t('Annotate with tag'));
  const last: TagOf = async (place) => recent.of(store.scheme(place))[0] ?? asked(place);
  const numbered =
    (number: number): TagOf =>
    async (place) => {
      const tag = tagNumbers(store.scheme(place)).get(number);
      if (!tag) throw new ReaderError(t('There is no tag {0} yet.', number));
      return tag.name;
    };
  const annotate = async (tagOf: TagOf, kind?: PassageKind): Promise<void> => {
    const editor = articleEditor();
    const { document } = editor;
    const { version } = document;
    const spans = await passagesIn(editor, inspections, kind);
    const tag = await tagOf(document.uri);
    if (tag === undefined) return;
    if (document.version !== version) throw new ReaderError(t('The text has changed meanwhile. Nothing was marked.'));
    await annotator.mark(document, spans, { tags: [tag] });
    await recent.use(tag);
  };
  const annotateWhole = async (articles: readonly vscode.Uri[]): Promise<void> => {
    const [first] = articles;
    const tag = first && (await asked(first));
    if (tag === undefined) return;
    for (const article of articles) {
      await annotator.markWhole(await vscode.workspace.openTextDocument(article), { tags: [tag] });
    }
    await recent.use(tag);
  };

  return vscode.Disposable.from(
    registerCommand('dateline.annotate', () => annotate(last)),
    registerCommand('dateline.annotateWithTag', () => annotate(asked)),
    registerCommand('dateline.annotateTag1', () => annotate(numbered(1))),
    registerCommand('dateline.annotateTag2', () => annotate(numbered(2))),
    registerCommand('dateline.annotateTag3', () => annotate(numbered(3))),
    registerCommand('dateline.annotateTag4', () => annotate(numbered(4))),
    registerCommand('dateline.annotateTag5', () => annotate(numbered(5))),
    registerCommand('dateline.annotateTag6', () => annotate(numbered(6))),
    registerCommand('dateline.annotateTag7', () => annotate(numbered(7))),
    registerCommand('dateline.annotateTag8', () => annotate(numbered(8))),
    registerCommand('dateline.annotateTag9', () => annotate(numbered(9))),
    registerCommand('dateline.annotateSentence', () => annotate(last, 'sentence')),
    registerCommand('dateline.annotateParagraph', () => annotate(last, 'paragraph')),
    registerCommand('dateline.annotateQuotation', () => annotate(last, 'quotation')),
    registerCommand('dateline.annotateArticle', (...rows) => annotateWhole(articlesOn(...rows))),
  );
}

/** The articles a command was called on: rows or addresses, else the one that is open. */
function articlesOn(
  row?: vscode.Uri | SourceNode,
  selected?: readonly (vscode.Uri | SourceNode)[],
): readonly vscode.Uri[] {
  if (row === undefined) return [articleEditor().document.uri];
  return targets(row, selected, []).flatMap((one) =>
    one instanceof vscode.Uri ? [one] : articlesOf([one]).map(({ id }) => vscode.Uri.parse(id)),
  );
}
