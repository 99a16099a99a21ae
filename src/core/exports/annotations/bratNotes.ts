/** The kind of brat's notes that keeps what brat has no place for, as JSON. */
export const KEPT = 'Dateline';

/** The attribute of a mark whose thread is resolved. */
export const RESOLVED = 'Resolved';

/** A text in one line; `\n` and `\\` stand for a line end and a backslash. */
export function oneLine(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll(/\r\n?|\n/gu, String.raw`\n`);
}

/** What `oneLine` wrote. */
export function fromOneLine(line: string): string {
  return line.replaceAll(/\\([\\n])/gu, (_, sign: string) => (sign === 'n' ? '\n' : '\\'));
}
