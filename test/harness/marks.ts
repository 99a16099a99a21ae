// How a mocha run anywhere (another process, the extension host, a browser) tells the harness what happened: by lines
// of its output that begin with a mark, among whatever else is printed there.

/** One thing that happened in a mocha run. */
export type Mark =
  | { readonly kind: 'passed' | 'skipped'; readonly title: string }
  | { readonly kind: 'failed'; readonly title: string; readonly message: string }
  | { readonly kind: 'finished' };

const sign = '[dateline-test] ';

/** The line that tells a mark. Percent signs are escaped: consoles on the way may take them for placeholders. */
export function writeMark(mark: Mark): string {
  return sign + JSON.stringify(mark).replaceAll('%', String.raw`\u0025`);
}

/** The mark of a line, or undefined when the line is somebody else's. */
export function readMark(line: string): Mark | undefined {
  const start = line.indexOf(sign);
  if (start < 0) return undefined;
  try {
    return JSON.parse(line.slice(start + sign.length)) as Mark;
  } catch {
    return undefined;
  }
}
