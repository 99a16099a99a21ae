import type { Span } from '../text/span.ts';
import { beginning, ending } from './cells.ts';
import type { Context } from './context.ts';

/** How wide the parts of a line are, in cells of a fixed-width font. */
export interface ColumnWidths {
  readonly left: number;
  /** The keyword and what follows. */
  readonly right: number;
}

/** A line as it is printed, and where in it (UTF-16 offsets) the keyword and the article stand. */
export interface AlignedLine {
  readonly text: string;
  readonly keyword: Span;
  readonly source: Span;
}

/** Stands around the keyword and before the article. Contexts have single blanks only, so it parts a line into its columns. */
const GAP = '  ';
/** Stands where nothing is before the keyword, so that the keyword is the second part of every line. */
const NOTHING = '¶';
const BAR = '│ ';

/**
 * A line whose keyword begins in the same column as those of all others, with `source`, what tells its article, behind it.
 * What does not fit is left out; no character is cut in two.
 */
export function alignedLine(context: Context, source: string, widths: ColumnWidths): AlignedLine {
  const left = ending(context.left.trim() || NOTHING, widths.left);
  const keyword = beginning(context.keyword, widths.right);
  const right = beginning(context.right.trim(), Math.max(0, widths.right - keyword.cells - GAP.length));
  const before = ' '.repeat(widths.left - left.cells) + left.text + GAP;
  const room = widths.right - keyword.cells - GAP.length - right.cells;
  const behind = `${GAP}${right.text}${' '.repeat(Math.max(0, room))}${GAP}${BAR}`;
  const end = before.length + keyword.text.length;
  const text = `${before}${keyword.text}${behind}${source}`;
  return {
    text,
    keyword: { start: before.length, end },
    source: { start: end + behind.length, end: text.length },
  };
}
