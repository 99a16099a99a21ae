import assert from 'node:assert/strict';
import { dateFormat } from '../../../../src/vscode/text/dateFormat.ts';

describe('the formats of dates', () => {
  const newYear = new Date('2023-01-01T00:00:00Z');

  it('are made once for each language and length', () => {
    const short = { day: 'numeric', month: 'short' } as const;
    assert.equal(dateFormat('en-GB', short), dateFormat('en-GB', { ...short }));
    assert.notEqual(dateFormat('en-GB', short), dateFormat('en-GB', { year: 'numeric' }));
    assert.equal(dateFormat('en-GB', short).format(newYear), '1 Jan');
    assert.equal(dateFormat('de', short).format(newYear), '1. Jan.');
  });
});
