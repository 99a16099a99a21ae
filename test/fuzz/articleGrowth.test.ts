import assert from 'node:assert/strict';
import { decideFacts } from '../../src/core/article/decideFacts.ts';
import { parseArticle } from '../../src/core/article/parseArticle.ts';
import { resolveDays } from '../../src/core/article/dates/namedDays/resolveDays.ts';
import { outlets, TODAY } from '../unit/core/article/anArticle.ts';

/** Each, repeated, is what one of the patterns looks for and never quite finds. */
const PIECES = [
  'A',
  'A ',
  ' ',
  '\t\u00A0',
  '.',
  'a.b.',
  "a'",
  'a-',
  '1',
  '12 ',
  '3 May ',
  'SOLVIK ',
  'SOLVIK/',
  'SOLVIK (',
  'SOLVIK, ',
  '(AP) SOLVIK, ',
  'KARACHI: ',
  'SOLVIK, Texas/',
  'date: ',
  '05/06/2023 ',
  'Updated 16/05/2023 ',
  'Friday, May 16 ',
  'was closed on 2 June 2025 ',
  'June 31, ',
  'Karachi — The mayor said so.\n',
  'KARACHI (AP) — The mayor of the port has said so again and again, and again.\n',
  'SOLVIK BRIDGE OPENED ',
  'last Friday ',
  'In 2021 ',
  '“',
  '„',
  '"',
  '"a b c',
  '« ',
  '(',
  '/',
  'Friday ',
  'Published: ',
  '© ',
  'Source: ',
  'By ',
  'told Ada ',
  'told TASS ',
  'According to ',
  'he said ',
  'www.',
  '\uD800',
  '😀',
  '((((',
  'e\u0301',
  'Мост ',
  '16 мая ',
  'last week ',
  'Monday the previous Friday ',
  'Monday through ',
  'two days earlier ',
  'as soon as ',
  'by ',
  'in May ',
  'late 2021 ',
  '12th of this month ',
  'May 3–5 and 7 ',
  'в середине ',
];

const ARTICLE =
  ' date 2023-05-16 SOLVIK, May 16. /NORDA/. Trains crossed the bridge on Tuesday, the port authority said.\n\n';
const LENGTH = 1_000_000;

/** What a pattern that backtracks would never finish: the runner's own limit would end the test. */
describe('a million characters on one line', () => {
  for (const piece of PIECES) {
    it(`of ${JSON.stringify(piece)} change nothing in the article before it`, () => {
      const text = ARTICLE + piece.repeat(Math.ceil(LENGTH / piece.length));
      const [short, long] = [parseArticle(ARTICLE, outlets), parseArticle(text, outlets)];
      assert.deepEqual(
        [long.dateHeader, long.dateline, long.headline],
        [short.dateHeader, short.dateline, short.headline],
      );
      assert.deepEqual(long.paragraphs[0], short.paragraphs[0]);
      const facts = decideFacts(text, long, { mask: [], outlets, today: TODAY });
      assert.equal(facts.date?.value, '2023-05-16');
      assert.equal(resolveDays(long, facts)[1]?.value, '2023-05-16');
    });
  }

  it('that begin the text are read too', () => {
    for (const piece of PIECES) {
      assert.equal(parseArticle(piece.repeat(Math.ceil(LENGTH / 5 / piece.length)), outlets).dateHeader, null);
    }
  });
});
