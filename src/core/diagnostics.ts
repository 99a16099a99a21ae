import type { Analysed } from './analyse.ts';
import type { DateContradiction } from './article/article.ts';
import type { Severity } from './boilerplate/block.ts';
import { describeBlock } from './boilerplate/describe.ts';
import type { Span } from './text/span.ts';

/** Something a reader should look at, with the place it is about. */
export interface ArticleDiagnostic extends Span {
  /** `area.thing`: `boilerplate.donate`, `date.weekday`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
}

/** How surely wrong each contradiction is. A report may name another weekday than its own, so that one only informs. */
export const CONTRADICTION_SEVERITY: Readonly<Record<DateContradiction['code'], Severity>> = {
  'date.contradiction': 'warning',
  'date.weekday': 'information',
  'date.future': 'warning',
  'date.too-early': 'warning',
  'date.impossible': 'warning',
};

/** Everything a reader should look at in one article, in order of place. */
export function diagnosticsOf({ anatomy, boilerplate, facts }: Analysed): readonly ArticleDiagnostic[] {
  const found: ArticleDiagnostic[] = [];
  for (const block of boilerplate) {
    const { start, end, severity, reason } = block;
    found.push({ start, end, severity, code: `boilerplate.${reason}`, message: describeBlock(block) });
  }
  for (const { code, message, spans } of facts.contradictions) {
    const { start, end } = spans[0] ?? { start: 0, end: 0 };
    found.push({ start, end, code, message, severity: CONTRADICTION_SEVERITY[code] });
  }
  if (!facts.date && facts.decided?.date === undefined) {
    const { start, end } = anatomy.headline ?? anatomy.paragraphs[0] ?? { start: 0, end: 0 };
    found.push({ start, end, code: 'date.missing', severity: 'hint', message: 'No date printed.' });
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
