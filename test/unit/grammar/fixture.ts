/** What a marker line says of the line above it. */
export interface Marker {
  /** Columns of the line above, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** A scope, or its beginning. */
  readonly scope: string;
  /** Whether the scope is expected, on just these columns, or must be on none of them. */
  readonly expected: boolean;
}

/** A line of a fixture's article, with what is expected of it. */
export interface MarkedLine {
  readonly text: string;
  readonly markers: readonly Marker[];
}

const MARKER = /^ *(\^+) (!?)(\S+)$/u;

/**
 * Reads an article with marker lines under its lines: `^^^^ scope` marks the columns above that have the scope while
 * their neighbours have not, `^^^^ !scope` columns that do not have it. `^` alone cannot begin a line of news.
 */
export function readFixture(content: string): readonly MarkedLine[] {
  const lines: { text: string; markers: Marker[] }[] = [];
  for (const text of content.replace(/\n$/u, '').split('\n')) {
    const [, carets, not, scope] = MARKER.exec(text) ?? [];
    const above = lines.at(-1);
    if (carets === undefined || scope === undefined || !above) {
      lines.push({ text, markers: [] });
    } else {
      const start = text.indexOf('^');
      above.markers.push({ start, end: start + carets.length, scope, expected: not === '' });
    }
  }
  return lines;
}
