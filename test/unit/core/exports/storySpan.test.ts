import assert from 'node:assert/strict';
import { storySpan } from '../../../../src/core/exports/storySpan.ts';

describe('storySpan', () => {
  it('tells the first day and the last, how many outlets are known, and how many articles there are', () => {
    const gazette = { date: '2023-05-17', outlet: 'Harbour Gazette' };
    const norda = { date: '2023-05-16', outlet: 'NORDA' };
    const nobody = { date: null, outlet: null };
    assert.equal(storySpan([gazette, nobody, norda, gazette]), '2023-05-16 to 2023-05-17, 2 outlets, 4 articles');
    assert.equal(storySpan([norda]), '2023-05-16, 1 outlet, 1 article');
    assert.equal(storySpan([nobody, nobody]), 'no date, 2 articles');
  });
});
