import { MarkdownString } from 'vscode';
import { withoutPictures } from '../../../core/exports/withoutPictures.ts';

/** What somebody wrote, as Markdown that can do nothing: no commands, no HTML, and no pictures, which would be fetched. */
export function safeNote(text: string): MarkdownString {
  const markdown = new MarkdownString(withoutPictures(text));
  markdown.isTrusted = false;
  markdown.supportHtml = false;
  return markdown;
}
