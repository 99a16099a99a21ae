import { Range, type Uri, workspace } from 'vscode';
import { anchor } from '../../../core/annotations/anchors/anchorAll.ts';
import type { TextSelector } from '../../../core/annotations/anchors/anchor.ts';
import { Lines } from '../../../core/text/lines.ts';
import type { Span } from '../../../core/text/span.ts';

/** Where a passage stands in an article now; undefined where it is not surely found. Rejects when the file cannot be read. */
export async function whereMarked(article: Uri, selector: TextSelector): Promise<Range | undefined> {
  const text = await textOf(article);
  const { anchor: found } = anchor(text, selector);
  return found ? rangeIn(text, found) : undefined;
}

/** The text as the editor has it, or would have it: opening a document to look at it would wake every language feature. */
async function textOf(article: Uri): Promise<string> {
  const address = article.toString();
  const open = workspace.textDocuments.find(({ uri }) => uri.toString() === address);
  return open?.getText() ?? workspace.decode(await workspace.fs.readFile(article), { uri: article });
}

function rangeIn(text: string, { start, end }: Span): Range {
  const lines = new Lines(text);
  const [first, last] = [lines.lineAt(start), lines.lineAt(end)];
  return new Range(first - 1, start - lines.span(first).start, last - 1, end - lines.span(last).start);
}
