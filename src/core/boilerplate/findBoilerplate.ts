import type { ArticleParts } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import type { BoilerplateBlock } from './block.ts';
import { authorsOf } from './authorNotes.ts';
import { blocksOf, inOrder } from './blocks.ts';
import { decidedSpans } from './decidedSpans.ts';
import { type BoilerplateDecision, decisionsByLine, foldLine } from './decisions.ts';
import type { GuardContext } from './guards.ts';
import { promotionsOf } from './inline.ts';
import { judge } from './judge.ts';
import type { BoilerplateModel } from './model.ts';
import { Page } from './page.ts';
import { recurringLines, similarLines, titlesOfOthers } from './recurring.ts';
import type { RepeatedLines } from './repetition.ts';
import { isCluttered, settle } from './settle.ts';
import { HINT, type Verdict } from './verdict.ts';
import { weighAppeals, weighDecisions, weighLine, weighRepetition, weighSimilar, weighTitles } from './weigh.ts';

/** What else a text is judged by: the lines of the articles beside it, and what readers decided. */
export interface BoilerplateContext {
  readonly repetition?: RepeatedLines;
  /** The outlet or folder under which `repetition` knows the article; without it repetition is not asked. */
  readonly group?: string;
  /** They always win. */
  readonly decisions?: readonly BoilerplateDecision[];
  /** No guard speaks for a line: to measure what the guards add. */
  readonly unguarded?: boolean;
}

/**
 * The lines of a text that are not the article, and spans of promotion inside its paragraphs: in order, apart, each
 * with its reason and evidence. Empty for a text without any. `article` gives hints (headline, dateline) and may be
 * null. Linear in the text; lines after the first 50,000 that are not blank are not judged.
 */
export function findBoilerplate(
  text: string,
  article: ArticleParts | null,
  model: BoilerplateModel,
  context: BoilerplateContext = {},
): BoilerplateBlock[] {
  return findBoilerplateOn(new Page(text, model.lexicon), article, model, context);
}

/** The same for a text that has been made a page: some of what the page knows may have been left out. */
export function findBoilerplateOn(
  page: Page,
  article: ArticleParts | null,
  model: BoilerplateModel,
  context: BoilerplateContext = {},
): BoilerplateBlock[] {
  const { text } = page;
  const judgement = judge(page, model);
  const guards: GuardContext = {
    page,
    ...judgement,
    otherHeadline: article?.headline ?? null,
    parts: partsOf(article),
    pageDates: article === null ? [] : article.pageDates.filter(({ role }) => role === 'unlabelled'),
    authors: authorsOf(text, article?.byline ?? null),
    cluttered: isCluttered(judgement.scores),
    unguarded: context.unguarded ?? false,
  };
  const verdicts = Array.from(judgement.scores, (score): Verdict => ({
    score,
    reason: null,
    evidence: null,
    guarded: false,
  }));
  const promotions = promotionsOf(page, model);
  weighAppeals(verdicts, page, judgement);
  verdicts.forEach((verdict, index) => weighLine(verdict, index, guards, promotions[index]!.length > 0));
  const { repetition, group } = context;
  if (repetition !== undefined && group !== undefined) {
    weighRepetition(verdicts, guards, recurringLines(page, repetition, group, judgement.scores));
    weighSimilar(verdicts, guards, similarLines(page, repetition, group, judgement.scores));
    weighTitles(verdicts, guards, titlesOfOthers(page, repetition, group));
  }
  settle(page, judgement, verdicts);
  const decided = decisionsByLine(context.decisions ?? []);
  weighDecisions(verdicts, page, decided);
  // Most readers decided nothing: then no line is folded.
  const isArticle = ({ start, end }: Span) =>
    decided.size > 0 && decided.get(foldLine(text.slice(start, end))) === 'article';
  const inline = promotions
    .flatMap((spans, index) => (verdicts[index]!.score > HINT || isArticle(page.lines[index]!) ? [] : spans))
    .filter((span) => !isArticle(span));
  return inOrder([...blocksOf(page, verdicts), ...decidedSpans(page, decided), ...inline]);
}

function partsOf(article: ArticleParts | null): Span[] {
  if (article === null) return [];
  const { dateHeader, dateline, byline } = article;
  const dates = article.pageDates.filter(({ role }) => role === 'published' || role === 'updated');
  return [dateHeader, dateline, byline, ...dates].filter((part) => part !== null);
}
