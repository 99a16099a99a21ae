import type { BoilerplateBlock } from '../../../../src/core/boilerplate/block.ts';
import { Lines } from '../../../../src/core/text/lines.ts';

const BLOCK = { reason: 'donate', severity: 'warning', confidence: 0.99, evidence: 'A phrase.' } as const;

/** Whole lines of a text as a block, 1-based, both included. */
export function lineBlock(text: string, first: number, last = first, lines = new Lines(text)): BoilerplateBlock {
  const { start } = lines.span(first);
  return { ...BLOCK, start, end: lines.span(last).end, startLine: first, endLine: last, inline: false };
}

/** A text with the words between square brackets as blocks inside their lines; the brackets are taken away. */
export function marked(written: string): { readonly text: string; readonly blocks: readonly BoilerplateBlock[] } {
  const blocks: BoilerplateBlock[] = [];
  let text = '';
  let start = 0;
  for (const sign of written) {
    if (sign === '[') start = text.length;
    else if (sign === ']') {
      const line = new Lines(text).lineAt(start);
      blocks.push({ ...BLOCK, start, end: text.length, startLine: line, endLine: line, inline: true });
    } else text += sign;
  }
  return { text, blocks };
}
