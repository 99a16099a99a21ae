import * as vscode from 'vscode';
import type { ConcordanceLine } from '../../core/concordance/concordanceLine.ts';
import { rangeOfLines } from '../text/positions.ts';
import { CONCORDANCE_SCHEME, type ConcordanceDocuments } from './concordanceDocuments.ts';

const SELECTOR: vscode.DocumentSelector = { scheme: CONCORDANCE_SCHEME };

/** From the lines of a concordance to where they stand: a link on the article, and a definition anywhere on the line. */
export function registerLinksToArticles(documents: ConcordanceDocuments): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDocumentLinkProvider(SELECTOR, {
      provideDocumentLinks: (document) => linksOf(documents, document),
    }),
    vscode.languages.registerDefinitionProvider(SELECTOR, {
      provideDefinition: (document, { line }) => {
        const session = documents.of(document);
        const hit = session?.hitOn(document, line);
        const row = session?.shown?.rows[line - session.shown.heading.length];
        if (!hit || !row) return [];
        const originSelectionRange = new vscode.Range(line, row.keyword.start, line, row.keyword.end);
        const targetRange = rangeOfLines(hit);
        return [{ originSelectionRange, targetUri: articleOf(hit), targetRange, targetSelectionRange: targetRange }];
      },
    }),
  );
}

/** Opens the article of a hit with the hit selected. */
export async function openHit(hit: ConcordanceLine): Promise<void> {
  await vscode.commands.executeCommand('vscode.open', articleOf(hit), { selection: rangeOfLines(hit) });
}

/** Where the article of a hit lies. */
export function articleOf({ article }: ConcordanceLine): vscode.Uri {
  return vscode.Uri.parse(article.id);
}

function linksOf(documents: ConcordanceDocuments, document: vscode.TextDocument): vscode.DocumentLink[] {
  const session = documents.of(document);
  const shown = session?.shown;
  if (!shown) return [];
  return shown.rows.flatMap(({ source }, i) => {
    const line = shown.heading.length + i;
    const hit = session.hitOn(document, line);
    if (!hit) return [];
    const { startLine, startCharacter, endLine, endCharacter } = hit;
    // What the editor takes for a selection: lines and columns from 1.
    const fragment = `L${startLine + 1},${startCharacter + 1}-${endLine + 1},${endCharacter + 1}`;
    const range = new vscode.Range(line, source.start, line, source.end);
    const link = new vscode.DocumentLink(range, articleOf(hit).with({ fragment }));
    link.tooltip = hit.article.path;
    return [link];
  });
}
