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

/** What the message says beyond the block itself. */
function elsewhere(articles: number, of: string, kind: 'outlet' | 'folder'): string {
  const one = block(3, 8);
  return blockMessage({ ...one, elsewhere: { articles, of, kind } }, LOCALE).slice(describeBlock(one).length);
}

describe('the words for a block', () => {
  it('say its kind and, of several lines, how many', () => {
    assert.equal(blockTitle(block(3, 8), LOCALE), 'Donation appeal, 6 lines');
    assert.equal(blockTitle(block(3, 3), LOCALE), 'Donation appeal, 1 line');
    assert.equal(blockTitle({ ...block(3, 3), inline: true }, LOCALE), 'Donation appeal');
    assert.equal(blockMessage(block(3, 8), LOCALE), describeBlock(block(3, 8)));
  });

  it('say where else it stands', () => {
    assert.equal(elsewhere(12, 'Lindholm Courier', 'outlet'), ' Also in 12 other articles of Lindholm Courier.');
    assert.equal(elsewhere(1, 'pier', 'folder'), ' Also in 1 other article of the folder “pier”.');
    assert.equal(elsewhere(2, '', 'folder'), ' Also in 2 other articles of this folder.');
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
