import * as vscode from 'vscode';
import type { Link, Relation } from '../../../core/annotations/annotation.ts';
import { RELATIONS } from '../../../core/annotations/annotationSchema.ts';
import { added } from '../../../core/annotations/changeAnnotations.ts';
import { registerCommand } from '../../commands.ts';
import { pathIn } from '../../decisions/making.ts';
import { tellBriefly } from '../../statusBar.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import { QuickSteps, type Step } from '../../views/quickSteps.ts';
import type { AnnotationStore } from '../annotationStore.ts';
import { relationText } from '../relationText.ts';
import { type ChosenMark, type MarkChoosing, chosenMarks, markItem } from './chosenMarks.ts';
import { newLink, newStamp } from './newRecords.ts';

/** "Link annotation to…": how it stands to another one, or to a page on the web. */
export function registerLinkMarks(choosing: MarkChoosing): vscode.Disposable {
  const { store } = choosing;
  return vscode.Disposable.from(
    registerCommand('dateline.linkAnnotation', async (...rows) => {
      const [chosen] = await chosenMarks(choosing, ...rows);
      const made = chosen && (await chooseLink(store, chosen));
      if (!made) return;
      const link = newLink(newStamp(await store.author()), chosen.mark.id, made.relation, made.to);
      await store.change(chosen.article, (before) => added(before, link));
      tellBriefly(vscode.l10n.t('Link added'));
    }),
    registerCommand('_dateline.openLink', async (url) => {
      // What another person wrote decides what is opened: pages only.
      if (isPage(url)) await vscode.env.openExternal(vscode.Uri.parse(url, true));
    }),
  );
}

/** Asks how a mark stands to what; undefined when the reader gave it up. */
async function chooseLink(
  store: AnnotationStore,
  from: ChosenMark,
): Promise<{ readonly relation: Relation; readonly to: Link['to'] } | undefined> {
  const steps = new QuickSteps();
  const { t } = vscode.l10n;
  try {
    for (;;) {
      const relation = await steps.pick(
        RELATIONS.map((each) => ({ label: relationText(each, false, editorLocale), relation: each })),
        { title: t('Link annotation'), placeholder: t('How does it stand to the other?'), back: false },
      );
      if (relation === undefined || relation === 'back') return undefined;
      const to = await chooseEnd(steps, store, from, `${t('Link annotation')}: ${relation.label}…`);
      if (to === undefined) return undefined;
      if (to !== 'back') return { relation: relation.relation, to };
    }
  } finally {
    steps.dispose();
  }
}

async function chooseEnd(
  steps: QuickSteps,
  store: AnnotationStore,
  from: ChosenMark,
  title: string,
): Promise<Step<Link['to']>> {
  const { t } = vscode.l10n;
  const page = { label: t('A page on the web…'), iconPath: new vscode.ThemeIcon('globe'), to: null };
  const separator = { label: t('annotations'), kind: vscode.QuickPickItemKind.Separator, to: null };
  for (;;) {
    const end = await steps.pick<vscode.QuickPickItem & { readonly to: Link['to'] | null }>(
      [page, separator, ...otherMarks(store, from)],
      { title, placeholder: t('To which annotation, or page?'), back: true },
    );
    if (end === undefined || end === 'back') return end;
    if (end.to) return end.to;
    const url = await steps.type('https://', {
      title,
      placeholder: 'https://example.org/page',
      prompt: t('The address of the page'),
      back: true,
      problem: (typed) => (isPage(typed) ? undefined : t('An address begins with http:// or https://.')),
    });
    if (url !== 'back') return url === undefined ? undefined : { url };
  }
}

/** The other marks of the folder, those of the same article first, each article's in the order of its text. */
function otherMarks(store: AnnotationStore, from: ChosenMark) {
  const folder = vscode.workspace.getWorkspaceFolder(from.article);
  return store
    .all()
    .filter(({ article }) => vscode.workspace.getWorkspaceFolder(article) === folder)
    .sort((a, b) => Number(isSame(b.article, from.article)) - Number(isSame(a.article, from.article)))
    .flatMap(({ article, records }) => {
      const path = pathIn(article);
      return records
        .flatMap((mark) => (mark.kind === 'mark' && mark.id !== from.mark.id ? mark : []))
        .sort((a, b) => (a.selector?.start ?? -1) - (b.selector?.start ?? -1))
        .map((mark) => ({ ...markItem(mark), detail: path, to: { mark: mark.id, path } }));
    });
}

function isSame(a: vscode.Uri, b: vscode.Uri): boolean {
  return a.toString() === b.toString();
}

function isPage(address: string): boolean {
  return /^https?:\/\/[^\s/]/u.test(address);
}
