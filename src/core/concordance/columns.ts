import { beginning, cellsOf, ending } from './cells.ts';
import type { ConcordanceLine } from './concordanceLine.ts';

/** How wide the parts of a line are, in cells of a fixed-width font. */
export interface ColumnWidths {
  readonly left: number;
  /** The keyword and what follows. */
  readonly right: number;
}

/** Stands around the keyword and before the article: nowhere else are two blanks together but before the line. */
const GAP = '  ';
/** Stands where nothing is before the keyword, so that the keyword is the second part of every line. */
const NOTHING = '¶';

/** A line with its keyword in the same column as those of all others, and the article behind. No cell is cut in two. */
export function alignedLine(line: ConcordanceLine, source: string, widths: ColumnWidths): string {
  const left = ending(line.left.trim() || NOTHING, widths.left);
  // What touches the keyword is not parted from it in the text, but here it must be: the column is told by its gaps.
  const rest = beginning(`${line.keyword}${GAP}${line.right.trim()}`, widths.right);
  const before = ' '.repeat(widths.left - left.cells) + left.text.replace(/^\s/u, ' ');
  const behind = rest.text.trimEnd() + ' '.repeat(widths.right - cellsOf(rest.text.trimEnd()));
  return `${before}${GAP}${behind}${GAP}│ ${source}`;
}
