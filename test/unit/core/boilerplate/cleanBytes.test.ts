import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { byteSpans, withoutBytes } from '../../../../src/core/boilerplate/cleanBytes.ts';
import { decodeText } from '../../../../src/core/text/decode.ts';
import '../../../fuzz/repeatable.ts';

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));

/** The bytes of a text in UTF-8, a character each. */
const latin1 = (text: string) => Buffer.from(text).toString('latin1');

/** What is left of bytes when words go, decoded again. */
function without(bytes: Uint8Array, words: string): string {
  const decoded = decodeText(bytes, 'auto');
  const start = decoded.text.indexOf(words);
  assert.ok(start >= 0);
  const left = withoutBytes(bytes, byteSpans(bytes, decoded, [{ start, end: start + words.length }]));
  return Buffer.from(left).toString('latin1');
}

describe('cutting the bytes of a text', () => {
  it('counts bytes in UTF-8, with and without a byte-order mark', () => {
    assert.equal(without(bytesOf('Причал 😀 открыт — дать'), '😀 открыт '), latin1('Причал — дать'));
    assert.equal(without(bytesOf('\uFEFFПричал открыт'), 'Причал '), latin1('\uFEFFоткрыт'));
  });

  it('keeps UTF-16 with its byte-order mark, also with half a character at the end', () => {
    const little = bytesOf('\uFEFFFerry Give now', 'utf16le');
    assert.equal(without(little, ' Give now'), Buffer.from('\uFEFFFerry', 'utf16le').toString('latin1'));
    const cutOff = new Uint8Array([...little, 65]);
    assert.equal(without(cutOff, 'Ferry '), Buffer.from('\uFEFFGive now', 'utf16le').toString('latin1') + 'A');
    const big = new Uint8Array(Buffer.from(little).swap16());
    assert.equal(without(big, 'Ferry '), Buffer.from('\uFEFFGive now', 'utf16le').swap16().toString('latin1'));
  });

  it('keeps 8-bit encodings', () => {
    const windows1251 = new Uint8Array([0xcf, 0xf0, 0xe8, 0xf7, 0xe0, 0xeb, 0x20, 0xee, 0xf2, 0xea, 0xf0, 0xfb, 0xf2]);
    assert.equal(without(windows1251, 'Причал '), Buffer.from(windows1251.subarray(7)).toString('latin1'));
  });

  it('keeps damaged bytes where they stood', () => {
    const good = Buffer.from('Причал открыт снова. ');
    const bytes = new Uint8Array([...good, 0xe2, 0x82, ...Buffer.from('Дать Ferry'), 0xff]);
    const left = without(bytes, 'Дать ');
    assert.equal(left, Buffer.from([...good, 0xe2, 0x82, ...Buffer.from('Ferry'), 0xff]).toString('latin1'));
  });

  it('finds in any bytes the places that the decoder gave', () => {
    const lumps = fc.array(
      fc.oneof(
        fc.uint8Array({ maxLength: 4 }),
        fc.string({ unit: 'binary' }).map((text) => bytesOf(text)),
      ),
    );
    fc.assert(
      fc.property(lumps, (all) => {
        const bytes = new Uint8Array(all.flatMap((lump) => [...lump]));
        const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        let reached = 0;
        let unit = 0;
        for (const sign of text) {
          const [span] = byteSpans(bytes, { encoding: 'utf8', bom: false }, [{ start: unit, end: unit + sign.length }]);
          assert.equal(span!.start, reached);
          assert.equal(
            new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(span!.start, span!.end)),
            sign,
          );
          reached = span!.end;
          unit += sign.length;
        }
        assert.equal(reached, bytes.length);
      }),
    );
  });
});
