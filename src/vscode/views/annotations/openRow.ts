import { type Command, type TextDocumentShowOptions, Uri, workspace } from 'vscode';
import type { Link } from '../../../core/annotations/annotation.ts';
import type { Entry } from './entry.ts';
import type { AnnotationNode } from './tree.ts';
import { whereMarked } from './whereMarked.ts';

/** What clicking a row does: opens the passage where it stands now, the other end of a link, or the page it leads to. */
export async function openingOf(node: AnnotationNode, title: string): Promise<Command | undefined> {
  const { row, parent } = node;
  switch (row.kind) {
    case 'mark':
      return openEntry(row.entry, title);
    case 'link':
      return row.other ? openEntry(row.other, title) : openEnd(row.link, parent, title);
    case 'reply':
      return parent && openingOf(parent, title);
    case 'stray':
      return opening(Uri.parse(row.stray.article), title, {});
    default:
      return undefined;
  }
}

async function openEntry({ article, mark }: Entry, title: string): Promise<Command> {
  const uri = Uri.parse(article);
  const selection = mark.selector ? await found(uri, mark.selector) : undefined;
  return opening(uri, title, selection ? { selection } : {});
}

/** The page a link leads to, or the article of a mark that is not known. */
function openEnd({ to }: Link, from: AnnotationNode | undefined, title: string): Command | undefined {
  if ('url' in to) return opening(Uri.parse(to.url), title, {});
  const folder = from?.article === undefined ? undefined : workspace.getWorkspaceFolder(Uri.parse(from.article));
  return folder && opening(Uri.joinPath(folder.uri, to.path), title, {});
}

function opening(uri: Uri, title: string, options: TextDocumentShowOptions): Command {
  return { command: 'vscode.open', title, arguments: [uri, options] };
}

/** An article that cannot be read is opened all the same: then the editor says why. */
async function found(uri: Uri, selector: Parameters<typeof whereMarked>[1]) {
  try {
    return await whereMarked(uri, selector);
  } catch {
    return undefined;
  }
}
