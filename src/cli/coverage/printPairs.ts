import type { Story } from '../../core/coverage/story.ts';
import type { SharedPair } from '../../core/coverage/toldStory.ts';
import { print } from '../output.ts';

/**
 * Prints pairs with the places of their passages, and stories, as JSON for other programs: a record a line, so that a
 * million pairs never make one string.
 */
export async function printPairs(pairs: readonly SharedPair[], stories: readonly Story[]): Promise<void> {
  await print('{"pairs":[');
  for (const [i, pair] of pairs.entries()) await print(`${i > 0 ? ',' : ''}\n${JSON.stringify(recordOf(pair))}`);
  await print('\n],"stories":[');
  for (const [i, { id, members }] of stories.entries()) {
    await print(`${i > 0 ? ',' : ''}\n${JSON.stringify({ id, members })}`);
  }
  await print('\n]}\n');
}

/** Four decimals are more than a score means. */
function recordOf({ pair: { a, b, score }, finding: { kind, passages } }: SharedPair) {
  return { a, b, kind, score: Math.round(score * 1e4) / 1e4, passages };
}
