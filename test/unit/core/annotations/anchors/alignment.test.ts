import assert from 'node:assert/strict';
import { bestChain } from '../../../../../src/core/annotations/anchors/alignment.ts';
import { runsWithin } from '../../../../../src/core/annotations/anchors/runs.ts';

function codes(text: string): Uint16Array {
  return Uint16Array.from(text, (letter) => letter.charCodeAt(0));
}

/** The words that a pattern has in common with a text, in order. */
function common(pattern: string, text: string, border = -1): string[] {
  const runs = runsWithin(codes(pattern), codes(text), { start: 0, end: text.length });
  return bestChain(runs, [border])?.runs.map(({ text: start, length }) => text.slice(start, start + length)) ?? [];
}

describe('an alignment', () => {
  it('is one run where nothing changed', () => {
    assert.deepEqual(common('the tide gauge', 'by the tide gauge of Solvik'), ['the tide gauge']);
  });

  it('leaps over words that were put in, and over those that were left out', () => {
    const [short, long] = [
      'under the harbour a tide gauge was found',
      'under the harbour they said a tide gauge was found',
    ];
    assert.deepEqual(common(short, long), ['under the harbour ', 'a tide gauge was found']);
    assert.deepEqual(common(long, short), ['under the harbour ', 'a tide gauge was found']);
  });

  it('keeps to the order of the words', () => {
    assert.deepEqual(common('first second part', 'second part, first'), ['second part']);
  });

  it('puts what was put in where a border is, if that can be', () => {
    const [short, long] = [
      'on the tide gauge. The tide of May was high',
      'on the tide gauge. The net. The tide of May was high',
    ];
    assert.deepEqual(common(short, long, short.indexOf('The')), ['on the tide gauge. ', 'The tide of May was high']);
    assert.deepEqual(common(short, long), ['on the tide gauge. The ', 'tide of May was high']);
  });

  it('is none where nothing is in common', () => {
    assert.deepEqual(common('abc', 'xyz'), []);
  });
});
