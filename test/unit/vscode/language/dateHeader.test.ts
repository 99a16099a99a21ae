import assert from 'node:assert/strict';
import { dateHeader, dateInHeader } from '../../../../src/vscode/language/dateHeader.ts';

describe('date headers', () => {
  it('finds the date in a header, wherever the header stands', () => {
    const text = `\uFEFF\n${dateHeader('2023-05-16')}SOLVIK, May 15. The bridge reopened.`;
    const header = { start: 2, end: 19, date: { value: '2023-05-16', precision: 'day' as const } };
    const span = dateInHeader(header, text);
    assert.equal(span && text.slice(span.start, span.end), '2023-05-16');
    const printed = text.replace('date 2023-05-16', 'Date: 16/05/2023');
    const other = dateInHeader({ ...header, end: 20 }, printed);
    assert.equal(other && printed.slice(other.start, other.end), '16/05/2023');
    assert.equal(dateInHeader(header, text.replace('date', 'days')), null);
  });
});
