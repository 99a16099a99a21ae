import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/core/article/parseArticle.ts';
import { OutletIndex } from '../../../src/core/article/outlets/outletIndex.ts';
import { articleTitle } from '../../../src/core/articleTitle.ts';

const outlets = new OutletIndex([{ id: 'norda', name: 'NORDA', names: [], domains: [], agency: true }]);
const titleOf = (text: string) => articleTitle(text, parseArticle(text, outlets), 'norda/a.txt');

describe('articleTitle', () => {
  it('is the headline', () => {
    const body = 'Freight trains crossed the Lindholm bridge on Tuesday, the first trains in seven months.';
    assert.equal(titleOf(`Trains cross the Lindholm bridge\n\n${body}\n\n${body}`), 'Trains cross the Lindholm bridge');
  });

  it('is what follows the dateline where there is no headline, without the dash between', () => {
    const body = 'Freight trains crossed the bridge on Tuesday, the minister said.';
    assert.equal(titleOf(`SOLVIK, May 16 (NORDA) - ${body}`), body);
    assert.equal(titleOf(` date 2023-05-16 SOLVIK, May 16. /NORDA/. ${body}`), body);
  });

  it('is cut at a word', () => {
    const title = titleOf(`SOLVIK, May 16. /NORDA/. ${'carriages '.repeat(40)}`);
    assert.ok(title.length <= 81 && title.endsWith('carriages…'), title);
  });

  it('is the name of the file where the text has no words', () => {
    assert.equal(titleOf(''), 'a.txt');
    assert.equal(titleOf(' \n\n '), 'a.txt');
  });
});
