import assert from 'node:assert/strict';
import { array, constantFrom, assert as holds, property } from 'fast-check';
import { LONGEST_READ, findStatements } from '../../src/core/quotations/findStatements.ts';
import './repeatable.ts';

/** Pieces that open and close quotations, name speakers and say, in any order. */
const PIECES = [
  '“', '”', '"', '«', '»', '„', '‘', '’', '\n', ', ', '. ', ': ', ' — ', '? ', ' ',
  'Halvorsen ', 'he ', 'the mayor of ', 'said ', 'told NORDA ', 'that ', 'according to ', 'and ', 'adding ',
  'the bridge is open ', 'сказал ', 'по словам ', 'что ', '\uD800', 'who ', '12 ',
]; // prettier-ignore

const LANGUAGES = ['en', 'ru', 'uk', 'de', 'fr', 'es', 'pl', 'und'];

function statementsIn(text: string, language: string) {
  const paragraphs = [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  const mentions = [...text.matchAll(/Halvorsen|NORDA/gu)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
    type: name === 'NORDA' ? ('organisation' as const) : ('person' as const),
    entity: name === 'NORDA' ? 1 : 0,
  }));
  return findStatements(text, { paragraphs, mentions, mask: [], language });
}

describe('Statements of any text', () => {
  it('lie in the text, in order and apart, with their parts inside', () => {
    const texts = array(constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join(''));
    holds(
      property(texts, constantFrom(...LANGUAGES), (text, language) => {
        let end = 0;
        for (const statement of statementsIn(text, language)) {
          assert.ok(statement.start >= end && statement.end <= text.length);
          let at = statement.start;
          for (const part of statement.parts) {
            assert.ok(part.start >= at && part.end > part.start);
            at = part.end;
          }
          assert.equal(at, statement.end);
          end = statement.end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('are found in time that grows with the text, whatever stands on one line', function () {
    // A pattern or a search that looks back or ahead without a bound takes hours for one of these.
    this.timeout(120_000);
    for (const piece of PIECES) {
      for (const line of [piece.repeat(100_000 / piece.length), `“${piece}” said `.repeat(6_000)]) {
        assert.ok(line.length <= LONGEST_READ);
        for (const language of ['en', 'ru']) assert.ok(Array.isArray(statementsIn(line, language)));
      }
    }
  });
});
