import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/analyse.ts';
import { data } from '../sampleCorpus.ts';
import { TODAY } from './article/anArticle.ts';

const PAGE = `Freight trains cross the Lindholm bridge
Freight trains crossed the Lindholm bridge again after two years of repairs, the port authority of Solvik said in a statement, and the mayor thanked the crews.
The bridge carries forty trains a day, and the freight company expects the first trains from the northern ports to cross it within the week.
“We heard the first train at noon,” said Tomas Brekke, the mayor, who had waited on the bridge with half of the town.
Most read
Harbour master resigns
Herring quota cut again
Share
Tweet
Email
Contact us
About us
Privacy
Terms
Last updated: 16 May 2023 - 09:11`;

describe('the analysis of a text', () => {
  it('goes by a labelled date that stands among the links of its page', () => {
    const { facts, boilerplate } = analyse({ id: 'a.txt', path: 'a.txt', text: PAGE }, data, {
      today: TODAY,
      boilerplate: {},
    });
    assert.equal(facts.date?.value, '2023-05-16');
    assert.equal(boilerplate.at(-1)?.endLine, 14);
  });
});
