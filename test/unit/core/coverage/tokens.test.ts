import assert from 'node:assert/strict';
import {
  CAPITAL,
  LINE_START,
  MAX_TOKENS,
  NUMERIC,
  OPENING,
  QUOTED,
  Tokens,
} from '../../../../src/core/coverage/tokens.ts';

function read(text: string, mask: readonly { start: number; end: number }[] = []): Tokens {
  const tokens = new Tokens();
  tokens.read(text, mask);
  return tokens;
}

function wordsOf(text: string): number[] {
  const { words, count } = read(text);
  return [...words.subarray(0, count)];
}

function slices(text: string, tokens: Tokens): string[] {
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.starts[i], tokens.ends[i]));
}

function flagsOf(text: string): number[] {
  const { flags, count } = read(text);
  return [...flags.subarray(0, count)];
}

describe('Tokens', () => {
  it('gives words with their offsets', () => {
    const text = 'Ferry, 1,200 berths: Brekke’s “quay”';
    assert.deepEqual(slices(text, read(text)), ['Ferry', '1,200', 'berths', 'Brekke’s', 'quay']);
  });

  it('lets forms of one word meet', () => {
    for (const forms of ['accuse accuses accused accusing', 'policy policies', 'report reports reported reporting']) {
      assert.equal(new Set(wordsOf(forms)).size, 1, forms);
    }
  });

  it('keeps different words apart', () => {
    for (const words of ['class clas', 'virus viru', 'bed b', 'sing s', '1200 1.200 12']) {
      assert.equal(new Set(wordsOf(words)).size, words.split(' ').length, words);
    }
  });

  it('folds case, diacritics and thousands', () => {
    assert.equal(new Set(wordsOf('Café cafe CAFÉ')).size, 1);
    assert.equal(new Set(wordsOf('1,200 1200')).size, 1);
    assert.equal(new Set(wordsOf('Лукашенко ЛУКАШЕНКО')).size, 1);
  });

  it('takes each character as a word where no spaces are written', () => {
    assert.equal(read('港口会议').count, 4);
    assert.equal(new Set(wordsOf('한국')).size, 2);
  });

  it('marks capitals, sentence openings, numbers, quotations and lines', () => {
    assert.deepEqual(flagsOf('The Union met. “Good” 5\nnext'), [
      CAPITAL | OPENING | LINE_START,
      CAPITAL,
      0,
      CAPITAL | OPENING | QUOTED,
      NUMERIC,
      OPENING | LINE_START,
    ]);
  });

  it('ends a straight quotation that nobody closed with its line', () => {
    assert.deepEqual(
      flagsOf('"open\nnext').map((flags) => flags & QUOTED),
      [QUOTED, 0],
    );
  });

  it('leaves out what is masked, in any order and overlapping', () => {
    const text = 'one two three four five';
    const tokens = read(text, [
      { start: 14, end: 18 },
      { start: 4, end: 7 },
      { start: 5, end: 13 },
    ]);
    assert.deepEqual(slices(text, tokens), ['one', 'five']);
  });

  it('reads nothing from a mask that reaches beyond the text', () => {
    assert.equal(read('one two', [{ start: 4, end: 99 }]).count, 1);
    assert.equal(read('', [{ start: 0, end: 5 }]).count, 0);
  });

  it('stops at more words than any article has', () => {
    assert.equal(read('a '.repeat(MAX_TOKENS + 100)).count, MAX_TOKENS);
  });

  it('passes over lone surrogates', () => {
    assert.deepEqual(slices('a\ud800b', read('a\ud800b')), ['a', 'b']);
  });
});
