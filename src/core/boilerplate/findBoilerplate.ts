import type { Article } from '../article/article.ts';
import { type Span, overlaps } from '../text/span.ts';
import { findAppeals } from './appeals.ts';
import { isAuthorNote } from './authorNotes.ts';
import type { BoilerplateBlock } from './block.ts';
import { blocksOf, inOrder } from './blocks.ts';
import { decidedSpans } from './decidedSpans.ts';
import { type BoilerplateDecision, decisionsByLine, foldLine } from './decisions.ts';
import { type GuardContext, LEAST_GUARDED, guard } from './guards.ts';
import { promotionsIn } from './inline.ts';
import { type Judgement, judge } from './judge.ts';
import { labelBetweenLinks } from './linkStrip.ts';
import type { BoilerplateModel } from './model.ts';
import { Page } from './page.ts';
import { PATTERNS, isClosingSign } from './patterns.ts';
import { reasonOf } from './reasons.ts';
import { recurringLines, titlesOfOthers } from './recurring.ts';
import type { Repetition } from './repetition.ts';
import { settle } from './settle.ts';
import { HINT, type Verdict, raise } from './verdict.ts';

/** What else a text is judged by: the lines of the articles beside it, and what readers decided. */
export interface BoilerplateContext {
  readonly repetition?: Repetition;
  /** The outlet or folder under which `repetition` knows the article; without it repetition is not asked. */
  readonly group?: string;
  /** They always win. */
  readonly decisions?: readonly BoilerplateDecision[];
}

/** Scores the kinds of evidence give, each by how often it was right on half-cleaned articles. */
const OF_PATTERN = 2.8;
const OF_APPEAL = 2.8;
const OF_REPETITION = 3.2;
const OF_AUTHOR_NOTE = 1.5;
const OF_CLOSING_SIGN = 1.5;
const OF_DECISION = 9;
/** The score the model must give a headline in the form of boilerplate before it is flagged. */
const AGAINST_HEADLINE = 1.5;
const NOT_FLAGGED = -1;

/**
 * The lines of a text that are not the article, and spans of promotion inside its paragraphs: in order, apart, each
 * with its reason and evidence. Empty for a text without any. `article` gives hints (headline, dateline) and may be
 * null. Linear in the text; lines after the first 50,000 that are not blank are not judged.
 */
export function findBoilerplate(
  text: string,
  article: Article | null,
  model: BoilerplateModel,
  context: BoilerplateContext = {},
): BoilerplateBlock[] {
  const page = new Page(text, model.lexicon);
  const judgement = judge(page, model);
  const guards: GuardContext = {
    page,
    ...judgement,
    otherHeadline: article?.headline ?? null,
    parts: partsOf(article),
  };
  const verdicts = Array.from(judgement.scores, (score): Verdict => ({
    score,
    reason: null,
    evidence: null,
    guarded: false,
  }));
  const promotions = page.lines.map((line) => promotionsIn(text, line, model.lexicon));
  weighAppeals(judgement, verdicts, page);
  verdicts.forEach((verdict, index) => weighLine(verdict, index, guards, promotions[index]!.length > 0));
  const { repetition, group } = context;
  if (repetition !== undefined && group !== undefined) {
    weighRepetition(judgement, verdicts, guards, recurringLines(page, repetition, group, judgement.scores));
    weighTitles(verdicts, guards, titlesOfOthers(page, repetition, group));
  }
  settle(page, judgement, verdicts);
  const decided = decisionsByLine(context.decisions ?? []);
  weighDecisions(page, verdicts, decided);
  const inline = promotions
    .flatMap((spans, index) => (verdicts[index]!.score <= HINT ? spans : []))
    .filter(({ start, end }) => decided.get(foldLine(text.slice(start, end))) !== 'article');
  return inOrder([...blocksOf(page, verdicts), ...decidedSpans(page, decided), ...inline]);
}

/** A copyright line is dated too, and is none of the article. */
function partsOf(article: Article | null): Span[] {
  if (article === null) return [];
  const dates = article.pageDates.filter(({ role }) => role !== 'copyright');
  return [article.dateHeader, article.dateline, article.byline, ...dates].filter((part) => part !== null);
}

function weighAppeals({ headline, scores }: Judgement, verdicts: readonly Verdict[], page: Page): void {
  for (const index of findAppeals(page, headline, scores)) {
    const evidence = 'It is part of an appeal to readers, which goes from its opening to its last line.';
    raise(verdicts[index]!, OF_APPEAL, 'donate', evidence);
  }
}

/** A guard lowers the line, its form raises it. Lines that no evidence could raise are not looked at. */
function weighLine(verdict: Verdict, index: number, guards: GuardContext, isFused: boolean): void {
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
  // A paragraph of the article is not flagged for a promotion in it, which is a span of its own.
  const mayBeHeadline = index === headline || (guards.otherHeadline !== null && overlaps(guards.otherHeadline, line));
  const isHeadline = mayBeHeadline && modelScore < AGAINST_HEADLINE;
  if (isHeadline || isFused) {
    verdict.score = Math.min(verdict.score, NOT_FLAGGED);
    verdict.guarded = true;
    return;
  }
  const label = labelBetweenLinks(page.text, line);
  if (label !== null) {
    raise(verdict, OF_PATTERN, 'promotion', `“${label}” stands between headlines again and again: a strip of links.`);
  } else if (isClosingSign(page.text, line)) {
    raise(verdict, OF_CLOSING_SIGN, 'navigation', 'The line is the sign that closes a banner.');
  } else if (isAuthorNote(page, index)) {
    raise(verdict, OF_AUTHOR_NOTE, 'credits', 'One of the last lines, it says who the author is.');
  } else if (pattern !== undefined && !verdict.guarded) {
    raise(verdict, OF_PATTERN + Math.max(0, modelScore) * 0.2, pattern.reason, pattern.evidence);
  }
}

function weighRepetition(
  { headline }: Judgement,
  verdicts: readonly Verdict[],
  guards: GuardContext,
  others: Int32Array,
): void {
  others.forEach((count, index) => {
    if (count === 0 || index === headline || guard(guards, index) <= LEAST_GUARDED) return;
    raise(verdicts[index]!, OF_REPETITION, 'repeated', `The same line stands in ${count} other articles.`);
  });
}

function weighTitles(verdicts: readonly Verdict[], guards: GuardContext, titles: ReadonlySet<number>): void {
  for (const index of titles) {
    if (index === guards.headline || guard(guards, index) <= LEAST_GUARDED) continue;
    raise(verdicts[index]!, OF_REPETITION, 'related', 'The line is the headline of another article beside this one.');
  }
}

function weighDecisions(
  page: Page,
  verdicts: readonly Verdict[],
  decided: ReadonlyMap<string, BoilerplateDecision['is']>,
): void {
  if (decided.size === 0) return;
  page.lines.forEach((line, index) => {
    const decision = decided.get(foldLine(page.text.slice(line.start, line.end)));
    const verdict = verdicts[index]!;
    if (decision === 'article') verdict.score = -OF_DECISION;
    if (decision !== 'boilerplate') return;
    verdict.score = OF_DECISION;
    verdict.reason ??= reasonOf(line).reason;
    verdict.evidence = 'You marked this line as boilerplate.';
  });
}
