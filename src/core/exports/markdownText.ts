/** What Markdown (CommonMark, with tables) would read as more than words, wherever it stands in a line. */
const SIGNS = /[\\`*_[\]<>|~&]/g;
/** What begins a heading, a list, a quotation or a rule. */
const LINE_START = /^(?:[#+=-]|\d+(?=[.)]))/;

/** Words as one line of Markdown that shows them as they stand; white space becomes single spaces. */
export function markdownText(words: string): string {
  const line = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SIGNS, String.raw`\$&`);
  return line
    .replace(LINE_START, (start) => (/\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`);
}
