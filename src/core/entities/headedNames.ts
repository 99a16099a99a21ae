import type { TokenName } from './findNames.ts';
import { Flag, LineStyle, type Page, wordAt } from './page.ts';
import type { RuleContext } from './ruleContext.ts';
import { Lexicon, Part, Shape } from './vocabulary.ts';
import { BODIES } from './wordLists.ts';

/** A run that no name covers and that a body's word ends ("the Harbour Ministry") or opens ("Directorate of Harbours"). */
export function addBodies(names: readonly TokenName[], { page }: RuleContext): TokenName[] {
  const covered = new Uint8Array(page.words.length);
  for (const { first, last } of names) covered.fill(1, first, last + 1);
  const bodies: TokenName[] = [];
  for (const i of page.capitals) {
    if (page.runStarts[i] !== i || page.styles[i] !== LineStyle.running) continue;
    const last = page.runEnds[i] ?? i;
    const first = pastOpener(page, i, last);
    if (first < last && isBody(page, first, last) && !covered.subarray(i, last + 1).includes(1)) {
      bodies.push({ type: 'organisation', first, last });
    }
  }
  return [...names, ...bodies].sort((a, b) => a.first - b.first);
}

/** A word that only opens the sentence, articles and nationalities stand before the name. */
function pastOpener(page: Page, start: number, last: number): number {
  const opening = wordAt(page, start);
  const opens = (page.flags[start] ?? 0) & Flag.sentenceStart && opening.lexicon & Lexicon.smallWord;
  let first = opens && !BODIES.has(opening.lower) ? start + 1 : start;
  for (let i = start; i < last; i++) {
    const follows = wordAt(page, i - 1).parts & Part.link && i > start;
    if (wordAt(page, i).lower === 'the' && !follows) first = i + 1;
  }
  while (first < last && wordAt(page, first).lexicon & Lexicon.demonym) first++;
  return first;
}

function isBody(page: Page, first: number, last: number): boolean {
  const capital = (i: number): boolean => wordAt(page, i).shape === Shape.capitalised;
  if (!capital(first) || !capital(last)) return false;
  for (let i = first; i <= last; i++) if (wordAt(page, i).parts & Part.title) return false;
  if (BODIES.has(wordAt(page, last).lower)) return true;
  const link = wordAt(page, first + 1).lower;
  return BODIES.has(wordAt(page, first).lower) && (link === 'of' || link === 'for');
}
