import assert from 'node:assert/strict';
import { textLines } from '../../../../src/core/article/textLines.ts';

const read = (text: string, from = 0): [line: string, afterBlank: boolean][] =>
  textLines(text, from).map(({ start, end, afterBlank }) => [text.slice(start, end), afterBlank]);

describe('textLines', () => {
  it('are the lines that are not blank, without the white space around them', () => {
    assert.deepEqual(read('\u00A0 Solvik \t\n  \n\u3000Bridge\uFEFF'), [
      ['Solvik', true],
      ['Bridge', true],
    ]);
    assert.deepEqual(read(' \n\t\r\n '), []);
    assert.deepEqual(read(''), []);
  });

  it('end at any kind of line break, and know a blank line before them', () => {
    for (const lineBreak of ['\n', '\r\n', '\r']) {
      const text = ['One', 'two', '', 'three', ' ', 'four', ''].join(lineBreak);
      assert.deepEqual(read(text), [
        ['One', true],
        ['two', false],
        ['three', true],
        ['four', true],
      ]);
    }
    assert.deepEqual(read('One\r\ntwo\rthree\nfour\r\r\nfive\n\rsix'), [
      ['One', true],
      ['two', false],
      ['three', false],
      ['four', false],
      ['five', true],
      ['six', true],
    ]);
  });

  it('begin at the offset', () => {
    assert.deepEqual(read('date 2023-05-16 Trains\nrun.', 15), [
      ['Trains', true],
      ['run.', false],
    ]);
  });
});
