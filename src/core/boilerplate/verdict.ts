import type { BoilerplateReason, Severity } from './block.ts';

/** What is thought of one line: a score (the greater, the surer that it is boilerplate), why, and what decided. */
export interface Verdict {
  score: number;
  /** Null while only the model speaks. */
  reason: BoilerplateReason | null;
  /** The sentence for "Why?"; null while only the model speaks. */
  evidence: string | null;
  /** A guard spoke for the line: nothing but a decision raises it. */
  guarded: boolean;
}

/** The score above which a line is flagged at all. */
export const HINT = 0;
/** The score from which it is flagged as information. */
export const INFORMATION = 1.2;
/** The score from which it is flagged as a warning. */
export const WARNING = 2.75;

/** Raises the verdict to at least `score`, for a reason. A reason given earlier stays. */
export function raise(verdict: Verdict, score: number, reason: BoilerplateReason, evidence: string): void {
  if (verdict.score < score) verdict.score = score;
  verdict.reason ??= reason;
  verdict.evidence ??= evidence;
}

/**
 * The share of lines with such a score that are boilerplate, between points measured by cross-validation on
 * half-cleaned articles. The points at the cuts are those of the severities.
 */
const CONFIDENCE: readonly (readonly [score: number, confidence: number])[] = [
  [HINT, 0.55],
  [INFORMATION, 0.75],
  [WARNING, 0.98],
  [6, 0.999],
];

/** The confidence of a score, 0 to 1. */
export function confidenceOf(score: number): number {
  let [fromScore, from] = CONFIDENCE[0]!;
  if (score <= fromScore) return from;
  for (const [toScore, to] of CONFIDENCE) {
    if (score <= toScore) return from + ((to - from) * (score - fromScore)) / (toScore - fromScore || 1);
    [fromScore, from] = [toScore, to];
  }
  return from;
}

/** The severity of a flagged line's score. */
export function severityOf(score: number): Severity {
  return score >= WARNING ? 'warning' : score >= INFORMATION ? 'information' : 'hint';
}
