/** Lines of a document, 0-based, both included. */
export interface LineRun {
  readonly first: number;
  readonly last: number;
}

/**
 * The lines to delete so that blocks go and what stays is parted by the blank lines it had on one side: blank lines
 * between blocks go with them, and with each run those after it, or before it where the text ends. Blocks in any order.
 */
export function linesToDelete(
  blocks: readonly LineRun[],
  lineCount: number,
  isBlank: (line: number) => boolean,
): readonly LineRun[] {
  return joined(blocks, isBlank).map(({ first, last }) => {
    const end = lastBlank(last, lineCount, isBlank);
    if (end === lineCount - 1) return { first: firstBlank(first, isBlank), last: end };
    return { first, last: first === 0 || isBlank(first - 1) ? end : last };
  });
}

function joined(blocks: readonly LineRun[], isBlank: (line: number) => boolean): readonly LineRun[] {
  const runs: LineRun[] = [];
  for (const block of [...blocks].sort((a, b) => a.first - b.first)) {
    const before = runs.at(-1);
    if (before && block.first <= lastBlank(before.last, block.first, isBlank) + 1) {
      runs[runs.length - 1] = { first: before.first, last: Math.max(before.last, block.last) };
    } else runs.push(block);
  }
  return runs;
}

/** The last of the blank lines that follow a line, before `limit`. */
function lastBlank(line: number, limit: number, isBlank: (line: number) => boolean): number {
  let last = line;
  while (last + 1 < limit && isBlank(last + 1)) last++;
  return last;
}

function firstBlank(line: number, isBlank: (line: number) => boolean): number {
  let first = line;
  while (first > 0 && isBlank(first - 1)) first--;
  return first;
}
