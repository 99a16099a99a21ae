import type { BoilerplateBlock } from './block.ts';
import type { DecidedLines } from './decisions.ts';
import type { Page } from './page.ts';
import { reasonOf } from './reasons.ts';

/** The words within lines that a reader marked as boilerplate, wherever they stand; a line of nothing else is a block. */
export function decidedSpans(page: Page, decided: DecidedLines): BoilerplateBlock[] {
  return decided.marked.flatMap((pattern) =>
    [...page.text.matchAll(pattern)].flatMap(({ index: start, 0: words }): BoilerplateBlock[] => {
      const end = start + words.length;
      const line = lineAt(page, start);
      if (!line || end > line.end) return [];
      return [
        {
          start,
          end,
          startLine: line.number,
          endLine: line.number,
          reason: reasonOf(line).reason,
          severity: 'warning',
          confidence: 1,
          inline: start > line.start || end < line.end,
          evidence: 'You marked these words as boilerplate.',
        },
      ];
    }),
  );
}

/** The line that holds an offset; undefined beyond the lines that are judged. */
function lineAt({ lines }: Page, offset: number): Page['lines'][number] | undefined {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low];
}
