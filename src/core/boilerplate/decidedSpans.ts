import type { BoilerplateBlock } from './block.ts';
import { type BoilerplateDecision, foldLine } from './decisions.ts';
import type { Page } from './page.ts';
import { reasonOf } from './reasons.ts';

/** The words within lines that a reader marked as boilerplate, wherever they stand; whole lines are not given. */
export function decidedSpans(page: Page, decided: ReadonlyMap<string, BoilerplateDecision['is']>): BoilerplateBlock[] {
  const marked = [...decided].filter(([text, is]) => is === 'boilerplate' && text !== '').map(([text]) => text);
  if (marked.length === 0) return [];
  return page.lines.flatMap((line) => {
    const content = page.text.slice(line.start, line.end);
    return marked
      .filter((text) => text.length < content.length && content.includes(text) && foldLine(content) !== text)
      .map((text): BoilerplateBlock => {
        const start = line.start + content.indexOf(text);
        return {
          start,
          end: start + text.length,
          startLine: line.number,
          endLine: line.number,
          reason: reasonOf(line).reason,
          severity: 'warning',
          confidence: 1,
          inline: true,
          evidence: 'You marked these words as boilerplate.',
        };
      });
  });
}
