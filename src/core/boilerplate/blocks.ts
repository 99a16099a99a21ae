import type { BoilerplateBlock } from './block.ts';
import type { Page } from './page.ts';
import { reasonOf } from './reasons.ts';
import { HINT, type Verdict, confidenceOf, severityOf } from './verdict.ts';

/** So much of a block must be sure, line by line, for the rest within it to count as sure. */
const SURE_SHARE = 0.75;

/** A flagged line, as a block of its own. */
type FlaggedLine = BoilerplateBlock & { readonly index: number; readonly mayGoWithOthers: boolean };

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
  return runs.flatMap(bySureness).map(joined);
}

function flaggedLine(page: Page, verdict: Verdict, index: number): FlaggedLine {
  const line = page.lines[index]!;
  const { number: startLine, start, end } = line;
  return {
    index,
    mayGoWithOthers: line.prose && !verdict.guarded,
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
 * A few doubtful paragraphs between sure lines go with them, as those of an appeal do, but none that a guard spoke for, nor a
 * short line, which may be a headline; one at the edge may be the article's, and stands for itself.
 */
function bySureness(run: readonly FlaggedLine[]): readonly (readonly FlaggedLine[])[] {
  const first = run.findIndex(isWarning);
  const last = run.findLastIndex(isWarning);
  const core = run.slice(first, last + 1);
  const isSure = core.filter(isWarning).length >= SURE_SHARE * core.length;
  const isWhole = core.every((line) => isWarning(line) || line.mayGoWithOthers);
  if (first < 0 || !isSure || !isWhole) return alike(run);
  return [run.slice(0, first), core, run.slice(last + 1)].filter((part) => part.length > 0);
}

/** The run cut where lines are otherwise sure than the ones before. */
function alike(run: readonly FlaggedLine[]): readonly (readonly FlaggedLine[])[] {
  const parts: FlaggedLine[][] = [];
  for (const line of run) {
    const part = parts.at(-1);
    if (part?.[0]?.severity === line.severity) part.push(line);
    else parts.push([line]);
  }
  return parts;
}

/** Says what the least sure of its telling lines says. */
function joined(lines: readonly FlaggedLine[]): BoilerplateBlock {
  const warnings = lines.filter(isWarning);
  const telling = warnings.length > 0 ? warnings : lines;
  const { start, startLine, reason, inline } = lines[0]!;
  const { severity, evidence } = telling[0]!;
  const confidence = telling.reduce((least, line) => Math.min(least, line.confidence), 1);
  const { end, endLine } = lines.at(-1)!;
  return { start, end, startLine, endLine, reason, severity, confidence, inline, evidence };
}

function isWarning({ severity }: FlaggedLine): boolean {
  return severity === 'warning';
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
