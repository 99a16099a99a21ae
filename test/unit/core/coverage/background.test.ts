import assert from 'node:assert/strict';
import { Background, BACKGROUND_BYTES, cellsOf, levelOf } from '../../../../src/core/coverage/background.ts';
import { Tokens } from '../../../../src/core/coverage/tokens.ts';
import { MODEL } from './model.ts';

function shareOf(word: string): number {
  const tokens = new Tokens();
  tokens.read(word, []);
  return MODEL.background.shareOf(tokens.words[0]!);
}

describe('Background', () => {
  it('knows nothing of words that are in no cell', () => {
    assert.equal(new Background(new Uint8Array(BACKGROUND_BYTES)).shareOf(12345), 0);
  });

  it('gives back the share a word was stored with, to a level', () => {
    const bytes = new Uint8Array(BACKGROUND_BYTES);
    for (const cell of cellsOf(777)) bytes[cell >>> 1]! |= levelOf(0.1) << (cell & 1 ? 4 : 0);
    const share = new Background(bytes).shareOf(777);
    assert.ok(share > 0.07 && share < 0.14, String(share));
  });

  it('refuses a table of another size', () => {
    assert.throws(() => new Background(new Uint8Array(10)), /10 bytes instead of 16384/);
  });

  it('ships with common words above rare ones', () => {
    assert.ok(shareOf('the') > 0.9);
    assert.ok(shareOf('government') > shareOf('harbour'));
    assert.ok(shareOf('harbour') > shareOf('Brekke'));
  });
});
