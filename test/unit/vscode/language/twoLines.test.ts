import assert from 'node:assert/strict';
import { twoLines } from '../../../../src/vscode/language/twoLines.ts';

describe('a sentence in two lines', () => {
  it('is one line where there is room', () => {
    assert.deepEqual(twoLines('The dateline agrees.', 20), ['The dateline agrees.', '']);
  });

  it('breaks before the word that is too much', () => {
    assert.deepEqual(twoLines('The dateline agrees.', 19), ['The dateline', 'agrees.']);
    assert.deepEqual(twoLines('The dateline agrees.', 12), ['The dateline', 'agrees.']);
  });

  it('breaks no word', () => {
    assert.deepEqual(twoLines('lindholm-bridge.txt', 8), ['lindholm-bridge.txt', '']);
  });
});
