import { withoutPictures } from './withoutPictures.ts';

/** What may begin an element or a comment of HTML, but for an address of a page in angle brackets. */
const ELEMENT = /<(?!https?:\/\/[^\s<>]*>)/gi;
/** A character by its name or number: such would hide the word below from us, and not from a browser. */
const REFERENCE = /&(?=#?\w+;)/g;
/** A link that would run a script; with a blank in it, it is none. */
const SCRIPT = /(script)(?=\\?:)/gi;

/**
 * Markdown (CommonMark) that somebody wrote, as the lines of a block quote: it ends with them, whatever it leaves open. It
 * can do nothing: HTML in it is shown as it was written, pictures are not fetched, and no link runs a script.
 */
export function markdownQuote(markdown: string): readonly string[] {
  const safe = withoutPictures(markdown.replace(REFERENCE, '&amp;').replace(ELEMENT, '&lt;').replace(SCRIPT, '$1 '));
  return safe
    .trimEnd()
    .split(/\r\n?|\n/)
    .map((line) => `> ${line}`.trimEnd());
}
