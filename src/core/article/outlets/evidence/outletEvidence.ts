import type { Span } from '../../../text/span.ts';
import type { WordTable } from '../../../text/wordTable.ts';
import type { Dateline, OutletEvidence } from '../../article.ts';
import { addressesIn } from './addresses.ts';
import { originStatement } from './originStatements.ts';
import { ownStatement } from './ownStatements.ts';
import { pageStatement } from './pageStatements.ts';
import type { OutletIndex } from '../outletIndex.ts';
import { findOutletMentions } from './outletMentions.ts';
import { bylineEvidence, slugEvidence, wireOpening } from './signatures.ts';

/** Statements about the outlet are short lines. */
const MAX_LINE = 240;

/** The outlet's name, or a photo's credit, stands alone on one of so many first lines. */
const NEAR_TOP = 6;

/** Pages speak of themselves in so many of their first and last lines. */
const EDGE = 14;

/** What the lines, the words and the dateline say about who published or wrote the article, in order of the text. */
export function findOutletEvidence(
  text: string,
  lines: readonly Span[],
  words: WordTable,
  dateline: Dateline | null,
  byline: Span | null,
  language: string,
  outlets: OutletIndex,
): OutletEvidence[] {
  const found: OutletEvidence[] = [];
  if (dateline?.agency) found.push(...slugEvidence(text, dateline, dateline.agency, outlets));
  lines.forEach((line, i) => {
    if (line.end - line.start <= MAX_LINE) found.push(...lineEvidence(text, line, i, lines.length, outlets));
    if (i < NEAR_TOP && !dateline) found.push(...wireOpening(text, line, outlets));
  });
  if (byline) found.push(...bylineEvidence(text, byline, outlets));
  found.push(...findOutletMentions(text, words, language, outlets));
  return found.sort((a, b) => a.start - b.start);
}

function lineEvidence(
  text: string,
  line: Span,
  index: number,
  count: number,
  outlets: OutletIndex,
): readonly OutletEvidence[] {
  const printed = text.slice(line.start, line.end);
  const statement =
    originStatement(printed, outlets) ??
    ownStatement(printed, index < NEAR_TOP, outlets) ??
    (index < EDGE || index >= count - EDGE ? pageStatement(printed, index >= count - EDGE, outlets) : null);
  if (!statement) return addressesIn(printed, line.start, index < NEAR_TOP * 2, outlets);
  return [{ ...statement, start: line.start + statement.start, end: line.start + statement.end }];
}
