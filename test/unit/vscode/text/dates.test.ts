import { isInferred } from '../../../../src/core/article/dates/inferred.ts';
import assert from 'node:assert/strict';
import { printDate, printDates } from '../../../../src/vscode/text/dates.ts';

describe('dates for readers', () => {
  it('prints no more than is known', () => {
    assert.equal(printDate('2023-05-16', 'en-GB'), '16 May 2023');
    assert.equal(printDate('2023-05', 'en-GB'), 'May 2023');
    assert.equal(printDate('2023', 'en-GB'), '2023');
  });

  it('prints in the language of the editor, whatever the time zone of the machine', () => {
    assert.equal(printDate('2023-05-16', 'en-US'), 'May 16, 2023');
    assert.match(printDate('2023-01-01', 'de'), /01\.01\.2023/u);
  });

  it('leaves alone what is no date', () => {
    for (const value of ['', 'soon', '2023-13', '2023-5-1']) assert.equal(printDate(value, 'en'), value);
  });

  it('prints a span of dates at the precision both have', () => {
    assert.match(printDates('2023-05-16', '2023-06-02', 'en-GB'), /16 May\s–\s2 June? 2023/u);
    assert.equal(printDates('2023-05-16', '2023-05-16', 'en-GB'), '16 May 2023');
    assert.match(printDates('2022-05', '2023-06-02', 'en-GB'), /May 2022\s–\sJune 2023/u);
  });

  it('marks a date as inferred when its year is, or when it is less than certain', () => {
    assert.equal(isInferred({ source: 'header', confidence: 0.99 }), false);
    assert.equal(isInferred({ source: 'header', confidence: 0.9 }), true);
    assert.equal(isInferred({ source: 'dateline-inferred-year', confidence: 0.99 }), true);
  });
});
