import * as vscode from 'vscode';
import type { ArticleSummary } from '../../analysis/protocol.ts';
import type { AnnotationNode } from '../views/annotations/tree.ts';
import { type CoverageNode, articlesOfRows } from '../views/duplicates/model.ts';
import { type QuotationNode, statementOf } from '../views/quotations/model.ts';
import type { SourceNode } from '../views/sources/model.ts';

/** A row or address that can be cited. */
export type CiteTarget = vscode.Uri | SourceNode | CoverageNode | QuotationNode | AnnotationNode;

/** An article to cite, with the words that are quoted from it. */
export interface Cited {
  readonly id: string;
  readonly path: string;
  /** What an editor has open; absent: the text of the file. */
  readonly text?: string;
  readonly quote?: string;
}

/** What rows and addresses stand for, each article once for each quotation. */
export function citedBy(targets: readonly CiteTarget[]): readonly Cited[] {
  const all = targets.flatMap(citedOf);
  return [...new Map(all.map((one) => [`${one.id}\n${one.quote ?? ''}`, one])).values()];
}

/** The article in an editor; the words that are selected are quoted. */
export function citedIn({ document, selection }: vscode.TextEditor): Cited {
  const quote = document.getText(selection).replace(/\s+/gu, ' ').trim();
  return { ...citedAt(document.uri), text: document.getText(), ...(quote !== '' && { quote }) };
}

function citedAt(uri: vscode.Uri): Cited {
  return { id: uri.toString(), path: vscode.workspace.asRelativePath(uri) };
}

function citedArticle({ id, path }: ArticleSummary): Cited {
  return { id, path };
}

function citedOf(target: CiteTarget): readonly Cited[] {
  if (target instanceof vscode.Uri) return [citedAt(target)];
  if ('row' in target) return fromRow(target.row);
  if ('quotation' in target || 'statement' in target) return fromQuotation(target);
  if ('member' in target || 'pair' in target) return articlesOfRows([target]).map(citedArticle);
  return 'story' in target ? target.story.members.map(({ article }) => citedArticle(article)) : [];
}

function fromRow(row: (SourceNode | AnnotationNode)['row']): readonly Cited[] {
  if (row.kind === 'article') return [citedArticle(row.article)];
  if (row.kind !== 'mark') return [];
  const { article, mark } = row.entry;
  const quote = mark.selector?.exact.replace(/\s+/gu, ' ').trim();
  return [{ ...citedAt(vscode.Uri.parse(article)), ...(quote && { quote }) }];
}

function fromQuotation(node: QuotationNode): readonly Cited[] {
  const statement = statementOf(node);
  return statement ? [{ ...citedArticle(statement.article), quote: statement.words }] : [];
}
