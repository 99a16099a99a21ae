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
  if (typeof piece === 'string') appendWords(markdown, piece);
  else if ('bold' in piece) {
    // A space beside the stars would undo the bold.
    markdown.appendMarkdown('**');
    appendWords(markdown, piece.bold.trim());
    markdown.appendMarkdown('**');
  } else {
    trusted.add(piece.command);
    markdown.appendMarkdown('[');
    appendWords(markdown, piece.label);
    markdown.appendMarkdown(`](${commandAddress(piece)})`);
  }
}

/**
 * Appends words as they stand. The editor's own `appendText` makes every space one that does not break, so that a long
 * line breaks inside its words. The first space stays such: with a plain one, `16. May` would begin a list. A line break
 * would end the line of Markdown.
 */
function appendWords(markdown: MarkdownString, words: string): void {
  for (const [index, word] of words.split(/\s/u).entries()) {
    if (index === 1) markdown.appendText(' ');
    else if (index > 1) markdown.appendMarkdown(' ');
    markdown.appendText(word);
  }
}
