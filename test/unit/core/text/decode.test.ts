import assert from 'node:assert/strict';
import { decodeText, NotTextError } from '../../../../src/core/text/decode.ts';
import { codePages } from '../../../../src/core/text/codePages.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The text in an 8-bit encoding, the way an old content system would have written it. */
function encode(text: string, page: keyof typeof codePages): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    const at = codePages[page].indexOf(character);
    return code < 128 ? code : at < 0 ? 63 : at + 128;
  });
}

const RUSSIAN = 'Мост в Сольвике снова открыт для поездов, сообщила министр Ингрид Хальворсен.';

describe('decodeText', () => {
  it('reads UTF-8 and takes the byte-order mark off', () => {
    assert.deepEqual(decodeText(utf8('Brücke – open'), 'auto'), {
      text: 'Brücke – open',
      encoding: 'utf8',
      bom: false,
      certain: true,
    });
    assert.deepEqual(decodeText(utf8('\uFEFFopen'), 'auto'), {
      text: 'open',
      encoding: 'utf8',
      bom: true,
      certain: true,
    });
  });

  it('reads UTF-16 by its byte-order mark, in both orders', () => {
    const little = Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x3c, 0x04);
    const big = Uint8Array.of(0xfe, 0xff, 0, 0x41, 0x04, 0x3c);
    assert.deepEqual(decodeText(little, 'auto'), { text: 'Aм', encoding: 'utf16le', bom: true, certain: true });
    assert.deepEqual(decodeText(big, 'auto'), { text: 'Aм', encoding: 'utf16be', bom: true, certain: true });
  });

  it('guesses windows-1251, KOI8-R and windows-1252, and says that it guessed', () => {
    for (const page of ['windows1251', 'koi8r'] as const) {
      assert.deepEqual(decodeText(encode(RUSSIAN, page), 'auto'), {
        text: RUSSIAN,
        encoding: page,
        bom: false,
        certain: false,
      });
    }
    const western = 'Die Brücke in Solvik ist für Züge geöffnet – “endlich”.';
    assert.deepEqual(decodeText(encode(western, 'windows1252'), 'auto'), {
      text: western,
      encoding: 'windows1252',
      bom: false,
      certain: false,
    });
  });

  it('obeys a fallback that was chosen, but only where UTF-8 fails', () => {
    assert.equal(decodeText(encode('é', 'iso88591'), 'iso88591').text, 'é');
    assert.equal(decodeText(Uint8Array.of(0x80, 0x93), 'iso88591').text, '\u0080\u0093');
    assert.equal(decodeText(Uint8Array.of(0x80, 0x93), 'windows1252').text, '€“');
    assert.equal(decodeText(utf8('é'), 'koi8r').encoding, 'utf8');
  });

  it('keeps UTF-8 that was cut or spoilt as UTF-8, and says that it is not certain', () => {
    const cut = utf8(RUSSIAN).subarray(0, 30);
    const decoded = decodeText(cut, 'auto');
    assert.equal(decoded.encoding, 'utf8');
    assert.equal(decoded.certain, false);
    assert.ok(decoded.text.startsWith('Мост в Сольвике'));
  });

  it('refuses what is not text', () => {
    assert.throws(() => decodeText(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d), 'auto'), NotTextError);
    assert.throws(() => decodeText(new Uint8Array(100).fill(1), 'auto'), /not text/);
  });

  it('reads an empty file as an empty text', () => {
    assert.equal(decodeText(new Uint8Array(), 'auto').text, '');
  });

  it('decodes more bytes than fit one call', () => {
    const text = 'ж'.repeat(30_000);
    assert.equal(decodeText(encode(text, 'windows1251'), 'windows1251').text, text);
  });
});
