import assert from 'node:assert/strict';
import { factsOf } from '../../anArticle.ts';

const REPORT = 'Freight trains crossed the long bridge again after two years of repairs.';

function messages(text: string): string[] {
  return factsOf(text).contradictions.map(({ code, message }) => `${code}: ${message}`);
}

describe('contradictions', () => {
  it('are a header and a dateline of different days', () => {
    const text = ` date 2023-05-16 SOLVIK, May 12. /NORDA/. ${REPORT}`;
    assert.deepEqual(messages(text), ['date.contradiction: The date header says 16 May 2023, the dateline 12 May.']);
    const [contradiction] = factsOf(text).contradictions;
    assert.deepEqual(
      contradiction?.choices.map(({ value }) => value),
      ['2023-05-16', '2023-05-12'],
    );
    assert.equal(text.slice(contradiction.spans[0]?.start, contradiction.spans[0]?.end), 'SOLVIK, May 12. /NORDA/.');
  });

  it('are not a page of the day after its dateline, also over the turn of the year', () => {
    assert.deepEqual(messages(` date 2023-05-16 SOLVIK, May 15. /NORDA/. ${REPORT}`), []);
    assert.deepEqual(messages(` date 2023-01-01 SOLVIK, December 31. /NORDA/. ${REPORT}`), []);
    assert.equal(messages(` date 2023-05-15 SOLVIK, May 16. /NORDA/. ${REPORT}`).length, 1);
    assert.equal(messages(` date 2023-05-17 SOLVIK, May 15. /NORDA/. ${REPORT}`).length, 1);
    assert.equal(messages(` date 2023-05-16 SOLVIK, May 16, 2022. /NORDA/. ${REPORT}`).length, 1);
    assert.equal(messages(` date 2023-01-03 SOLVIK, December 31. /NORDA/. ${REPORT}`).length, 1);
  });

  it('are no more than three days that no calendar has', () => {
    const days = ['30 February', '31 April', '31 June', '31 September'].map((day) => `It was closed on ${day}.`);
    assert.equal(messages(` date 2023-05-16 ${days.slice(1).join(' ')}`).length, 3);
    assert.equal(messages(` date 2023-05-16 ${days.join(' ')}`).length, 3);
  });

  it('are a weekday that is not the date’s', () => {
    assert.deepEqual(messages(` date 2023-05-18 Trains crossed on Monday, May 16, he said.`), [
      'date.weekday: “Monday” does not fit 16 May 2023, a Tuesday.',
    ]);
    assert.deepEqual(messages(` date 2023-09-18 Trains crossed on Monday, May 16, he said.`), []);
    assert.deepEqual(messages(` date 2023-05-18 Photos: Trains crossed on Monday, May 16, he said.`), []);
    const days = ['15', '16', '17'].map((day) => `They crossed it on Friday, May ${day}, he said.`).join(' ');
    assert.equal(messages(` date 2023-05-18 ${days}`).length, 2);
  });

  it('offer the weekday beside the article’s day, and the years in which it fits', () => {
    const [found] = factsOf(` date 2023-05-16 Trains crossed on Monday, May 16, he said.`).contradictions;
    assert.deepEqual(
      found?.choices.map(({ value }) => value),
      ['2023-05-15', '2022-05-16'],
    );
    assert.match(found.choices[1]?.reason ?? '', /16 May was a Monday in 2022/);
  });

  it('are a date in the future, and a text that speaks of later days as past', () => {
    assert.deepEqual(messages(` date 2033-05-16 ${REPORT}`), ['date.future: 16 May 2033 lies in the future.']);
    assert.deepEqual(messages(` date 2026-01-16 ${REPORT}`), [], 'a day ahead is the time zone’s');
    assert.equal(messages(` date 2026-01-17 ${REPORT}`).length, 1);
    const closed = `The bridge had been inspected for cracks, and the port authority closed it on 2 June 2023`;
    assert.deepEqual(messages(` date 2023-05-16 ${closed}. ${REPORT}`), [
      'date.too-early: The text speaks of 2 June 2023 as past.',
    ]);
    assert.deepEqual(messages(` date 2023-05-16 ${closed.replace('on 2 June', 'in June')}. ${REPORT}`), [
      'date.too-early: The text speaks of June 2023 as past.',
    ]);
    assert.equal(messages(` date 2023-05-31 ${closed}. ${REPORT}`).length, 1, 'two days later');
    const [tooEarly] = factsOf(` date 2023-05-16 ${closed}. ${REPORT}`).contradictions;
    assert.deepEqual(
      tooEarly?.choices.map(({ value }) => value),
      ['2023-06-02'],
    );
  });

  for (const line of [
    `The port authority had said that it was due to be opened again on 2 June 2023, after two years of repairs.`,
    `The works, which began in spring and closed both tracks, were to end on 2 June 2023 if the weather held.`,
    `A version of this article appeared in print on 2 June 2023, and its headline was changed; the bridge has 12 spans.`,
    `Closed on 2 June 2023.`,
    `The bridge had been inspected for cracks, and the port authority closed it, as told here, on 17 May 2023.`,
    `“The port authority found cracks and closed it on 2 June 2023,” said a woman who sells tickets at the quay since.`,
    `The bridge had been inspected for cracks, said a note of the port authority, 2 June 2023, which Harbour printed.`,
  ]) {
    it(`are not a plan, a notice or the next day: “${line.slice(0, 40)}…”`, () =>
      assert.deepEqual(messages(` date 2023-05-16 Trains cross the bridge.\n\n${line}`), []));
  }

  it('are a day that no calendar has', () => {
    assert.deepEqual(messages(` date 2023-02-30 ${REPORT}`), ['date.impossible: There is no 30 February.']);
    assert.deepEqual(messages(` date 2023-02-29 ${REPORT}`), ['date.impossible: There is no 29 February in 2023.']);
    assert.deepEqual(messages(` date 0000-05-16 ${REPORT}`), ['date.impossible: No news is from the year 0.']);
    const [header] = factsOf(` date 2023-02-30 ${REPORT}`).contradictions;
    assert.deepEqual(
      header?.choices.map(({ value }) => value),
      ['2023-02-28'],
    );
    for (const [said, printed] of [
      ['30 February', '30 February'],
      ['31 April', 'April 31, 2023'],
      ['31 June', '31st of June'],
      ['29 February in 2023', '29 February 2023'],
      ['30 February', '30 февраля'],
    ]) {
      const text = `Trains crossed it on ${printed}, he said.`;
      assert.deepEqual(messages(text), [`date.impossible: There is no ${said}.`]);
      const [span] = factsOf(text).contradictions[0]?.spans ?? [];
      assert.ok(span && printed?.startsWith(text.slice(span.start, span.end)));
    }
    for (const fine of ['29 February', '29 February 2024', '31 May', 'In June 31 trains', 'the 30 April', '$31 June']) {
      assert.deepEqual(messages(`Trains crossed it, ${fine} crossed it.`), [], fine);
    }
  });

  it('are not a report’s Monday under a Thursday’s dateline, nor a header of the dateline’s month', () => {
    assert.deepEqual(
      messages(` date 2023-05-18 SOLVIK, May 18. /NORDA/. Trains crossed the bridge on Monday. ${REPORT}`),
      [],
    );
    assert.deepEqual(messages(` date 2023-05 SOLVIK, May 18. /NORDA/. ${REPORT}`), []);
  });
});
