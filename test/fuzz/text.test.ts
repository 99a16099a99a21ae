import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { decodeText, NotTextError } from '../../src/core/text/decode.ts';
import { foldText } from '../../src/core/text/fold.ts';
import { shorten } from '../../src/core/text/shorten.ts';
import { wordTable } from '../../src/core/text/wordTable.ts';
import { eachWord } from '../../src/core/text/words.ts';
import './repeatable.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });

describe('any text', () => {
  it('comes back from UTF-8 as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = text

          .replace(/\p{Cc}/gu, ' ')
          .replace(/^\uFEFF+/, '');
        assert.equal(decodeText(new TextEncoder().encode(written), 'auto').text, written);
      }),
    );
  });

  it('has words in order, apart from each other, the same in a table', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found: number[] = [];
        eachWord(text, 0, text.length, (start, end) => found.push(start, end));
        found.forEach((offset, i) => assert.ok(offset <= text.length && offset > (found[i - 1] ?? -1)));
        const { count, starts, ends } = wordTable(text, 0, text.length);
        const listed = Array.from({ length: count }, (_, i) => [starts[i], ends[i]]);
        assert.deepEqual(listed.flat(), found);
      }),
    );
  });

  it('is folded to something that folds to itself, and shortened to the limit', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 100 }), (text, limit) => {
        assert.equal(foldText(foldText(text)), foldText(text));
        assert.ok(shorten(text, limit).length <= limit);
      }),
    );
  });
});

describe('any bytes', () => {
  it('are a text or refused', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('auto', 'windows1251', 'windows1252', 'koi8r', 'iso88591'),
        (bytes, fallback) => {
          try {
            const { text, encoding } = decodeText(bytes, fallback);
            assert.ok(text.length <= bytes.length && encoding.length > 0);
          } catch (error) {
            assert.ok(error instanceof NotTextError);
          }
        },
      ),
    );
  });
});
