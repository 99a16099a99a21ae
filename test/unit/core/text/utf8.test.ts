import assert from 'node:assert/strict';
import { NotUtf8Error, changedUtf8, textOfUtf8 } from '../../../../src/core/text/utf8.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('a file of UTF-8', () => {
  it('is read without its byte-order mark, and as empty where it is not there', () => {
    assert.equal(textOfUtf8(bytesOf('\uFEFFSolvik ⛴')), 'Solvik ⛴');
    assert.equal(textOfUtf8(null), '');
  });

  it('is written as it says, and goes where it says nothing', () => {
    assert.deepEqual(
      changedUtf8(null, () => 'Solvik ⛴'),
      bytesOf('Solvik ⛴'),
    );
    assert.deepEqual(
      changedUtf8(bytesOf('\uFEFFa'), (text) => `${text}b`),
      bytesOf('ab'),
    );
    assert.equal(
      changedUtf8(bytesOf('a'), () => ''),
      null,
    );
  });

  it('keeps its bytes where nothing changes, whatever they are', () => {
    const strange = new Uint8Array([0x61, 0xff]);
    assert.equal(
      changedUtf8(strange, (text) => text),
      strange,
    );
  });

  it('is not written where that would cost what is no text', () => {
    assert.throws(() => changedUtf8(new Uint8Array([0x61, 0xff]), (text) => `${text}b`), NotUtf8Error);
  });
});
