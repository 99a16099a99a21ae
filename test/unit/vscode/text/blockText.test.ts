import assert from 'node:assert/strict';
import { type BoilerplateBlock, REASONS } from '../../../../src/core/boilerplate/block.ts';
import { REASON_NAMES, describeBlock } from '../../../../src/core/boilerplate/describe.ts';
import { blockMessage, blockTitle, kindName } from '../../../../src/vscode/text/blockText.ts';
import type { Locale } from '../../../../src/vscode/views/locale.ts';

const LOCALE: Locale = {
  language: 'en',
  t: (message, ...args) => message.replace(/\{(\d)\}/g, (_, index: string) => String(args[Number(index)])),
};

const block = (startLine: number, endLine: number): BoilerplateBlock => ({
  start: 0,
  end: 10,
  startLine,
  endLine,
  reason: 'donate',
  severity: 'warning',
  confidence: 0.99,
  inline: false,
  evidence: 'It asks for money.',
});

describe('the words for a block', () => {
  it('say its kind and, of several lines, how many', () => {
    assert.equal(blockTitle(block(3, 8), LOCALE), 'Donation appeal, 6 lines');
    assert.equal(blockTitle(block(3, 3), LOCALE), 'Donation appeal, 1 line');
    assert.equal(blockTitle({ ...block(3, 3), inline: true }, LOCALE), 'Donation appeal');
    assert.equal(blockMessage(block(3, 8), LOCALE), `${describeBlock(block(3, 8))} It asks for money.`);
  });

  it('are those of the command line, in English', () => {
    for (const reason of REASONS) assert.equal(kindName(reason, LOCALE).one, REASON_NAMES[reason]);
  });

  it('exist for every kind, one and many', () => {
    const names = REASONS.flatMap((reason) => Object.values(kindName(reason, LOCALE)));
    assert.equal(new Set(names).size, 2 * REASONS.length);
    assert.ok(names.every((name) => name !== ''));
  });
});
