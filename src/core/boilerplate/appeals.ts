import { addressWithAppeal } from './features.ts';
import { CUES } from './lexicon.ts';
import type { Line } from './line.ts';
import type { Page } from './page.ts';
import { isClosingSign } from './patterns.ts';

/** An appeal's longest opening line, in words. */
const LONGEST_OPENING = 80;
/** Lines of the longest appeal, and lines without a mark of appeals that may stand within one. */
const MOST_LINES = 20;
const MOST_UNMARKED = 3;
/** In so many words an appeal says `we` or `you` once: a paragraph that does it less is the article's, a promotion in it or not. */
const WORDS_TO_ADDRESS = 25;
/** Words of a button. */
const BUTTON = 8;
/** Above this score of the model an unmarked line below the article goes with the appeal around it. */
const LIKELY = 0.5;

const APPEALING = (['donate', 'paywall', 'subscribe'] as const).map((cue) => CUES.indexOf(cue));

/**
 * The lines of appeals to readers, as indexes. Each sentence of an appeal reads like the article, so that an appeal is
 * found as a whole: from a line that opens one ("Dear readers", "A message from …") to the last that addresses the
 * readers or is one of its buttons. An opening alone is no appeal. Before the headline an appeal ends where the
 * article begins.
 */
export function findAppeals(page: Page, headline: number, scores: Float32Array): Set<number> {
  const found = new Set<number>();
  for (let index = 0; index < page.lines.length; index++) {
    const line = page.lines[index]!;
    if (!line.opensAppeal || line.words > LONGEST_OPENING || line.quoted > line.words / 2) continue;
    // A paragraph of the article with a promotion in it.
    if (line.prose && !isMarked(line)) continue;
    const end = appealEnd(page, headline, scores, index);
    for (let i = index; i <= end; i++) found.add(i);
    const above = page.beside(index, -1);
    if (end >= index && above !== null && isClosingSign(page.text, above)) found.add(index - 1);
    index = Math.max(index, end);
  }
  return found;
}

/** Index of the last line of the appeal that `start` opens; -1 where it opens none. */
function appealEnd(page: Page, headline: number, scores: Float32Array, start: number): number {
  const onTop = start < page.firstProse;
  let last = start;
  let marks = isMarked(page.lines[start]!) ? 1 : 0;
  let hasButton = false;
  const limit = Math.min(page.lines.length, start + MOST_LINES);
  for (let i = start + 1; i < limit && i - last <= MOST_UNMARKED; i++) {
    const line = page.lines[i]!;
    if (i === headline || reports(line)) break;
    if (isMarked(line)) {
      marks++;
      last = i;
    } else if (onTop && line.prose) break;
    else if (isButton(line)) {
      hasButton = true;
      last = i;
    } else if (!onTop && scores[i]! > LIKELY) last = i;
  }
  return marks >= 2 || (marks === 1 && hasButton) ? last : -1;
}

/** Speaks to the readers or as the newsroom, and of support, money or journalism, and not in a quotation. */
function isMarked(line: Line): boolean {
  if ((line.newsroom + line.reader) * WORDS_TO_ADDRESS < line.words || line.quoted > line.words / 2) return false;
  let cues = 0;
  for (const bit of APPEALING) cues += line.cues[bit]!;
  return addressWithAppeal(line) > 0 || cues > 1;
}

function isButton(line: Line): boolean {
  return line.words < BUTTON && (line.closesAppeal || (line.startsWithOrder && !line.endsSentence));
}

/** A sentence that reports somebody's words to nobody in particular. */
function reports(line: Line): boolean {
  return line.speech > 0 && line.newsroom + line.reader === 0 && line.words > 12;
}
