import { overlaps } from '../text/span.ts';
import { findAppeals } from './appeals.ts';
import { isAuthorNote } from './authorNotes.ts';
import type { DecidedLines } from './decisions.ts';
import { type GuardContext, LEAST_GUARDED, guard } from './guards.ts';
import type { Judgement } from './judge.ts';
import { labelBetweenLinks } from './linkStrip.ts';
import type { Page } from './page.ts';
import { PATTERNS, type Pattern, isClosingSign } from './patterns.ts';
import { reasonOf } from './reasons.ts';
import { type Verdict, WARNING, raise } from './verdict.ts';

/** Scores the kinds of evidence give, each by how often it was right on half-cleaned articles. */
const OF_PATTERN = 2.8;
/** The same where the model is not sure, and where it takes the line for the article's. */
const OF_DOUBTED_PATTERN = 2;
const OF_DENIED_PATTERN = 0.8;
const SURE = 1.3;
/** A list inside the article opens like one of links. */
const SURE_OF_LINK = 2.8;
const OF_APPEAL = 2.8;
const OF_REPETITION = 3.2;
/** A line that the model takes for the article's: a column's title, or a sentence of background. */
const OF_DOUBTED_REPETITION = 2;
const OF_SIMILARITY = 2;
const OF_AUTHOR_NOTE = 1.5;
const OF_CLOSING_SIGN = 1.5;
const OF_DECISION = 9;
/** The score the model must give a headline in the form of boilerplate before it is flagged. */
const AGAINST_HEADLINE = 1.5;
const NOT_FLAGGED = -1;
const JUST_NO_WARNING = WARNING - 0.01;
/** Words of the shortest title. */
const TITLE_WORDS = 3;

/** Raises the lines of appeals to readers. */
export function weighAppeals(verdicts: readonly Verdict[], page: Page, { headline, scores }: Judgement): void {
  for (const index of findAppeals(page, headline, scores)) {
    const evidence = 'It is part of an appeal to readers, which goes from its opening to its last line.';
    raise(verdicts[index]!, OF_APPEAL, 'donate', evidence);
  }
}

/**
 * A guard lowers the line, its form raises it; a line that has a reason already is left alone. `isFused` says that it
 * is a paragraph with a promotion in it, which is a span of its own.
 */
export function weighLine(verdict: Verdict, index: number, guards: GuardContext, isFused: boolean): void {
  const { page, headline } = guards;
  const line = page.lines[index]!;
  if (verdict.reason !== null) return;
  const modelScore = verdict.score;
  if (modelScore > LEAST_GUARDED || line.pattern >= 0) {
    const most = guard(guards, index);
    verdict.guarded = most < Infinity;
    verdict.score = Math.min(modelScore, most);
  }
  const pattern = PATTERNS[line.pattern];
  const mayBeHeadline = index === headline || (guards.otherHeadline !== null && overlaps(guards.otherHeadline, line));
  const isHeadline = mayBeHeadline && modelScore < AGAINST_HEADLINE;
  const isNote = isAuthorNote(page, index, guards.authors);
  if (isHeadline || (isFused && !isNote)) {
    verdict.score = Math.min(verdict.score, NOT_FLAGGED);
    verdict.guarded = true;
    return;
  }
  if (mayBeHeadline) verdict.score = Math.min(verdict.score, JUST_NO_WARNING);
  const label = labelBetweenLinks(page.text, line);
  if (label !== null) {
    raise(verdict, OF_PATTERN, 'promotion', `“${label}” stands between headlines again and again: a strip of links.`);
  } else if (isClosingSign(page.text, line)) {
    raise(verdict, OF_CLOSING_SIGN, 'navigation', 'The line is the sign that closes a banner.');
  } else if (isNote) {
    verdict.score = Math.min(verdict.score, JUST_NO_WARNING);
    raise(verdict, OF_AUTHOR_NOTE, 'credits', 'One of the last lines, it says who the author is.');
  } else if (pattern !== undefined && !verdict.guarded) {
    const score = mayBeHeadline ? JUST_NO_WARNING : scoreOfPattern(pattern, modelScore);
    raise(verdict, score, pattern.reason, pattern.evidence);
  }
}

function scoreOfPattern({ reason }: Pattern, modelScore: number): number {
  if (modelScore < 0) return OF_DENIED_PATTERN;
  return modelScore < (reason === 'related' ? SURE_OF_LINK : SURE) ? OF_DOUBTED_PATTERN : OF_PATTERN + modelScore * 0.2;
}

/** Raises lines that stand in `others` (a count per line, 0 for none) articles beside this one. */
export function weighRepetition(verdicts: readonly Verdict[], guards: GuardContext, others: Int32Array): void {
  others.forEach((count, index) => {
    if (count === 0 || index === guards.headline || guard(guards, index) <= LEAST_GUARDED) return;
    const doubted = guards.scores[index]! < 0 || mayBeTitle(guards.page, index);
    const score = doubted ? OF_DOUBTED_REPETITION : OF_REPETITION;
    const verdict = verdicts[index]!;
    if (doubted) verdict.score = Math.min(verdict.score, JUST_NO_WARNING);
    raise(verdict, score, 'repeated', `The same line stands in ${count} other articles.`);
  });
}

/** Raises lines of which the like stands at the same end of `others` articles beside this one. */
export function weighSimilar(verdicts: readonly Verdict[], guards: GuardContext, others: Int32Array): void {
  others.forEach((count, index) => {
    if (count === 0 || index === guards.headline || guard(guards, index) <= LEAST_GUARDED) return;
    const evidence = `A line that differs only in names or dates stands at the same end of ${count} other articles.`;
    raise(verdicts[index]!, OF_SIMILARITY, 'repeated', evidence);
  });
}

/** A column has the same title every time: above the text a repeated line without a cue may be one. */
function mayBeTitle(page: Page, index: number): boolean {
  const line = page.lines[index]!;
  return index < page.firstProse && line.cueCount === 0 && line.words >= TITLE_WORDS && line.numbers === 0;
}

/** Raises lines that are the headlines of other articles, given by index. */
export function weighTitles(verdicts: readonly Verdict[], guards: GuardContext, titles: ReadonlySet<number>): void {
  for (const index of titles) {
    if (index === guards.headline || guard(guards, index) <= LEAST_GUARDED) continue;
    raise(verdicts[index]!, OF_REPETITION, 'related', 'The line is the headline of another article beside this one.');
  }
}

/** Sets the lines a reader decided about. */
export function weighDecisions(verdicts: readonly Verdict[], page: Page, decided: DecidedLines): void {
  if (decided.size === 0) return;
  page.lines.forEach((line, index) => {
    const decision = decided.ofLine(page.text.slice(line.start, line.end));
    const verdict = verdicts[index]!;
    if (decision === 'article') verdict.score = -OF_DECISION;
    if (decision !== 'boilerplate') return;
    verdict.score = OF_DECISION;
    verdict.reason ??= reasonOf(line).reason;
    verdict.evidence = 'You marked this line as boilerplate.';
  });
}
