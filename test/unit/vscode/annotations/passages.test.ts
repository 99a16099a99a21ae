import assert from 'node:assert/strict';
import { passageAt, trimmed } from '../../../../src/vscode/annotations/making/passages.ts';
import type { PassageKind } from '../../../../src/vscode/annotations/making/passages.ts';

const FIRST = 'The bridge at Solvik carries 40 trains a day. “It is open,” said Mr. T. Brekke. “Use it!” He left.';
const SECOND = 'Freight pays twice as much.';
const text = `Bridge open again\n\n${FIRST}\n\n${SECOND}\n`;
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const anatomy = { paragraphs: [span(FIRST), span(SECOND)], quotations: [span('“It is open,”'), span('“Use it!”')] };

function at(kind: PassageKind, words: string): string | undefined {
  const found = passageAt(kind, text, anatomy, text.indexOf(words));
  return found && text.slice(found.start, found.end);
}

describe('the passage at a cursor', () => {
  it('is the sentence around it', () => {
    assert.equal(at('sentence', 'carries'), 'The bridge at Solvik carries 40 trains a day.');
    assert.equal(at('sentence', 'The bridge'), 'The bridge at Solvik carries 40 trains a day.');
    assert.equal(at('sentence', 'He left'), 'He left.');
  });

  it('is a sentence with its abbreviations and initials', () => {
    assert.equal(at('sentence', 'said'), '“It is open,” said Mr. T. Brekke.');
    assert.equal(at('sentence', 'Brekke'), '“It is open,” said Mr. T. Brekke.');
  });

  it('is the headline, which is no paragraph', () => {
    assert.equal(at('sentence', 'open again'), 'Bridge open again');
    assert.equal(at('paragraph', 'Bridge open'), 'Bridge open again');
  });

  it('is the paragraph around it', () => assert.equal(at('paragraph', 'Freight'), SECOND));

  it('is the quotation around it, and none elsewhere', () => {
    assert.equal(at('quotation', 'is open'), '“It is open,”');
    assert.equal(at('quotation', 'Freight'), undefined);
  });

  it('is nothing on a blank line, nor in an empty text', () => {
    const blank = text.indexOf('\n\n') + 1;
    assert.equal(passageAt('sentence', text, anatomy, blank), undefined);
    assert.equal(passageAt('paragraph', '', { paragraphs: [], quotations: [] }, 0), undefined);
  });

  it('is found in a megabyte on one line', () => {
    const long = '. '.repeat(500_000);
    const whole = { paragraphs: [{ start: 0, end: long.length }], quotations: [] };
    assert.ok(passageAt('sentence', long, whole, 400_000));
  });
});

describe('a selection', () => {
  it('loses white space at its ends', () => {
    assert.deepEqual(trimmed('  one \n', { start: 0, end: 7 }), { start: 2, end: 5 });
  });

  it('is nothing where it holds white space only', () =>
    assert.equal(trimmed(' \n ', { start: 0, end: 3 }), undefined));
});
