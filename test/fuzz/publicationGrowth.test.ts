import assert from 'node:assert/strict';
import { decideFacts } from '../../src/core/article/decideFacts.ts';
import { parseArticle } from '../../src/core/article/parseArticle.ts';
import { outlets, TODAY } from '../unit/core/article/anArticle.ts';

/** Each, repeated, is what one of the patterns for who published a text looks for and never quite finds. */
const PIECES = [
  'Follow ',
  'Follow Lindholm ',
  'Originally published in ',
  'Republished with ',
  '(Reporting by ',
  'Translated by ',
  '(translated ',
  'перевод ',
  'a@b.',
  'Copyright ',
  '(c) 2021 ',
  'Источник ',
  'A Message from ',
  '“a',
  '“a»',
  'not responsible ',
  "Courier's A contributed ",
  '(A / ',
];

const ARTICLE = 'SOLVIK, May 16. /TASS/. Trains crossed the bridge on Tuesday, the port authority said.\n';
const LENGTH = 500_000;

/** What a pattern that backtracks, or a search within a search, would never finish: the runner's own limit would end the test. */
describe('half a million characters of page', () => {
  for (const piece of PIECES) {
    for (const [kind, repeated] of [
      ['on one line', piece],
      ['on a line each', `${piece}\n`],
    ] as const) {
      it(`of ${JSON.stringify(piece)} ${kind} leave the agency as it is`, () => {
        const text = ARTICLE + repeated.repeat(Math.ceil(LENGTH / repeated.length));
        const mask = [{ start: ARTICLE.length, end: text.length }];
        const facts = decideFacts(text, parseArticle(text, outlets), { mask, outlets, today: TODAY });
        assert.equal(facts.agency?.value, 'tass');
      });
    }
  }

  it('in many masked pieces of one line are looked at once', () => {
    const text = ARTICLE + 'Follow the Lindholm Courier. '.repeat(LENGTH / 30);
    const mask = Array.from({ length: LENGTH / 1000 }, (_, i) => ({
      start: ARTICLE.length + i * 500,
      end: ARTICLE.length + i * 500 + 400,
    }));
    const facts = decideFacts(text, parseArticle(text, outlets), { mask, outlets, today: TODAY });
    assert.equal(facts.agency?.value, 'tass');
  });
});
