import { type PassageText, findPassages } from '../../core/coverage/passages.ts';
import type { TermWeights } from '../../core/coverage/termWeights.ts';
import { wordingDifferences } from '../../core/coverage/wording.ts';
import { Lines } from '../../core/text/lines.ts';
import type { Span } from '../../core/text/span.ts';
import type { PassageView } from '../coverageResult.ts';
import type { LineRange } from '../protocol.ts';

/** The shared passages of two texts as editors show them, in the order of `a`. */
export function passageViews(a: PassageText, b: PassageText, weights: TermWeights): readonly PassageView[] {
  const aLines = new Lines(a.text);
  const bLines = new Lines(b.text);
  return findPassages(a, b, weights).passages.map(({ aStart, aEnd, bStart, bEnd }) => {
    const aText = a.text.slice(aStart, aEnd);
    const bText = b.text.slice(bStart, bEnd);
    const differs = wordingDifferences(aText, bText);
    const inA = (span: Span) => lineRange(aLines, { start: aStart + span.start, end: aStart + span.end });
    const inB = (span: Span) => lineRange(bLines, { start: bStart + span.start, end: bStart + span.end });
    return {
      a: lineRange(aLines, { start: aStart, end: aEnd }),
      b: lineRange(bLines, { start: bStart, end: bEnd }),
      aText,
      bText,
      aDiffers: differs.a.map(inA),
      bDiffers: differs.b.map(inB),
    };
  });
}

/** A span as editors count: 0-based lines and characters. */
export function lineRange(lines: Lines, span: Span): LineRange {
  const first = lines.lineAt(span.start);
  const last = lines.lineAt(span.end);
  return {
    startLine: first - 1,
    startCharacter: span.start - lines.span(first).start,
    endLine: last - 1,
    endCharacter: span.end - lines.span(last).start,
  };
}
