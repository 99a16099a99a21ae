import type { BoilerplateBlock } from './block.ts';
import type { Page } from './page.ts';
import { reasonOf } from './reasons.ts';
import { HINT, type Verdict, confidenceOf, severityOf } from './verdict.ts';

/** A flagged line, as a block of its own. */
type FlaggedLine = BoilerplateBlock & { readonly index: number };

/**
 * The flagged lines as blocks: adjoining lines of one reason are one, with the blank lines between them. Hints are joined with
 * hints alone: they are not masked, and a block is masked as a whole.
 */
export function blocksOf(page: Page, verdicts: readonly Verdict[]): BoilerplateBlock[] {
  const runs: FlaggedLine[][] = [];
  verdicts.forEach((verdict, index) => {
    if (verdict.score <= HINT) return;
    const line = flaggedLine(page, verdict, index);
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && goesOn(last, line)) run.push(line);
    else runs.push([line]);
  });
  return runs.map(joined);
}

function flaggedLine(page: Page, verdict: Verdict, index: number): FlaggedLine {
  const line = page.lines[index]!;
  const { number: startLine, start, end } = line;
  return {
    index,
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
}

function goesOn(last: FlaggedLine, line: FlaggedLine): boolean {
  const adjoins = last.index === line.index - 1 && last.reason === line.reason;
  return adjoins && (last.severity === 'hint') === (line.severity === 'hint');
}

/**
 * A warning where most of its lines are, the first and the last among them: a doubtful line between sure ones goes with them,
 * one at the edge may be the article's. It says what the least sure of its telling lines says.
 */
function joined(lines: readonly FlaggedLine[]): BoilerplateBlock {
  const warnings = lines.filter(({ severity }) => severity === 'warning');
  const others = lines.filter(({ severity }) => severity !== 'warning');
  const isEnclosed = lines[0]?.severity === 'warning' && lines.at(-1)?.severity === 'warning';
  const telling = isEnclosed && warnings.length > others.length ? warnings : others;
  const { start, startLine, reason, inline } = lines[0]!;
  const { severity, evidence } = telling[0]!;
  const confidence = telling.reduce((least, line) => Math.min(least, line.confidence), 1);
  const { end, endLine } = lines.at(-1)!;
  return { start, end, startLine, endLine, reason, severity, confidence, inline, evidence };
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
