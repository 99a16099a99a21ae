import * as vscode from 'vscode';
import { TextPositions } from '../../core/annotations/anchors/positions.ts';
import { sameSelector, selectorIn } from '../../core/annotations/anchors/selectorOf.ts';
import type { Annotation } from '../../core/annotations/annotation.ts';
import type { ConcordanceLine } from '../../core/concordance/concordanceLine.ts';
import { hitSpans, tellLeftOut } from '../annotations/making/hitSpans.ts';
import { newMark, newStamp } from '../annotations/making/newRecords.ts';
import { type TagChoosing, chooseTag } from '../annotations/tags/chooseTag.ts';
import { ReaderError } from '../readerError.ts';
import { tellBriefly } from '../statusBar.ts';
import { articleOf } from './linksToArticles.ts';

/** "Annotate with tag…" on lines of a concordance: marks what was found in each article. What the reader marked so before stays as it is. */
export async function annotateHits(choosing: TagChoosing, hits: readonly ConcordanceLine[]): Promise<void> {
  const { t } = vscode.l10n;
  const [first] = hits;
  if (!first) throw new ReaderError(t('Select lines to annotate first.'));
  const title = hits.length === 1 ? t('Annotate 1 line with tag') : t('Annotate {0} lines with tag', hits.length);
  const { store, recent } = choosing;
  await store.load();
  const tag = await chooseTag(choosing, articleOf(first), title);
  if (tag === undefined) return;
  let [marked, gone] = [0, 0];
  for (const own of byArticle(hits)) {
    const done = await annotateIn(store, own, tag);
    marked += done.marked;
    gone += done.gone;
  }
  await recent.use(tag);
  tellBriefly(marked === 1 ? t('1 passage marked as {0}', tag) : t('{0} passages marked as {1}', marked, tag));
  tellLeftOut(gone);
}

/** Marks the hits of one article; how many were not marked before, and how many are not there any more. */
async function annotateIn(
  store: TagChoosing['store'],
  hits: readonly ConcordanceLine[],
  tag: string,
): Promise<{ readonly marked: number; readonly gone: number }> {
  const article = articleOf(hits[0]!);
  const document = await vscode.workspace.openTextDocument(article);
  const positions = new TextPositions(document.getText());
  const stamp = newStamp(await store.author());
  const { creator } = stamp;
  const selectors = hitSpans(document, hits).map((span) => selectorIn(positions, span));
  let marked = 0;
  await store.change(article, (before) => {
    const known = before.flatMap((record) => (isOwnMark(record, creator, tag) ? [record.selector] : []));
    const fresh = selectors.filter((one) => !known.some((other) => other && sameSelector(one, other)));
    marked = fresh.length;
    return [...before, ...fresh.map((selector) => newMark(newStamp(creator), { selector }, { tags: [tag] }))];
  });
  return { marked, gone: hits.length - selectors.length };
}

function isOwnMark(record: Annotation, creator: string, tag: string): record is Extract<Annotation, { kind: 'mark' }> {
  return record.kind === 'mark' && record.creator === creator && record.tags.includes(tag);
}

function byArticle(hits: readonly ConcordanceLine[]): Iterable<readonly ConcordanceLine[]> {
  const groups = new Map<string, ConcordanceLine[]>();
  for (const hit of hits) {
    const there = groups.get(hit.article.id);
    if (there) there.push(hit);
    else groups.set(hit.article.id, [hit]);
  }
  return groups.values();
}
