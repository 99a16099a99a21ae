import type { BoilerplateBlock } from './block.ts';
import type { Page } from './page.ts';
import { reasonOf } from './reasons.ts';
import { HINT, type Verdict, confidenceOf, severityOf } from './verdict.ts';

/** The flagged lines as blocks: adjoining lines of one reason and severity are one, with the blank lines between them. */
export function blocksOf(page: Page, verdicts: readonly Verdict[]): BoilerplateBlock[] {
  const blocks: BoilerplateBlock[] = [];
  let previous = -2;
  verdicts.forEach((verdict, index) => {
    if (verdict.score <= HINT) return;
    const line = page.lines[index]!;
    const { number: startLine, start, end } = line;
    const block: BoilerplateBlock = {
      start,
      end,
      startLine,
      endLine: startLine,
      reason: verdict.reason ?? reasonOf(line).reason,
      severity: severityOf(verdict.score),
      confidence: Math.round(confidenceOf(verdict.score) * 1000) / 1000,
      inline: false,
      evidence: verdict.evidence ?? reasonOf(line).evidence,
    };
    const last = blocks[blocks.length - 1];
    if (
      last !== undefined &&
      previous === index - 1 &&
      last.reason === block.reason &&
      last.severity === block.severity
    ) {
      blocks[blocks.length - 1] = {
        ...last,
        end,
        endLine: startLine,
        confidence: Math.min(last.confidence, block.confidence),
      };
    } else blocks.push(block);
    previous = index;
  });
  return blocks;
}

/** The blocks in order and apart: of two that overlap, the one that comes first, or was given first, stays. */
export function inOrder(blocks: readonly BoilerplateBlock[]): BoilerplateBlock[] {
  let end = 0;
  return blocks
    .toSorted((one, other) => one.start - other.start)
    .filter((block) => {
      if (block.start < end) return false;
      end = block.end;
      return true;
    });
}
