import assert from 'node:assert/strict';
import { factsOf } from '../anArticle.ts';

const REPORT = 'Freight trains crossed the long bridge again after two years of repairs.';

function messages(text: string): string[] {
  return factsOf(text).contradictions.map(({ code, message }) => `${code}: ${message}`);
}

describe('contradictions', () => {
  it('are a header and a dateline of different days', () => {
    const text = ` date 2023-05-16 SOLVIK, May 15. /NORDA/. ${REPORT}`;
    assert.deepEqual(messages(text), ['date.contradiction: The date header says 16 May 2023, the dateline 15 May.']);
    const [contradiction] = factsOf(text).contradictions;
    assert.deepEqual(
      contradiction?.choices.map(({ value }) => value),
      ['2023-05-16', '2023-05-15'],
    );
    assert.equal(text.slice(contradiction.spans[0]?.start, contradiction.spans[0]?.end), 'SOLVIK, May 15. /NORDA/.');
  });

  it('are a weekday that is not the date’s', () => {
    assert.deepEqual(messages(` date 2023-05-18 Trains crossed on Monday, May 16, he said.`), [
      'date.weekday: “Monday” does not fit 16 May 2023, a Tuesday.',
    ]);
  });

  it('are a date in the future, and a text that speaks of later days as past', () => {
    assert.deepEqual(messages(` date 2033-05-16 ${REPORT}`), ['date.future: 16 May 2033 lies in the future.']);
    assert.deepEqual(messages(` date 2023-05-16 The bridge was closed on 2 June 2023.`), [
      'date.too-early: The text speaks of 2 June 2023 as past.',
    ]);
  });

  it('are not a report’s Monday under a Thursday’s dateline, nor a header of the dateline’s month', () => {
    assert.deepEqual(
      messages(` date 2023-05-18 SOLVIK, May 18. /NORDA/. Trains crossed the bridge on Monday. ${REPORT}`),
      [],
    );
    assert.deepEqual(messages(` date 2023-05 SOLVIK, May 18. /NORDA/. ${REPORT}`), []);
  });
});
