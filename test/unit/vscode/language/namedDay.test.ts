import assert from 'node:assert/strict';
import type { ResolvedDay } from '../../../../src/core/article/dates/namedDays/resolveDays.ts';
import { hintOf, isHinted, printDay } from '../../../../src/vscode/language/namedDay.ts';

const DAY: ResolvedDay = { start: 3, end: 9, value: '2023-05-15', inferred: true, reason: 'the Monday before' };
const WEEK: ResolvedDay = { ...DAY, last: '2023-05-21' };

/** The hint of a day counted from a date of that confidence. */
function counted(confidence: number): string {
  return hintOf({ ...DAY, countedFrom: { source: 'header', confidence, reason: 'The date header.' } }, 'en-GB');
}

describe('a day that the text names', () => {
  it('is printed in the language of the editor, a stretch in short', () => {
    assert.equal(printDay(DAY, 'en-GB'), '15 May 2023');
    assert.equal(printDay(DAY, 'de'), '15.05.2023');
    assert.match(printDay(WEEK, 'en-GB'), /^15\s?–\s?21 May 2023$/u);
    assert.equal(printDay({ ...DAY, value: '2022-06' }, 'fr'), 'juin 2022');
  });

  it('has a hint with a sign where the article’s own date was worked out', () => {
    assert.equal(counted(0.99), ' 15 May 2023');
    assert.equal(counted(0.85), ' ≈ 15 May 2023');
  });

  it('has none where the text prints it whole', () => {
    assert.equal(isHinted(DAY), true);
    assert.equal(isHinted({ ...DAY, inferred: false }), false);
  });
});
