import assert from 'node:assert/strict';
import { blocksOf } from '../../../../src/core/boilerplate/blocks.ts';
import { Page } from '../../../../src/core/boilerplate/page.ts';
import { INFORMATION, type Verdict, WARNING } from '../../../../src/core/boilerplate/verdict.ts';
import type { BoilerplateReason } from '../../../../src/core/boilerplate/block.ts';
import { shippedModel } from './shippedModel.ts';

const FLAGGED = { w: WARNING, i: INFORMATION, h: 0.5, '-': -3 } as const;

/** The blocks of lines that are flagged as the letters say, as `1-3 warning donate`. */
function blocks(flags: string, reasons: readonly BoilerplateReason[] = []): string[] {
  const letters = flags.split('') as (keyof typeof FLAGGED)[];
  const text = letters.map((_, i) => `Line number ${i} of the harbour.`).join('\n\n');
  const verdicts = letters.map((letter, i): Verdict => ({
    score: FLAGGED[letter],
    reason: reasons[i] ?? 'donate',
    evidence: 'A test.',
    guarded: false,
  }));
  const found = blocksOf(new Page(text, shippedModel.lexicon), verdicts);
  return found.map(({ startLine, endLine, severity, reason }) => `${startLine}-${endLine} ${severity} ${reason}`);
}

describe('blocksOf', () => {
  it('joins adjoining lines of one reason, blank lines between them or not', () => {
    assert.deepEqual(blocks('-ww-w'), ['3-5 warning donate', '9-9 warning donate']);
    assert.deepEqual(blocks('ww', ['donate', 'share']), ['1-1 warning donate', '3-3 warning share']);
  });

  it('makes a warning of what most lines say, where a doubtful one stands between them', () => {
    assert.deepEqual(blocks('wiw'), ['1-5 warning donate']);
    assert.deepEqual(blocks('iwi'), ['1-5 information donate']);
    assert.deepEqual(blocks('wwwi'), ['1-7 information donate']);
  });

  it('keeps hints, which are not masked, apart from the rest', () => {
    assert.deepEqual(blocks('whhi'), ['1-1 warning donate', '3-5 hint donate', '7-7 information donate']);
  });
});
