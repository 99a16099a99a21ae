import assert from 'node:assert/strict';
import { onePerSentence } from '../../../../src/vscode/language/sentences.ts';
import { spansOutside } from '../../../../src/vscode/language/spansOutside.ts';

const span = (start: number, end: number) => ({ start, end });

const words = (text: string, ...found: string[]) => {
  let from = 0;
  return found.map((word) => {
    const start = text.indexOf(word, from);
    from = start + word.length;
    return { start, end: from };
  });
};

describe('onePerSentence', () => {
  it('keeps the first span of each sentence', () => {
    const text = 'It closed on Monday and, on Tuesday, opened. On Friday it shut.\nOn Sunday none came.';
    const days = words(text, 'Monday', 'Tuesday', 'Friday', 'Sunday');
    assert.deepEqual(onePerSentence(text, days), [days[0], days[2], days[3]]);
  });

  it('knows a sentence that ends in a quotation', () => {
    const text = '“It opens on Monday.” On Tuesday it did.';
    const days = words(text, 'Monday', 'Tuesday');
    assert.deepEqual(onePerSentence(text, days), days);
  });
});

describe('spansOutside', () => {
  it('leaves out what overlaps, and keeps what only touches', () => {
    const spans = [span(0, 5), span(6, 9), span(10, 20), span(21, 30)];
    assert.deepEqual(spansOutside(spans, [span(5, 6), span(8, 12), span(30, 40)]), [spans[0], spans[3]]);
  });

  it('finds one block over several spans', () => {
    assert.deepEqual(spansOutside([span(0, 5), span(6, 9), span(10, 12)], [span(4, 10)]), [span(10, 12)]);
    assert.deepEqual(spansOutside([span(0, 5)], []), [span(0, 5)]);
  });
});
