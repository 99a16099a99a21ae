import assert from 'node:assert/strict';
import { periodCount, periodOf, periodsBetween } from '../../../../src/vscode/timeline/periods.ts';

describe('the periods of the timeline', () => {
  it('hold a date by day, by the Monday of its week, by month and by year', () => {
    assert.equal(periodOf('2023-05-16', 'day'), '2023-05-16');
    assert.equal(periodOf('2023-05-16', 'week'), '2023-05-15');
    assert.equal(periodOf('2023-05-21', 'week'), '2023-05-15');
    assert.equal(periodOf('2023-05-16', 'month'), '2023-05');
    assert.equal(periodOf('2023-05-16', 'year'), '2023');
  });

  it('hold no date that is less exact than they are', () => {
    assert.equal(periodOf('2023-05', 'day'), undefined);
    assert.equal(periodOf('2023-05', 'week'), undefined);
    assert.equal(periodOf('2023', 'month'), undefined);
    assert.equal(periodOf('2023', 'year'), '2023');
  });

  it('follow each other without a gap, over leap days and new years', () => {
    assert.deepEqual(periodsBetween('2024-02-28', '2024-03-01', 'day'), ['2024-02-28', '2024-02-29', '2024-03-01']);
    assert.deepEqual(periodsBetween('2023-12-25', '2024-01-08', 'week'), ['2023-12-25', '2024-01-01', '2024-01-08']);
    assert.deepEqual(periodsBetween('2023-12', '2024-02', 'month'), ['2023-12', '2024-01', '2024-02']);
    assert.deepEqual(periodsBetween('2022', '2024', 'year'), ['2022', '2023', '2024']);
    assert.equal(periodCount('2020-01-01', '2023-12-31', 'day'), 1461);
  });
});
