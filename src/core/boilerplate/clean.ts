import type { BoilerplateBlock, BoilerplateReason, Severity } from './block.ts';
import { cutsOf, withoutCuts } from './cleanCuts.ts';
import type { Cut } from './cut.ts';

/** Which blocks are taken out. */
export interface CleanChoice {
  /** The least sure that goes. */
  readonly severity: Severity;
  /** The kinds that go; null: all. */
  readonly reasons: ReadonlySet<BoilerplateReason> | null;
}

/** What we hold to be no part of the article, as everywhere: hints are right more often than not, and no more. */
export const USUAL_CHOICE: CleanChoice = { severity: 'information', reasons: null };

const RANK: Readonly<Record<Severity, number>> = { hint: 0, information: 1, warning: 2 };

/** The blocks that are taken out, in the order given. */
export function chosenBlocks(
  blocks: readonly BoilerplateBlock[],
  { severity, reasons }: CleanChoice,
): BoilerplateBlock[] {
  return blocks.filter((block) => RANK[block.severity] >= RANK[severity] && (reasons?.has(block.reason) ?? true));
}

/** A text without what is not the article. */
export interface Cleaned {
  /** What is left, to the letter as it stood. */
  readonly text: string;
  /** What was deleted, in order and apart: offsets into the text as it was. */
  readonly cuts: readonly Cut[];
  /** The blocks that went, in order. */
  readonly taken: readonly BoilerplateBlock[];
}

/** Takes blocks out of a text; with none the text is the same. */
export function cleanText(text: string, blocks: readonly BoilerplateBlock[]): Cleaned {
  const cuts = cutsOf(text, blocks);
  return { text: withoutCuts(text, cuts), cuts, taken: [...new Set(cuts.map(({ block }) => block))] };
}

/** How much went: whole lines, and spans within lines that stay. */
export interface CleanCount {
  readonly lines: number;
  readonly spans: number;
}

/** Counts blocks that went, or the records of them. */
export function countTaken(taken: readonly Pick<BoilerplateBlock, 'startLine' | 'endLine' | 'inline'>[]): CleanCount {
  const whole = taken.filter(({ inline }) => !inline);
  return {
    lines: whole.reduce((lines, { startLine, endLine }) => lines + endLine - startLine + 1, 0),
    spans: taken.length - whole.length,
  };
}
