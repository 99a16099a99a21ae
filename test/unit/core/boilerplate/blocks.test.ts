import assert from 'node:assert/strict';
import { blocksOf } from '../../../../src/core/boilerplate/blocks.ts';
import { Page } from '../../../../src/core/boilerplate/page.ts';
import { INFORMATION, type Verdict, WARNING } from '../../../../src/core/boilerplate/verdict.ts';
import type { BoilerplateReason } from '../../../../src/core/boilerplate/block.ts';
import { shippedModel } from './shippedModel.ts';

const FLAGGED = { w: WARNING, i: INFORMATION, s: INFORMATION, h: 0.5, '-': -3 } as const;

const PARAGRAPH =
  'The harbour office keeps its doors open until the last ferry of the day has left the quay, and its staff answer letters.';

/** The blocks of lines that are flagged as the letters say, `s` a short one, as `1-3 warning donate`. */
function blocks(flags: string, reasons: readonly BoilerplateReason[] = []): string[] {
  const letters = flags.split('') as (keyof typeof FLAGGED)[];
  const text = letters.map((letter) => (letter === 's' ? 'Quay to stay open' : PARAGRAPH)).join('\n\n');
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
    assert.deepEqual(blocks('wwiww'), ['1-9 warning donate']);
    assert.deepEqual(blocks('wiw'), ['1-1 warning donate', '3-3 information donate', '5-5 warning donate']);
    assert.deepEqual(blocks('wwsww'), ['1-3 warning donate', '5-5 information donate', '7-9 warning donate']);
  });

  it('leaves a doubtful line at the edge of sure ones to itself', () => {
    assert.deepEqual(blocks('wwwi'), ['1-5 warning donate', '7-7 information donate']);
    assert.deepEqual(blocks('iiw'), ['1-3 information donate', '5-5 warning donate']);
  });

  it('keeps hints, which are not masked, apart from the rest', () => {
    assert.deepEqual(blocks('whhi'), ['1-1 warning donate', '3-5 hint donate', '7-7 information donate']);
  });
});
