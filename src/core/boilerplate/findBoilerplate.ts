import type { Article } from '../article/article.ts';
import { findAppeals } from './appeals.ts';
import { isAuthorNote } from './authorNotes.ts';
import type { BoilerplateBlock } from './block.ts';
import { blocksOf } from './blocks.ts';
import { type BoilerplateDecision, decisionsByLine, foldLine } from './decisions.ts';
import { guard } from './guards.ts';
import { findInline } from './inline.ts';
import { type Judgement, judge } from './judge.ts';
import type { Line } from './line.ts';
import type { BoilerplateModel } from './model.ts';
import { Page } from './page.ts';
import { PATTERNS, isClosingSign } from './patterns.ts';
import { reasonOf } from './reasons.ts';
import { recurringLines } from './recurring.ts';
import type { Repetition } from './repetition.ts';
import { settle } from './settle.ts';
import { HINT, type Verdict, WARNING, raise } from './verdict.ts';

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
  const verdicts = Array.from(judgement.scores, (score): Verdict => ({
    score,
    reason: null,
    evidence: null,
    guarded: false,
  }));
  weighLines(page, judgement, verdicts, article);
  weighAppeals(page, judgement, verdicts);
  if (context.repetition !== undefined && context.group !== undefined) {
    weighRepetition(page, judgement, verdicts, context.repetition, context.group);
  }
  settle(page, judgement, verdicts);
  const decided = decisionsByLine(context.decisions ?? []);
  weighDecisions(page, verdicts, decided);
  const isOpen = (index: number) => verdicts[index]!.score <= HINT;
  const inline = findInline(page, model.lexicon, isOpen).filter(
    ({ start, end }) => decided.get(foldLine(text.slice(start, end))) !== 'article',
  );
  return [...blocksOf(page, verdicts), ...inline].sort((a, b) => a.start - b.start);
}

/** Guards lower a line, its pattern raises it. */
function weighLines(page: Page, { headline }: Judgement, verdicts: readonly Verdict[], article: Article | null): void {
  const dateline = article?.dateline ?? null;
  const hasDateline = (line: Line) => dateline !== null && dateline.start >= line.start && dateline.start < line.end;
  verdicts.forEach((verdict, index) => {
    const line = page.lines[index]!;
    const modelScore = verdict.score;
    const most = guard({ page, headline, hasDateline }, index);
    verdict.guarded = most < Infinity;
    verdict.score = Math.min(modelScore, most);
    const pattern = PATTERNS[line.pattern];
    if (isClosingSign(page.text, line)) {
      raise(verdict, OF_CLOSING_SIGN, 'navigation', 'The line is the sign that closes a banner.');
    } else if (isAuthorNote(page, index)) {
      raise(verdict, OF_AUTHOR_NOTE, 'credits', 'One of the last lines, it says who the author is.');
    } else if (pattern !== undefined && !verdict.guarded && !(index === headline && modelScore < OF_CLOSING_SIGN)) {
      raise(verdict, OF_PATTERN + Math.max(0, modelScore) * 0.2, pattern.reason, pattern.evidence);
    }
  });
}

function weighAppeals(page: Page, { headline, scores }: Judgement, verdicts: readonly Verdict[]): void {
  for (const index of findAppeals(page, headline, scores)) {
    const evidence = 'It is part of an appeal to readers, from its opening to its end.';
    raise(verdicts[index]!, OF_APPEAL, 'donate', evidence);
  }
}

function weighRepetition(
  page: Page,
  { headline, scores }: Judgement,
  verdicts: readonly Verdict[],
  repetition: Repetition,
  group: string,
): void {
  recurringLines(page, repetition, group, scores).forEach((others, index) => {
    const verdict = verdicts[index]!;
    if (others === 0 || index === headline || (verdict.guarded && verdict.score <= HINT)) return;
    raise(verdict, OF_REPETITION, 'repeated', `The same line stands in ${others} other articles.`);
  });
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
    verdict.score = Math.max(verdict.score, OF_DECISION, WARNING);
    verdict.reason ??= reasonOf(line).reason;
    verdict.evidence = 'You marked this line as boilerplate.';
  });
}
