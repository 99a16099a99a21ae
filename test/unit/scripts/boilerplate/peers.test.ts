import assert from 'node:assert/strict';
import { PEERS, flaggedBy } from '../../../../scripts/boilerplate/peers.ts';
import { PARAGRAPHS, shippedModel } from '../../core/boilerplate/shippedModel.ts';

const PAGE = ['Menu', '', PARAGRAPHS[0], 'A year of detours', PARAGRAPHS[1], '© 2023 Lindholm Courier', 'Share'];

/** The lines the peer drops, 1-based. */
function dropped(name: string, lines: readonly string[]): number[] {
  const peer = PEERS.find((one) => one.name === name)!;
  return flaggedBy(peer, lines, shippedModel.lexicon).map(({ startLine }) => startLine);
}

describe('other rules for boilerplate', () => {
  it('keep what stands between good paragraphs, as jusText does, and drop what stands at the edges', () => {
    const long = PARAGRAPHS.join(' ');
    assert.deepEqual(dropped('jusText’s rule', ['Menu', long, 'A year of detours', long, 'Share']), [1, 5]);
  });

  it('drop lines without a sentence’s end, as C4 does', () => {
    assert.deepEqual(dropped('C4’s line rule', PAGE), [1, 4, 6, 7]);
    assert.deepEqual(
      dropped('C4’s line rule', ['Our privacy policy is known to all of you.', 'It was not so.']),
      [1, 2],
    );
  });

  it('drop nothing of nothing', () => {
    for (const { name } of PEERS) assert.deepEqual(dropped(name, ['', ' ']), []);
  });
});
