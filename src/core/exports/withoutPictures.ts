/** Markdown in which no picture begins, since it would be fetched: each is shown as it was written. */
export function withoutPictures(markdown: string): string {
  return markdown.replaceAll('![', '!\\[');
}
