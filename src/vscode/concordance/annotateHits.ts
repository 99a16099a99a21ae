import * as vscode from 'vscode';
import type { ConcordanceLine } from '../../core/concordance/concordanceLine.ts';
import type { Annotator } from '../annotations/making/annotator.ts';
import { markHits } from '../annotations/making/markHits.ts';
import { type TagChoosing, chooseTag } from '../annotations/tags/chooseTag.ts';
import { ReaderError } from '../readerError.ts';
import { articleOf } from './linksToArticles.ts';

/** What annotating lines is built from. */
interface HitAnnotating extends TagChoosing {
  readonly annotator: Annotator;
}

/** "Annotate with tag…" on lines of a concordance: marks what was found in each article. */
export async function annotateHits(annotating: HitAnnotating, hits: readonly ConcordanceLine[]): Promise<void> {
  const { t } = vscode.l10n;
  const { annotator, store, recent } = annotating;
  const [first] = hits;
  if (!first) throw new ReaderError(t('Select lines to annotate first.'));
  const title = hits.length === 1 ? t('Annotate 1 line with tag') : t('Annotate {0} lines with tag', hits.length);
  await store.load();
  const tag = await chooseTag(annotating, articleOf(first), title);
  if (tag === undefined) return;
  await markHits(annotator, hits, tag);
  await recent.use(tag);
}
