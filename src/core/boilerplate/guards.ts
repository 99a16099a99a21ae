import { type Span, overlaps } from '../text/span.ts';
import { CUES } from './lexicon.ts';
import { type Line, WORD } from './line.ts';
import type { Page } from './page.ts';

/** The most a line's score may be where a guard speaks for it. */
export const LEAST_GUARDED = -1;
const NOT_FLAGGED = -0.1;
const HINT_AT_MOST = 1.1;
/** From this score of the model on, sentences stand among so much clutter that they are teasers. */
const SURE = 1.5;
/** The same where the page is full of clutter. */
const SURE_IN_CLUTTER = 0.5;
/** From this score of the model on a date belongs to a list of links or to a comment. */
const SURE_OF_DATE = 3;

/** Longer lines are paragraphs: forms of credits and bylines are not looked for in them. */
const LONGEST = 1200;

const CREDIT =
  /^\W{0,4}(?:(?:additional |with )?(?:reporting|writing|editing|research|assistance|files|contributions?)(?: and (?:reporting|writing|editing))? (?:by|from)\b|with (?:files|reporting|contributions|assistance|inputs?|wire)\b|compiled (?:by|from)\b|[^.]{2,120}\bcontributed (?:reporting|to this (?:report|story|article))\b)/i;
const CORRECTION =
  /^\W{0,4}(?:(?:editor|publisher)['’]?s['’]? note|correction|clarification|update|note)\b[^:]{0,30}:/i;
const DATELINE =
  /^\p{Lu}[\p{Lu} .’'-]{2,40}(?:[,/(][^.]{0,40})?(?:\([\p{L} .]{2,30}\)|\/[\p{L} .]{2,20}\/)\.?\s{0,2}(?:[—–-]|\p{Lu})/u;
const TRANSCRIPT = /^(?:\((?:[A-Z]{3,20}\b[^)]{0,60})\)|[A-Z][A-Z .'’-]{2,40}(?:, [^:]{2,40})?:\s)/;
const NO_COMMENT =
  /\b(?:requests? for (?:a )?(?:comment|an interview)|declined to (?:comment|be (?:named|identified|interviewed))|(?:not|n['’]t) (?:immediately |yet )?(?:respond|repl(?:y|ied)|return|comment)|could not (?:immediately )?be reached|by press time)/i;
const POLICE =
  /\b(?:police|detectives?|officers?|investigators?|sheriff|crime ?stoppers|anyone (?:with|who)|witness(?:es)?|tip ?line|help ?line|hot ?line|samaritans|funeral|memorial)\b/i;
const BYLINE =
  /^(?:by )?\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,3}(?:(?:,| and| &|,? und|,? et) \p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,3}){0,3}(?:, [\p{L} .-]{3,30})?$/iu;
const SITE = /^[\p{L}\d-]{2,30}(?:\.[\p{L}\d-]{2,20}){1,3}$/u;

const AUTHORS = CUES.indexOf('authors');

/** What a guard needs beside the line. */
export interface GuardContext {
  readonly page: Page;
  /** Per line: the model's score. */
  readonly scores: Float32Array;
  /** Index of the headline's line, -1 for none. */
  readonly headline: number;
  /** The headline as the article's anatomy has it: where the two differ, neither is flagged lightly. */
  readonly otherHeadline: Span | null;
  /** What the article's anatomy took for a part of the article that is easily mistaken: dateline, byline, labelled date. */
  readonly parts: readonly Span[];
  /** What it took for a date of the page that no word labels. */
  readonly pageDates: readonly Span[];
  /** Who wrote the article, as its byline has it. */
  readonly authors: readonly string[];
  /** The page has menus and teasers as well as the article. */
  readonly cluttered: boolean;
  /** No guard speaks at all. */
  readonly unguarded: boolean;
}

/** The most the score of line `index` may be, since a journalist wrote such lines; `Infinity` where no guard speaks. */
export function guard(context: GuardContext, index: number): number {
  if (context.unguarded) return Infinity;
  const line = context.page.lines[index]!;
  const content = line.end - line.start > LONGEST ? '' : context.page.text.slice(line.start, line.end);
  if (CREDIT.test(content) || NO_COMMENT.test(content)) return LEAST_GUARDED;
  if (DATELINE.test(content)) return LEAST_GUARDED;
  if (context.parts.some((part) => overlaps(part, line))) return LEAST_GUARDED;
  const score = context.scores[index]!;
  if (score < SURE_OF_DATE && context.pageDates.some((date) => overlaps(date, line))) return LEAST_GUARDED;
  if (line.ats > 0 && POLICE.test(content)) return LEAST_GUARDED;
  if (line.pattern >= 0) return Infinity;
  if (index === context.headline) return LEAST_GUARDED;
  if (line.cueCount === 0 && TRANSCRIPT.test(content)) return LEAST_GUARDED;
  if (CORRECTION.test(content) && line.reader === 0 && !(line.newsroom > 0 && line.appeal > 0)) return LEAST_GUARDED;
  if (isUnderHeadline(context, index) && line.cueCount === 0 && (BYLINE.test(content) || SITE.test(content))) {
    return NOT_FLAGGED;
  }
  const sure = score > (context.cluttered ? SURE_IN_CLUTTER : SURE);
  return Math.min(
    sure ? Infinity : proseGuard(context.page, line, index),
    quotationGuard(line, sure),
    tableGuard(context.page, line, index),
  );
}

/** Between the headline and the first paragraph, where bylines and photo credits stand. */
function isUnderHeadline({ page, headline }: GuardContext, index: number): boolean {
  return index - Math.max(0, headline) < 4 && index <= page.firstProse && page.firstProse - index < 4;
}

/** Whole sentences that address nobody: surely the article inside the body, likely outside. */
function proseGuard(page: Page, line: Line, index: number): number {
  const isPlain =
    line.words >= 8 &&
    line.endsSentence &&
    line.firstSign === WORD &&
    line.cueShare <= 0.12 &&
    line.reader === 0 &&
    !(line.newsroom > 0 && line.appeal > 0) &&
    line.cues[AUTHORS] === 0 &&
    line.ats + line.copyrights === 0;
  if (!isPlain) return Infinity;
  return index >= page.firstProse && index <= page.lastProse + 3 ? NOT_FLAGGED : HINT_AT_MOST;
}

/** Reported or quoted words; those reported in teasers are no sentence of the article's. */
function quotationGuard(line: Line, sure: boolean): number {
  if (line.words >= 6 && line.quoted > line.words * 0.6) return NOT_FLAGGED;
  if (sure) return Infinity;
  const reports = line.speech > 0 && line.endsSentence && line.reader === 0;
  return reports && (line.words >= 12 || line.quoted > 0) ? NOT_FLAGGED : Infinity;
}

/** Rows of numbers below the first paragraph that speak of the article's things. */
function tableGuard(page: Page, line: Line, index: number): number {
  const speaksOfIt = page.vocabulary.overlaps[index]!.found > 0;
  const isRow = line.numbers > 0 && line.words <= 6 && line.cueCount === 0 && index > page.firstProse;
  return isRow && speaksOfIt ? HINT_AT_MOST : Infinity;
}
