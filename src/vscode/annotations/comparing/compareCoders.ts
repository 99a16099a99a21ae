import * as vscode from 'vscode';
import type { AgreementResult } from '../../../analysis/agreementMethods.ts';
import type { RecordsOf } from '../../../analysis/exporting.ts';
import type { Analysis } from '../../../analysis/protocol.ts';
import { codersOf } from '../../../core/annotations/agreement/codedArticle.ts';
import { registerCommand } from '../../commands.ts';
import { ReaderError } from '../../readerError.ts';
import type { AnnotationStore } from '../annotationStore.ts';
import { askingLong } from '../askingLong.ts';
import { chooseCoders } from './chooseCoders.ts';
import { chooseRevisions } from './chooseRevisions.ts';
import { type Comparison, comparedPeople } from '../../../core/annotations/agreement/comparison.ts';
import { walk } from './walk.ts';

/** "Compare coders…": how far people, or two states of one folder, agree about tags, and where they do not. */
export function registerCompareCoders(analysis: Pick<Analysis, 'call'>, store: AnnotationStore): vscode.Disposable {
  const { t } = vscode.l10n;
  return registerCommand('dateline.compareCoders', async () => {
    await store.load();
    const comparison = await choose(store);
    if (!comparison) return;
    if (comparison.articles.length === 0) {
      throw new ReaderError(
        t('There is no article in which each of {0} marked something.', comparison.coders.join(', ')),
      );
    }
    await walk(comparison, await compared(analysis, comparison));
  });
}

/** Where one person alone annotated, only states can be compared. */
async function choose(store: AnnotationStore): Promise<Comparison<RecordsOf> | undefined> {
  const all = store.all().map(({ article, records }) => ({
    id: article.toString(),
    path: vscode.workspace.asRelativePath(article),
    records,
  }));
  const coders = codersOf(all).length > 1 ? await chooseCoders(all) : 'revisions';
  if (coders === 'revisions') return chooseRevisions(store);
  return coders && comparedPeople(all, coders);
}

function compared(
  analysis: Pick<Analysis, 'call'>,
  { articles, coders }: Comparison<RecordsOf>,
): Thenable<AgreementResult> {
  return askingLong(vscode.l10n.t('Comparing coders'), (asking) =>
    analysis.call('agreement', { articles, coders }, asking),
  );
}
