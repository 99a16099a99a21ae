import type { Judgement } from './judge.ts';
import type { Page } from './page.ts';
import { reasonOf } from './reasons.ts';
import { HINT, INFORMATION, type Verdict, WARNING } from './verdict.ts';

/** A page is cluttered when it has some lines and the model takes more than this share of them for boilerplate. */
const CLUTTER = 0.25;
const FEWEST_LINES = 9;
/** In a cluttered page lines a little below the cut are flagged too. */
const CLUTTERED_CUT = -0.6;
/** In a clean one too, where cues name a reason: a single word of a sentence does not. */
const NAMED_CUT = -0.8;
/** In a clean one, a line without a nameable reason must score this much. */
const UNNAMED_CUT = 1;
/** How far from an unnamed line a surely flagged one must stand for it to be a warning. */
const NEAR = 3;
/** Between two lines above this, a short line above that goes with them. */
const SURE_SIDES = 1.5;
const DOUBTFUL_MIDDLE = -1.2;
const SHORT = 9;
/** Just flagged, just not flagged. */
const JUST = 0.01;

/** Whether a page looks like one of menus and teasers, and not like an article with remains of a page. */
export function isCluttered(scores: Float32Array): boolean {
  const likely = scores.reduce((count, score) => count + (score > 0 ? 1 : 0), 0);
  return scores.length >= FEWEST_LINES && likely > CLUTTER * scores.length;
}

/**
 * Settles the lines for which only the model speaks. How much can be trusted depends on the page: in one full of menus
 * a short line is likely one more; in a clean article a short line is likely a sub-heading.
 */
export function settle(page: Page, { scores, headline }: Judgement, verdicts: readonly Verdict[]): void {
  const cluttered = isCluttered(scores);
  closeGaps(page, headline, verdicts);
  verdicts.forEach((verdict, index) => {
    if (verdict.reason !== null) return;
    const line = page.lines[index]!;
    const isNamed = line.cueWords > 1 || !line.endsSentence;
    const cut = cluttered ? CLUTTERED_CUT : isNamed ? NAMED_CUT : HINT;
    if (!verdict.guarded && index !== headline && verdict.score > cut) {
      verdict.score = Math.max(verdict.score, HINT + JUST);
    }
    if (verdict.score <= HINT) return;
    const { reason, evidence, named } = reasonOf(line);
    if (!named && page.proseLines === 0) {
      // Without a paragraph there is no article to tell the lines from.
      verdict.score = HINT;
      return;
    }
    if (!cluttered && !named) {
      if (verdict.score < UNNAMED_CUT || index === headline) {
        verdict.score = HINT;
        return;
      }
      if (!hasSureNeighbour(verdicts, index)) verdict.score = Math.min(verdict.score, WARNING - JUST);
    }
    if (!cluttered && !isNamed && line.reader + line.newsroom === 0 && !line.startsWithOrder) {
      verdict.score = Math.min(verdict.score, INFORMATION - JUST);
    }
    verdict.reason = reason;
    verdict.evidence = evidence;
  });
}

function closeGaps(page: Page, headline: number, verdicts: readonly Verdict[]): void {
  for (let index = 1; index + 1 < verdicts.length; index++) {
    const verdict = verdicts[index]!;
    const line = page.lines[index]!;
    const isShort = line.words < SHORT && !line.endsSentence;
    if (!isShort || index === headline || verdict.score > HINT || verdict.score <= DOUBTFUL_MIDDLE) continue;
    if (verdicts[index - 1]!.score > SURE_SIDES && verdicts[index + 1]!.score > SURE_SIDES) verdict.score = HINT + JUST;
  }
}

function hasSureNeighbour(verdicts: readonly Verdict[], index: number): boolean {
  for (let by = -NEAR; by <= NEAR; by++) {
    const other = verdicts[index + by];
    if (by !== 0 && other !== undefined && other.score >= WARNING && other.reason !== null) return true;
  }
  return false;
}
