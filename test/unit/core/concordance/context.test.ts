import assert from 'node:assert/strict';
import { contextOf, isStill } from '../../../../src/core/concordance/context.ts';

const TEXT = 'Solvik, May 16.\n\nThe  Lindholm bridge\tis open.\nTrains cross.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const ALL = { start: 0, end: TEXT.length };

describe('the context of a hit', () => {
  it('stands on one line', () => {
    assert.deepEqual(contextOf(TEXT, at('Lindholm bridge'), ALL), {
      left: 'Solvik, May 16. The ',
      keyword: 'Lindholm bridge',
      right: ' is open. Trains cross.',
    });
  });

  it('ends where the piece of the article ends', () => {
    const within = { start: TEXT.indexOf('The'), end: TEXT.indexOf('Trains') };
    const { left, right } = contextOf(TEXT, at('bridge'), within);
    assert.deepEqual([left, right], ['The Lindholm ', ' is open.']);
  });

  it('is no longer than a line, and cuts no character in two', () => {
    const text = `${'😀'.repeat(400)}x${'😀'.repeat(400)}`;
    const { left, right } = contextOf(text, { start: 800, end: 801 }, { start: 0, end: text.length });
    assert.ok(left.length <= 160 && right.length <= 160);
    assert.ok(!/\p{Surrogate}/u.test(left + right));
  });

  it('has no signs that rule the direction of lines', () => {
    const { left } = contextOf('a\u202e\u0007b c', { start: 5, end: 6 }, { start: 0, end: 6 });
    assert.equal(left, 'a b ');
  });

  it('shortens a keyword that is a paragraph', () => {
    const text = 'word '.repeat(200);
    const { keyword } = contextOf(text, { start: 0, end: 1000 }, { start: 0, end: 1000 });
    assert.ok(keyword.length <= 201 && keyword.endsWith('…'));
  });

  it('tells whether a place still holds the hit, whatever the line ends', () => {
    const text = 'The ferry\nleft Solvik.';
    const hit = { start: 4, end: 14 };
    const context = contextOf(text, hit, { start: 0, end: text.length });
    assert.ok(isStill(text, hit, context));
    assert.ok(isStill(text.replace('\n', '\r\n'), { start: 4, end: 15 }, context));
    assert.ok(!isStill(`Now ${text}`, hit, context));
    assert.ok(!isStill('', { start: 0, end: 0 }, context));
  });
});
