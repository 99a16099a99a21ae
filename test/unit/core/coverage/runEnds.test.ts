import assert from 'node:assert/strict';
import { CoverageIndex } from '../../../../src/core/coverage/coverageIndex.ts';
import { findPassages } from '../../../../src/core/coverage/passages.ts';
import { MODEL } from './model.ts';

const { weights } = new CoverageIndex(MODEL);

/** The passages of two texts as they stand in each. */
function passagesOf(a: string, b: string): [string, string][] {
  const found = findPassages({ text: a, mask: [] }, { text: b, mask: [] }, weights);
  return found.passages.map(({ aStart, aEnd, bStart, bEnd }) => [a.slice(aStart, aEnd), b.slice(bStart, bEnd)]);
}

const QUOTATION = 'Pilots refuse to berth tankers beside a rotten jetty while gales batter the lighthouse';
const REST = 'Insurers will sue every skipper who ignores buoys, lanterns and foghorns this winter';

describe('the ends of passages', () => {
  it('stand at the quotation, not at a common word behind it', () => {
    const a = `The board met in Solvik. "${QUOTATION}." The harbourmaster nodded.`;
    const b = `Nobody answered on Monday. "${QUOTATION}." The union left early.`;
    assert.deepEqual(passagesOf(a, b), [[QUOTATION, QUOTATION]]);
  });

  it('stand at the quotation, not at a common word before it', () => {
    const a = `Brekke wrote to them. He said that: "${QUOTATION}." Crews slept.`;
    const b = `Halvorsen heard about that: "${QUOTATION}." Divers sang.`;
    assert.deepEqual(passagesOf(a, b), [[QUOTATION, QUOTATION]]);
  });

  it('keep a short sentence that both have whole', () => {
    const a = `Gulls cried. ${QUOTATION}. He left. Crews slept.`;
    const b = `Bells rang. ${QUOTATION}. He left. Divers sang.`;
    assert.deepEqual(passagesOf(a, b), [[`${QUOTATION}. He left`, `${QUOTATION}. He left`]]);
  });

  it('do not part a quotation at the words that lead it in', () => {
    const a = `Gulls cried. "${QUOTATION}. ${REST}." Crews slept.`;
    const b = `Bells rang. "${QUOTATION}," Brekke told the county paper on Monday. "${REST}." Divers sang.`;
    const [passage, ...others] = passagesOf(a, b);
    assert.deepEqual(others, []);
    assert.deepEqual(passage, [
      `${QUOTATION}. ${REST}`,
      `${QUOTATION}," Brekke told the county paper on Monday. "${REST}`,
    ]);
  });

  it('stand before and behind what is masked', () => {
    const text = `Gulls cried. ${QUOTATION}. Read our tide table. ${REST}.`;
    const start = text.indexOf('Read our');
    const mask = [{ start, end: text.indexOf('table.') + 6 }];
    const other = `Bells rang. ${QUOTATION}. Read our tide table. ${REST}.`;
    const { passages } = findPassages({ text, mask }, { text: other, mask: [] }, weights);
    assert.deepEqual(
      passages.map(({ aStart, aEnd }) => text.slice(aStart, aEnd)),
      [QUOTATION, REST],
    );
  });

  it('part passages that stand in another order', () => {
    const a = `${QUOTATION}. ${REST}.`;
    const b = `${REST}. ${QUOTATION}.`;
    assert.deepEqual(passagesOf(a, b), [
      [QUOTATION, QUOTATION],
      [REST, REST],
    ]);
  });
});
