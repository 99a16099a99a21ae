import { MarkdownString } from 'vscode';
import { type MarkdownLine, type Piece, commandAddress } from './markdownLine.ts';

/** Lines as Markdown. Whatever the words are, they are shown as they stand; only the commands linked here are trusted. */
export function markdownOf(lines: readonly MarkdownLine[]): MarkdownString {
  const markdown = new MarkdownString();
  const trusted = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (index > 0) markdown.appendMarkdown('  \n');
    for (const piece of line) append(markdown, piece, trusted);
  }
  markdown.isTrusted = { enabledCommands: [...trusted] };
  return markdown;
}

function append(markdown: MarkdownString, piece: Piece, trusted: Set<string>): void {
  if (typeof piece === 'string') markdown.appendText(singleLine(piece));
  else if ('bold' in piece) markdown.appendMarkdown('**').appendText(singleLine(piece.bold)).appendMarkdown('**');
  else {
    trusted.add(piece.command);
    markdown
      .appendMarkdown('[')
      .appendText(piece.label)
      .appendMarkdown(`](${commandAddress(piece)})`);
  }
}

/** A line break would end the line of Markdown, and a space beside the stars would undo the bold. */
function singleLine(words: string): string {
  return words.replace(/[\r\n]+/gu, ' ');
}
